package news.verbatim.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.ledger.tree.TreeHash;
import org.junit.jupiter.api.Test;

class SignedRootTest {

    private final SignedRoot signed = new SignedRoot(3, 12, new TreeHash("ab".repeat(32)),
            Instant.parse("2026-11-20T09:00:00.120Z"), "0123456789abcdef:AA-_");

    @Test
    void whatIsSignedNamesWhatItIsForAndItsNumberSizeRootAndTime() {
        assertEquals("verbatim checkpoint 1\nnumber 3\nsize 12\nroot " + "ab".repeat(32)
                + "\nat 2026-11-20T09:00:00.120Z\n", signed.statement());
    }

    @Test
    void whatIsKeptIsReadAgainAndAnythingElseIsNone() {
        assertEquals(Optional.of(signed), SignedRoot.of(signed.lines()));
        for (String none : List.of("", signed.statement(), signed.lines() + "x", signed.lines().replace("size 12",
                "size -1"), signed.lines().replace("root ab", "root a"))) {
            assertEquals(Optional.empty(), SignedRoot.of(none), none);
        }
    }

    @Test
    void aLineSaysAllOfItsEntryAndTheClockIsADash() {
        UUID story = UUID.fromString("0197c1de-0000-7000-8000-000000000001");

        assertEquals("verbatim entry 1\nid 7\nstory 0197c1de-0000-7000-8000-000000000001\nnumber 1\nbefore "
                + "0".repeat(64) + "\nat 2026-11-20T09:00:00Z\nby -\nfact StoryPublished\n{}\n",
                new EntryText(7, story, 1, EntryText.NONE, Instant.parse("2026-11-20T09:00:00Z"), null,
                        "StoryPublished", "{}")
                        .text());
    }
}
