package news.verbatim.drafting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import news.verbatim.events.Problems;
import news.verbatim.events.Roles;

/** Splitting a pasted article into the fields of a story, to be looked at before it is begun. */
@Stateless
@RolesAllowed(Roles.REPORTER)
public class Importing {

    /** How much can be pasted at once, in UTF-16 units. */
    public static final int LONGEST = 2_000_000;

    /**
     * Understands a pasted article. Nothing is kept.
     *
     * @param pasted the article
     * @param byline the byline to use if the article has none
     * @param desk   the desk that the story will belong to
     * @throws news.verbatim.events.Refusal at {@code pasted} if there is nothing or too much
     */
    public Understood understand(String pasted, String byline, String desk) {
        new Problems().requireText(pasted, "pasted", "Paste an article first.")
                .requireAtMost(LONGEST, pasted, "pasted")
                .refuseIfAny();
        return RawArticle.understand(pasted, byline, desk);
    }
}
