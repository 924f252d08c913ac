package news.verbatim.drafting.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import news.verbatim.drafting.draft.Draft;
import news.verbatim.drafting.draft.Reader;
import news.verbatim.drafting.draft.StoryReading;
import news.verbatim.drafting.draft.TextRules;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.jobs.pace.Costly;
import news.verbatim.jobs.pace.Pace;

/** Splitting an article out of another system into the fields of a story, to be looked at before it is begun. */
@Stateless
@RolesAllowed(Roles.REPORTER)
public class Importing {

    /** How much can be taken over at once, in UTF-16 units. */
    public static final int LONGEST = 2_000_000;

    /** How a page begins that was made of a Word document. */
    private static final String WORD = "<article data-from=\"word\">";

    @Inject
    private Reader reader;

    @Inject
    private Pace pace;

    @Inject
    private Actor actor;

    /**
     * Understands an article. Nothing is kept.
     *
     * @param article the article
     * @param shape   how it is written; null to find out
     * @param mend    whether to repair what something on the way here has read or written wrongly
     * @param byline  the byline to use if the article has none
     * @param desk    the desk that the story will belong to
     * @throws Refusal at {@code pasted} if there is nothing or too much, or it is nested like no article; a
     *                 {@link news.verbatim.jobs.pace.TooOften} if the actor takes over too many
     */
    public Understood understand(String article, RawShape shape, boolean mend, String byline, String desk) {
        new Problems().requireText(article, "pasted", "Paste an article first.")
                .requireAtMost(LONGEST, article, "pasted")
                .refuseIfAny();
        pace.keep(Costly.IMPORT, actor.id().toString());
        try {
            return withQuotations(split(article, shape, mend, byline, desk));
        } catch (StackOverflowError e) {
            throw Refusal.at("pasted",
                    "This is nested more deeply than any article. Take it over as plain text, or copy its words.");
        }
    }

    /** Splits an article into fields, and tells what was taken for what, what was changed and what was left out. */
    static Understood split(String article, RawShape shape, boolean mend, String byline, String desk) {
        String lines = article.replace("\r\n", "\n").replace('\r', '\n').replaceFirst("^\ufeff", "");
        RawShape known = shape == null ? RawShape.of(lines) : shape;
        NotImported leftOut = new NotImported();
        Mending mending = new Mending(mend);
        Understood understood = switch (known) {
            case PLAIN -> RawArticle.understand(mending.plain(lines), byline, desk);
            case MARKDOWN -> page(RawShape.rendered(lines, leftOut), "", leftOut, mending, byline, desk);
            case HTML -> page(lines, "", leftOut, mending, byline, desk);
            case MAIL -> mail(lines, leftOut, mending, byline, desk);
        };
        List<String> told = new ArrayList<>(mending.sentences());
        told.addAll(leftOut.sentences());
        String called = lines.startsWith(WORD) ? "a Word document" : known.called();
        return understood.with("Read as " + called + ".", told).mendable(mending.canMend());
    }

    private static Understood mail(String article, NotImported leftOut, Mending mending, String byline, String desk) {
        RawMail mail = RawMail.of(article, leftOut);
        return mail.page() != null ? page(mail.page(), mail.subject(), leftOut, mending, byline, desk)
                : RawArticle.understand(mending.plain(mail.plain()), mail.subject(), byline, desk);
    }

    private static Understood page(String source, String subject, NotImported leftOut, Mending mending, String byline,
            String desk) {
        return RawArticle.understand(PageLines.of(source, leftOut, mending).lines(), subject, byline, desk);
    }

    private Understood withQuotations(Understood article) {
        StoryReading.Result read = reader.read(TextRules.cleaned(article.text()));
        Draft draft = Draft.of(read);
        return article.with(draft, draft.unclaimed(read).size());
    }
}
