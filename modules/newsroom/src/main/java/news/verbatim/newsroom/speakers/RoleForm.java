package news.verbatim.newsroom.speakers;

import java.time.LocalDate;
import java.util.UUID;
import news.verbatim.factcheck.speakers.SpeakerRole;

/** What somebody types about a role. */
public class RoleForm {

    private String title = "";
    private String organisation = "";
    private LocalDate from;
    private LocalDate until;
    private String source = "";

    void show(SpeakerRole role) {
        title = role.role();
        organisation = role.organisation();
        from = role.from();
        until = role.until();
        source = role.source();
    }

    SpeakerRole role(UUID id) {
        return new SpeakerRole(id, title, organisation, from, until, source);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
