package news.verbatim.factcheck.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.StoryText;
import news.verbatim.factcheck.claims.Claims;
import news.verbatim.factcheck.claims.DeskDays;
import news.verbatim.factcheck.claims.EngineReading;
import news.verbatim.factcheck.claims.GivenAs;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.evidence.EvidenceShelf;
import news.verbatim.factcheck.rules.RulesShelf;
import news.verbatim.factcheck.search.Sources;
import news.verbatim.factcheck.verdict.LaidOut;
import news.verbatim.factcheck.verdict.QuotationMatch;
import news.verbatim.factcheck.verdict.Suggesting;
import news.verbatim.quotes.match.Matcher;

/**
 * Laying the quotations of a draft against the evidence before a checker does, for an author to see what is missing.
 * Nothing is kept and nothing is ruled on.
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
    private DeskDays days;

    @Inject
    private Clock clock;

    /**
     * Returns what quotations rest on now: the evidence that is at hand for the story if it holds their words, else
     * anything that was kept.
     *
     * @param text       the draft, in which they stand: it says when they were said, counted from today at its desk,
     *                   and under whose house rules
     * @param quotations the quotations; of more than {@link #MOST}, the first ones are laid
     */
    public List<QuotationMatch> look(StoryId story, StoryText text, List<Quotation> quotations) {
        List<Quotation> some = quotations.stream().limit(MOST).toList();
        List<Evidence> own = evidence.ofStory(story);
        Instant now = clock.instant();
        Claims claims = new Claims(text, days.day(text.desk(), now));
        LaidOut laid = new LaidOut(null, text.language(), claims, some, own, true,
                LaidOut.isForeign(own, text.language()),
                Suggesting.over(own), new Matcher(everything), everything::alike, rules.of(text.desk()));
        return some.stream().map(quotation -> laid.match(quotation, evidence::find, now)).toList();
    }

    /**
     * Returns in what way a draft gives its quotations, where it does not plainly say that they were said: a checker
     * reads that beside them.
     */
    public Map<QuotationId, GivenAs> givenAs(StoryText text, List<Quotation> quotations) {
        EngineReading reading = EngineReading.of(text);
        Map<QuotationId, GivenAs> given = new HashMap<>();
        quotations.forEach(quotation -> given.put(quotation.id(), reading.givenAs(quotation)));
        given.values().removeIf(GivenAs::plain);
        return given;
    }
}
