package news.verbatim.factcheck.speakers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Typed;
import news.verbatim.factcheck.check.CheckShelf;
import news.verbatim.factcheck.check.RevisionCheck;
import news.verbatim.factcheck.verdict.VerdictRules;

/**
 * What speakers ask about what they said. Whoever hears it records it; an editor decides, with a reason. A decision
 * changes no word: whoever wants one changed returns the story, and whoever wants it kept back holds it.
 */
@Stateless
@RolesAllowed({Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL, Roles.CHIEF, Roles.ADMINISTRATOR})
public class SpeakerRequests {

    @Inject
    private CheckShelf checks;

    @Inject
    private RequestShelf shelf;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /**
     * Records what a speaker asks, at any time, also when the story is public.
     *
     * @throws news.verbatim.events.act.Refusal at {@code kind}, {@code wish} or {@code askedOn}; if the revision does
     *                                      not hold the quotation
     */
    public void record(StoryId story, int revision, QuotationId quotation, NewRequest asked) {
        RevisionCheck check = checks.check(story, revision);
        check.quotation(quotation);
        NewRequest clean = asked.checked(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        shelf.put(new KeptRequest(check, quotation, clean, actor.id(), clock.instant()));
    }

    /**
     * Decides a request.
     *
     * @throws news.verbatim.events.act.Refusal at {@code reason} if there is none or it is too long; if it is decided
     *         already
     */
    @RolesAllowed({Roles.EDITOR, Roles.CHIEF})
    public void decide(UUID request, boolean grant, String reason) {
        String why = Typed.clean(reason).strip();
        new Problems().requireText(why, "reason", "Say why.").requireAtMost(VerdictRules.NOTE, why, "reason")
                .refuseIfAny();
        shelf.request(request).decide(grant, why, actor.id(), clock.instant());
    }

    /** Returns every request about a story, open ones first, then the latest first. */
    public List<SpeakerRequest> of(StoryId story) {
        return shelf.of(story);
    }
}
