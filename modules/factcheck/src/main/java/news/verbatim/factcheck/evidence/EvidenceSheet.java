package news.verbatim.factcheck.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Verdict;

/**
 * One piece of evidence with all that there is to know about it.
 *
 * @param card       the evidence
 * @param supersedes the version before it; null if it is the first
 * @param superseded the version that took its place; null if it is the latest
 * @param stories    the stories that it is at hand for
 * @param verdicts   the verdicts that rest on it and stand, the latest first
 * @param damage     what is wrong with it at this moment; null if it is what was kept
 */
public record EvidenceSheet(EvidenceCard card, Version supersedes, Version superseded, List<StoryId> stories,
        List<Resting> verdicts, Damage damage) {

    /**
     * Another version of the same source.
     *
     * @param id         which
     * @param name       what people call it
     * @param capturedAt when it was kept
     */
    public record Version(UUID id, String name, Instant capturedAt) {

        @ModuleInternal
        public static Version of(Evidence evidence) {
            return new Version(evidence.id(), evidence.name(), evidence.capturedAt());
        }
    }

    /**
     * A verdict that rests on it.
     *
     * @param story    of which story
     * @param revision of which revision
     * @param headline the story's headline
     * @param verdict  the verdict
     * @param passage  the words of the evidence that it rests on
     * @param checker  who gave it
     * @param at       when
     */
    public record Resting(StoryId story, int revision, String headline, Verdict verdict, String passage,
            PersonId checker,
            Instant at) {

        /** What the query builds. */
        Resting(UUID story, Integer revision, String headline, Verdict verdict, String passage, UUID checker,
                Instant at) {
            this(new StoryId(story), revision, headline, verdict, passage, new PersonId(checker), at);
        }
    }
}
