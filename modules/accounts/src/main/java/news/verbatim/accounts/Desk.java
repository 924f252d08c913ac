package news.verbatim.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.ZoneId;

/** A team with its own queue and time zone. */
@Entity
class Desk {

    @Id
    private String code;

    private String name;

    private String zone;

    protected Desk() {
    }

    Desk(String code, String name, ZoneId zone) {
        this.code = code;
        this.name = name;
        this.zone = zone.getId();
    }

    DeskCard card() {
        return new DeskCard(code, name, ZoneId.of(zone));
    }
}
