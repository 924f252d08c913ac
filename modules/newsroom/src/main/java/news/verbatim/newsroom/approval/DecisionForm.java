package news.verbatim.newsroom.approval;

import java.util.List;
import news.verbatim.events.text.PlacedReason;

/** What an editor says: what was seen, and what has to change. When it goes live is said in {@link TimingForm}. */
public class DecisionForm {

    /** The seal over what was on the screen. */
    private String seen = "";
    private String reason = "";

    /** The places that the editor marked, as {@link PlacedReasons} reads them. */
    private String places = "";

    List<PlacedReason> placedReasons() {
        return PlacedReasons.read(places);
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPlaces() {
        return places;
    }

    public void setPlaces(String places) {
        this.places = places;
    }
}
