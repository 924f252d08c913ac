package news.verbatim.newsroom.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.approval.deciding.ReviewSheet;
import news.verbatim.approval.deciding.Reviews;
import news.verbatim.drafting.draft.WordDiff;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.Ruling;
import news.verbatim.events.text.Seal;
import news.verbatim.events.text.Verdict;
import news.verbatim.newsroom.house.text.Change;
import news.verbatim.newsroom.house.text.ChangedText;
import news.verbatim.newsroom.house.text.MarkedText;
import news.verbatim.newsroom.house.text.TextChanges;
import news.verbatim.newsroom.house.wording.Words;

/** What changed: since the last approval, since the page was opened, and from what was said to what is printed. */
@Named("changes")
@RequestScoped
public class ChangesPanel {

    @Inject
    private DecidePage decide;

    @Inject
    private Reviews reviews;

    @Inject
    private RiskPanel risks;

    @Inject
    private Words words;

    private List<Change> since;

    private List<Change> moved;

    /** Returns what changed since the last approval; nothing if there was none. */
    public List<Change> getSince() {
        if (since == null) {
            ReviewSheet sheet = decide.getSheet();
            since = sheet.before() == null ? List.of() : TextChanges.between(sheet.before(), sheet.content(), words);
        }
        return since;
    }

    /** Returns the text with every quotation marked by its verdict, and what changed in it since the last approval. */
    public MarkedText getMarked() {
        ReviewSheet sheet = decide.getSheet();
        List<MarkedText.Mark> marks = sheet.content().quotations().stream()
                .flatMap(checked -> MarkedText.marks(checked, words, risks.line(checked)).stream()).toList();
        return sheet.before() == null ? MarkedText.of(sheet.content().text(), marks)
                : ChangedText.of(sheet.before().text(), sheet.content().text(), marks);
    }

    /** Says whether what is here is not what was on the screen. */
    public boolean isBehind() {
        String seen = decide.getForm().getSeen();
        return !seen.isEmpty() && !seen.equals(decide.getSheet().seal().hex());
    }

    /** Returns what moved between the opening of the page and now. */
    public List<Change> getMoved() {
        if (moved == null) {
            moved = !isBehind() ? List.of()
                    : reviews.seen(decide.getStory(), decide.getRevision(), new Seal(decide.getForm().getSeen()))
                            .map(was -> TextChanges.between(was, decide.getSheet().content(), words)).orElse(List.of());
        }
        return moved;
    }

    /**
     * Returns how a quotation differs from what was said; empty if it does not, or the two are in different languages.
     */
    public List<WordDiff.Piece> fromPassage(CheckedQuotation checked) {
        Ruling ruling = checked.ruling();
        if (ruling == null || ruling.passage().isBlank() || ruling.verdict() == Verdict.TRANSLATION) {
            return List.of();
        }
        WordDiff diff = WordDiff.between(ruling.passage(), checked.quotation().words());
        return diff.saysTheSame() ? List.of() : diff.pieces();
    }
}
