package news.verbatim.newsroom.speakers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import news.verbatim.factcheck.speakers.KeepingSpeakers;
import news.verbatim.factcheck.speakers.SpeakerCard;
import news.verbatim.factcheck.speakers.SpeakerRole;
import news.verbatim.factcheck.speakers.Speakers;
import news.verbatim.newsroom.house.faces.Telling;
import org.omnifaces.cdi.Param;

/** Merging an entry of {@code /speakers/speaker} into another one that is the same, and parting them again. */
@Named("merging")
@RequestScoped
public class MergePanel {

    private static final int OFFERED = 20;

    @Inject
    private SpeakerPage page;

    @Inject
    private Speakers speakers;

    @Inject
    private KeepingSpeakers keeping;

    /** The entry to part: its button says which, as the list may be another one by now. */
    @Inject
    @Param(name = "merged-one")
    private String merged;

    private String other = "";

    private String why = "";

    private List<SelectItem> alike;

    /** Returns the entries that share a word of their name with this one. */
    public List<SelectItem> getAlike() {
        if (alike == null) {
            SpeakerCard own = page.getSheet().card();
            alike = Arrays.stream(own.name().split("\\s+")).flatMap(word -> speakers.named(word, 0, OFFERED).stream())
                    .filter(one -> !one.card().id().equals(own.id()) && one.card().kind() == own.kind()).distinct()
                    .map(one -> new SelectItem(one.card().id().toString(), told(one))).toList();
        }
        return alike;
    }

    private static String told(Speakers.Listed one) {
        String roles = one.roles().stream().map(SpeakerRole::title).distinct().collect(Collectors.joining("; "));
        String note = one.card().note();
        return one.card().name() + (note.isEmpty() ? "" : " (" + note + ")") + (roles.isEmpty() ? "" : ": " + roles);
    }

    /** Gives this entry up for the other one. */
    public String merge() {
        UUID kept = other == null || other.isEmpty() ? null : SpeakerPage.id(other);
        keeping.merge(page.getSheet().card().id(), kept, why);
        Telling.done("Merged. Nothing is lost by it: both can be parted again.");
        return SpeakerPage.address(kept);
    }

    /** Makes an entry of its own again of one that was merged. */
    public String part() {
        UUID parted = SpeakerPage.id(merged);
        keeping.part(parted);
        Telling.done("Parted. Each has its own names and roles again.");
        return SpeakerPage.address(parted);
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
