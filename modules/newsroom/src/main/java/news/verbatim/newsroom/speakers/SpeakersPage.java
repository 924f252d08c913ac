package news.verbatim.newsroom.speakers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import news.verbatim.factcheck.speakers.KeepingSpeakers;
import news.verbatim.factcheck.speakers.SpeakerKind;
import news.verbatim.factcheck.speakers.SpeakerRole;
import news.verbatim.factcheck.speakers.Speakers;
import news.verbatim.newsroom.house.faces.PageOfRows;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.frame.Me;
import org.omnifaces.cdi.Param;

/** {@code /speakers}: the register, and adding somebody to it. What is looked for stands in the address. */
@Named("speakersPage")
@RequestScoped
public class SpeakersPage {

    @Inject
    private Speakers speakers;

    @Inject
    private KeepingSpeakers keeping;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    @Inject
    @Param
    private String q;

    private int page = 1;

    private String wanted;

    private SpeakerKind kind = SpeakerKind.PERSON;

    /** The name of whom to add; an address can give it. */
    @Inject
    @Param
    private String name;

    private String note = "";

    private PageOfRows<Speakers.Listed> listing;

    public PageOfRows<Speakers.Listed> getListing() {
        if (listing == null) {
            listing = PageOfRows.read(page, (number, size) -> speakers.named(getQ(), number, size));
        }
        return listing;
    }

    /** Looks for a name. */
    public String look() {
        return "/speakers?faces-redirect=true&q="
                + URLEncoder.encode(wanted == null ? "" : wanted, StandardCharsets.UTF_8);
    }

    /** Adds somebody and opens their entry. */
    public String add() {
        UUID added = keeping.add(kind, name, note);
        Telling.done("Added. Say what they were, and when.");
        return SpeakerPage.address(added);
    }

    /** Returns what somebody is today, in one line. */
    public String now(Speakers.Listed row) {
        List<SpeakerRole> held = row.rolesOn(LocalDate.ofInstant(clock.instant(), me.getZone()));
        return held.stream().map(SpeakerRole::title).collect(Collectors.joining("; "));
    }

    public SpeakerKind[] getKinds() {
        return SpeakerKind.values();
    }

    public String getQ() {
        return q == null ? "" : q;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getWanted() {
        return wanted == null ? getQ() : wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public SpeakerKind getKind() {
        return kind;
    }

    public void setKind(SpeakerKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
