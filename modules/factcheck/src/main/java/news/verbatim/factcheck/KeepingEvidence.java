package news.verbatim.factcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import news.verbatim.events.Actor;
import news.verbatim.events.Problems;
import news.verbatim.events.Roles;
import news.verbatim.events.StoryId;

/** Keeping a source, frozen, for the verdicts that rest on it. */
@Stateless
@RolesAllowed({Roles.CHECKER, Roles.REPORTER})
public class KeepingEvidence {

    static final int NAME = 200;
    static final int TEXT = 2_000_000;

    @Inject
    private CheckShelf shelf;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /**
     * Keeps a source. The same text under the same name is kept once.
     *
     * @return the id of the evidence
     * @throws news.verbatim.events.Refusal at {@code name}, {@code kind}, {@code saidOn} or {@code text}
     */
    public UUID keep(StoryId story, NewEvidence typed) {
        NewEvidence source = typed.cleaned();
        // a day that has begun somewhere on earth
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
        new Problems().requireText(source.name(), "name", "Give the evidence a name that others will know it by.")
                .requireAtMost(NAME, source.name(), "name")
                .require(source.kind() != null, "kind", "Say what kind of evidence this is.")
                .require(source.saidOn() != null, "saidOn", "Say on which day it was said or written.")
                .require(source.saidOn() == null || !source.saidOn().isAfter(today), "saidOn", "This day has not come yet.")
                .requireText(source.text(), "text", "Paste the words of the evidence.")
                .requireAtMost(TEXT, source.text(), "text")
                .refuseIfAny();
        return shelf.sameEvidence(story, source).orElseGet(() -> {
            Evidence evidence = new Evidence(story, source, actor.id(), clock.instant());
            shelf.put(evidence);
            return evidence;
        }).card().id();
    }
}
