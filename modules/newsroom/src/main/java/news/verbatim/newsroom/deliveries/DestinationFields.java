package news.verbatim.newsroom.deliveries;

import news.verbatim.publishing.destination.DestinationCard;
import news.verbatim.publishing.destination.DestinationForm;
import news.verbatim.publishing.destination.DestinationKind;

/** A destination as it is typed. */
public class DestinationFields {

    private String name = "";
    private DestinationKind kind = DestinationKind.WEBHOOK;
    private String address = "";
    private String desk = "";

    void show(DestinationCard card) {
        name = card.name();
        kind = card.kind();
        address = card.address();
        desk = card.desk();
    }

    DestinationForm form() {
        return form(kind);
    }

    /** Returns it for a destination that is of that kind already. */
    DestinationForm form(DestinationKind already) {
        return new DestinationForm(name, already, address, desk);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public DestinationKind getKind() {
        return kind;
    }

    public void setKind(DestinationKind kind) {
        this.kind = kind;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = desk;
    }
}
