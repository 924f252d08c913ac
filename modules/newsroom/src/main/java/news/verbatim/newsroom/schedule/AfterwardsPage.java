package news.verbatim.newsroom.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.CheckedQuotation;
import news.verbatim.events.Quotation;
import news.verbatim.events.StoryId;
import news.verbatim.newsroom.house.Addresses;
import news.verbatim.newsroom.house.Telling;
import news.verbatim.publishing.NoticeForm;
import news.verbatim.publishing.Noticing;
import news.verbatim.publishing.PublicRecord;
import news.verbatim.publishing.PublicRecords;
import org.omnifaces.cdi.Param;

/** The part of {@code /schedule/story} about a story that readers have: its editions, its notices, and what to tell them. */
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
        return done("Written. Readers get it with the edition that has it right; until then the story stays as it is.");
    }

    /** Tells readers more, at once. */
    public String clarify() {
        noticing.clarify(story, form.aboutWords());
        return done("Readers see it now.");
    }

    /** Drops what no reader has seen. */
    public String drop(UUID notice) {
        noticing.drop(story, notice);
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
        return done("Written. The next approved revision brings the story back.");
    }

    private String done(String message) {
        Telling.done(message);
        return "/schedule/story?faces-redirect=true&story=" + story;
    }

    public TellingForm getForm() {
        return form;
    }
}
