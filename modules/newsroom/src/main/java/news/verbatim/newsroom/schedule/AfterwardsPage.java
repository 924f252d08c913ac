package news.verbatim.newsroom.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.Quotation;
import news.verbatim.newsroom.house.faces.Addresses;
import news.verbatim.newsroom.house.faces.Ids;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.publishing.golive.Noticing;
import news.verbatim.publishing.publication.NoticeForm;
import news.verbatim.publishing.serving.PublicRecord;
import news.verbatim.publishing.serving.PublicRecords;
import org.omnifaces.cdi.Param;

/**
 * The part of {@code /schedule/story} about a story that readers have: its editions, its notices, and what to tell
 * them.
 */
@Named("afterwards")
@RequestScoped
public class AfterwardsPage {

    @Inject
    private PublicRecords records;

    @Inject
    private Noticing noticing;

    @Inject
    @Param
    private StoryId story;

    /** The notice that a button stands at: another one may stand there by now. */
    @Inject
    @Param
    private String notice;

    private final TellingForm form = new TellingForm();

    private PublicRecord record;

    /** Returns what became of the story; null if it was never public. */
    public PublicRecord getRecord() {
        if (record == null) {
            record = records.of(Addresses.required(story)).orElse(null);
        }
        return record;
    }

    /** Returns what readers have of it that somebody said. */
    public List<Quotation> getQuotations() {
        return getRecord().content().quotations().stream().map(CheckedQuotation::quotation).toList();
    }

    /** Writes a correction for the next edition. */
    public String correct() {
        noticing.correct(story, form.aboutWords());
        return done(
                "Written. The story’s authors are told and have it under My work. Readers get it with the edition that has it"
                        + " right; until then the story stays as it is.");
    }

    /** Tells readers more, at once. */
    public String clarify() {
        noticing.clarify(story, form.aboutWords());
        return done("Readers are told now.");
    }

    /** Drops what no reader has seen. */
    public String drop() {
        noticing.drop(story, Ids.asked(notice));
        return done("Dropped. No reader has seen it.");
    }

    /** Takes the story from its readers. */
    public String withdraw() {
        noticing.withdraw(story, form.getWhyWithdrawn());
        return done("Withdrawn. Its address tells readers why.");
    }

    /** Takes the story from its readers for good. */
    public String kill() {
        noticing.kill(story, form.getWhyKilled());
        return done("Killed. Its address says that it is gone.");
    }

    /** Says that the story comes back. */
    public String refile() {
        noticing.refile(story, form.getWhyRefiled());
        return done("Written. The story’s authors are told. The next approved revision brings the story back.");
    }

    private String done(String message) {
        Telling.done(message);
        return "/schedule/story?faces-redirect=true&story=" + story;
    }

    public TellingForm getForm() {
        return form;
    }
}
