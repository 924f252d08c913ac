package news.verbatim.accounts.desks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.ZoneId;
import news.verbatim.events.ModuleInternal;

/** A team with its own queue and time zone. */
@ModuleInternal
@Entity
public class Desk {

    @Id
    private String code;

    private String name;

    private String zone;

    protected Desk() {
    }

    public Desk(String code, String name, ZoneId zone) {
        this.code = code;
        this.name = name;
        this.zone = zone.getId();
    }

    public DeskCard card() {
        return new DeskCard(code, name, ZoneId.of(zone));
    }
}
