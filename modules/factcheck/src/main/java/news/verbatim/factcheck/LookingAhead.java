package news.verbatim.factcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import news.verbatim.events.Quotation;
import news.verbatim.events.Roles;
import news.verbatim.events.StoryId;
import news.verbatim.quotes.Matcher;

/**
 * Laying the quotations of a draft against the evidence before a checker does, for an author to see what is missing. Nothing is kept
 * and nothing is ruled on.
 */
@Stateless
@RolesAllowed(Roles.REPORTER)
public class LookingAhead {

    /** How many quotations are laid at once; who has more asks again. */
    public static final int MOST = 40;

    @Inject
    private EvidenceShelf evidence;

    @Inject
    private Sources everything;

    @Inject
    private RulesShelf rules;

    @Inject
    private Clock clock;

    /**
     * Returns what quotations rest on now: the evidence that is at hand for the story if it holds their words, else anything that was
     * kept.
     *
     * @param desk       the desk of the story, whose house rules hold
     * @param language   its language, a BCP 47 tag
     * @param quotations the quotations; of more than {@link #MOST}, the first ones are laid
     */
    public List<QuotationMatch> look(StoryId story, String desk, String language, List<Quotation> quotations) {
        List<Quotation> some = quotations.stream().limit(MOST).toList();
        List<Evidence> own = evidence.ofStory(story);
        LaidOut laid = new LaidOut(null, language, some, own, true, Suggesting.over(own), new Matcher(everything), rules.of(desk));
        Instant now = clock.instant();
        return some.stream().map(quotation -> laid.match(quotation, evidence::find, now)).toList();
    }
}
