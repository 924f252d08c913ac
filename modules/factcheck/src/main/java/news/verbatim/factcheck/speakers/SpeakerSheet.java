package news.verbatim.factcheck.speakers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Verdict;

/**
 * Everything that the register has of one speaker, with what was merged into the entry.
 *
 * @param card    the entry
 * @param names   every name, those of merged entries too
 * @param roles   every role, the latest first
 * @param merged  the entries that were merged into it
 * @param said    what they are quoted with in public stories and in the latest revision of the others, the latest first
 * @param changes who changed what, the latest first
 */
public record SpeakerSheet(SpeakerCard card, List<Name> names, List<Role> roles, List<SpeakerCard> merged,
        List<Said> said,
        List<Change> changes) {

    /**
     * A name.
     *
     * @param id   which
     * @param name the name
     * @param own  whether it can be taken back here: it came with no merged entry and is not the one of the list
     */
    public record Name(UUID id, String name, boolean own) {
    }

    /**
     * A role.
     *
     * @param role what and when
     * @param own  whether it can be changed here: it came with no merged entry
     */
    public record Role(SpeakerRole role, boolean own) {
    }

    /**
     * A quotation of theirs.
     *
     * @param story    of which story
     * @param revision of which revision
     * @param headline the story's headline
     * @param words    what they said
     * @param speaker  the name as printed
     * @param role     the role as printed; may be empty
     * @param verdict  the verdict that stands; null if none does
     * @param live     whether readers see it
     */
    public record Said(StoryId story, int revision, String headline, String words, String speaker, String role,
            Verdict verdict,
            boolean live) {
    }

    /**
     * A change.
     *
     * @param what what was changed, in a sentence
     * @param by   who did
     * @param at   when
     */
    public record Change(String what, PersonId by, Instant at) {
    }
}
