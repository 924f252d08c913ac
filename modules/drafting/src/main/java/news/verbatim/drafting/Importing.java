package news.verbatim.drafting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import news.verbatim.events.Problems;
import news.verbatim.events.Refusal;
import news.verbatim.events.Roles;

/** Splitting an article out of another system into the fields of a story, to be looked at before it is begun. */
@Stateless
@RolesAllowed(Roles.REPORTER)
public class Importing {

    /** How much can be taken over at once, in UTF-16 units. */
    public static final int LONGEST = 2_000_000;

    @Inject
    private Reader reader;

    /**
     * Understands an article. Nothing is kept.
     *
     * @param article the article
     * @param shape   how it is written; null to find out
     * @param byline  the byline to use if the article has none
     * @param desk    the desk that the story will belong to
     * @throws Refusal at {@code pasted} if there is nothing or too much, or it is nested like no article
     */
    public Understood understand(String article, RawShape shape, String byline, String desk) {
        new Problems().requireText(article, "pasted", "Paste an article first.")
                .requireAtMost(LONGEST, article, "pasted")
                .refuseIfAny();
        RawShape known = shape == null ? RawShape.of(article) : shape;
        try {
            return withQuotations(split(article, known, byline, desk));
        } catch (StackOverflowError e) {
            throw Refusal.at("pasted", "This is nested more deeply than any article. Take it over as plain text, or copy its words.");
        }
    }

    private static Understood split(String article, RawShape shape, String byline, String desk) {
        String read = "Read as " + shape.called() + ".";
        if (shape == RawShape.PLAIN) {
            return RawArticle.understand(article, byline, desk).with(read, List.of());
        }
        PageLines page = PageLines.of(shape == RawShape.HTML ? article : RawShape.rendered(article));
        return RawArticle.understand(page.lines(), byline, desk).with(read, page.leftOut());
    }

    private Understood withQuotations(Understood article) {
        Reading.Result read = reader.read(TextRules.cleaned(article.text()));
        Draft draft = Draft.of(read);
        return article.with(draft, draft.unclaimed(read).size());
    }
}
