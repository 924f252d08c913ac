package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.question.CheckpointAsked;
import news.verbatim.jobs.signing.SigningKeys;
import news.verbatim.ledger.Histories;
import news.verbatim.ledger.LedgerFault;
import news.verbatim.ledger.LedgerFault.Kind;
import news.verbatim.ledger.LedgerFinding;
import news.verbatim.ledger.Verifying;
import news.verbatim.ledger.tree.Proofs;
import news.verbatim.ledger.tree.TreeHash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ledger's proof: whoever changes anything in it past the newsroom is found out, and told which entry it was. */
class LedgerTest extends StoryTest {

    /** A column that somebody changes, with a value for it that is another one. */
    private record Tampering(String table, String key, String column, String type, String other) {

        String change() {
            return "update ledger." + table + " set " + column + " = " + other + " where " + key + " = ?";
        }

        /** Puts the old value back, where the change was not to the key itself. */
        String back() {
            return "update ledger." + table + " set " + column + " = cast(? as " + type + ") where " + key + " = "
                    + (column.equals(key) ? "cast(? as " + type + ") " + other.substring(column.length()) : "?");
        }
    }

    /** What the last checkpoint is called beside the keys. */
    private static final String KEPT = "last.checkpoint";

    private static final String ANYBODY = "cast('0197c1de-0000-7000-8000-00000000dead' as uuid)";
    private static final String HASH = "'" + "ab".repeat(32) + "'";

    private static final List<Tampering> OF_AN_ENTRY = List.of(
            new Tampering("entry", "entry_key", "happened_at", "timestamp with time zone",
                    "happened_at + interval '1' second"),
            new Tampering("entry", "entry_key", "fact", "varchar", "'StoryPublished'"),
            new Tampering("entry", "entry_key", "story", "uuid", ANYBODY),
            new Tampering("entry", "entry_key", "person", "uuid", ANYBODY),
            new Tampering("entry", "entry_key", "payload", "varchar", "payload || ' '"));

    private static final List<Tampering> OF_A_LEAF = List.of(
            new Tampering("leaf", "place", "place", "bigint", "place + 1000000"),
            new Tampering("leaf", "place", "story", "uuid", ANYBODY),
            new Tampering("leaf", "place", "of_story", "integer", "of_story + 1000"),
            new Tampering("leaf", "place", "before", "varchar", HASH),
            new Tampering("leaf", "place", "hash", "varchar", HASH));

    private static final List<Tampering> OF_A_CHECKPOINT = List.of(
            new Tampering("checkpoint", "number", "number", "integer", "number + 1000"),
            new Tampering("checkpoint", "number", "size", "bigint", "size - 1"),
            new Tampering("checkpoint", "number", "root", "varchar", HASH),
            new Tampering("checkpoint", "number", "made_at", "timestamp with time zone",
                    "made_at + interval '1' second"),
            new Tampering("checkpoint", "number", "signature", "varchar", "'0123456789abcdef:AAAA'"));

    private final Somebody administrator = Somebody.with(Roles.ADMINISTRATOR);

    private final Random random = new Random(11);

    @Inject
    private Verifying verifying;

    @Inject
    private Histories histories;

    @Inject
    private Event<CheckpointAsked> question;

    @Inject
    private SigningKeys keys;

    private StoryId story;

    @BeforeEach
    void aStoryIsChecked() {
        story = newsroom.checked();
        assertEquals(null, verify().first());
    }

    @AfterEach
    void everythingIsBack() {
        assertEquals(null, verify().first());
    }

    private LedgerFinding verify() {
        return administrator.asks(verifying::verify);
    }

    private void isFound(Tampering tampering, String key, Kind... kinds) throws SQLException {
        Object row = typed(tampering, key);
        String old = text("select cast(" + tampering.column() + " as varchar) from ledger." + tampering.table()
                + " where " + tampering.key() + " = ?", row);
        assertEquals(1, tamper(tampering.change(), row), tampering::toString);
        LedgerFault fault = verify().first();
        assertEquals(1, tamper(tampering.back(), old, row), tampering::toString);
        assertTrue(fault != null && List.of(kinds).contains(fault.kind()), tampering + " is told as " + fault);
    }

    private static Object typed(Tampering tampering, String key) {
        return switch (tampering.key()) {
            case "entry_key" -> UUID.fromString(key);
            case "place" -> Long.valueOf(key);
            default -> Integer.valueOf(key);
        };
    }

    @Test
    void whoeverChangesAnEntryIsFoundOut() throws SQLException {
        for (Tampering tampering : OF_AN_ENTRY) {
            long number = 1 + random.nextInt(2);
            String key = text("select cast(entry_key as varchar) from ledger.leaf where story = ? and of_story = ?",
                    story.value(), number);
            isFound(tampering, key, Kind.ENTRY_CHANGED);
        }
    }

    @Test
    void whoeverChangesALeafIsFoundOut() throws SQLException {
        for (Tampering tampering : OF_A_LEAF) {
            String place = text("select max(place) from ledger.leaf where story = ?", story.value());
            isFound(tampering, place, Kind.ENTRY_CHANGED, Kind.HISTORY_BROKEN, Kind.LEAF_GONE);
        }
    }

    @Test
    void whoeverChangesACheckpointIsFoundOut() throws SQLException {
        for (Tampering tampering : OF_A_CHECKPOINT) {
            String number = text("select max(number) from ledger.checkpoint");
            isFound(tampering, number, Kind.CHECKPOINT_GONE, Kind.CHECKPOINT_BROKEN, Kind.CHECKPOINT_FORGED);
        }
    }

    @Test
    void theFirstOneThatIsWrongIsNamedWithItsStory() throws SQLException {
        String key = text("select cast(entry_key as varchar) from ledger.leaf where story = ? and of_story = 2",
                story.value());
        String words = text("select payload from ledger.entry where entry_key = ?", UUID.fromString(key));
        tamper("update ledger.entry set payload = ? where entry_key = ?", words + " ", UUID.fromString(key));

        LedgerFault fault = verify().first();

        tamper("update ledger.entry set payload = ? where entry_key = ?", words, UUID.fromString(key));
        assertEquals(Kind.ENTRY_CHANGED, fault.kind());
        assertEquals(story, fault.story());
        assertEquals(2, fault.number());
    }

    /** Whoever knows how it is made computes the leaf anew; the tree above it and the signature are still in the way. */
    @Test
    void anEntryWithAHashOfItsOwnIsFoundOutByTheTreeAboveIt() throws SQLException {
        String place = text("select max(place) from ledger.leaf");
        String hash = text("select hash from ledger.leaf where place = ?", Long.valueOf(place));
        JsonObject entry = last(json(administrator.asks(() -> histories.of(story)).orElseThrow()), "entries");
        String text = entry.getString("text");
        assertEquals(hash, TreeHash.ofLine(text).hex());
        String payload = text.substring(text.indexOf("\n{") + 1, text.length() - 1);
        String key = text("select cast(entry_key as varchar) from ledger.leaf where place = ?", Long.valueOf(place));
        tamper("update ledger.entry set payload = ? where entry_key = ?", payload + " ",
                UUID.fromString(key));
        tamper("update ledger.leaf set hash = ? where place = ?",
                TreeHash.ofLine(text.substring(0, text.length() - 1) + " \n").hex(), Long.valueOf(place));

        LedgerFault fault = verify().first();

        tamper("update ledger.entry set payload = ? where entry_key = ?", payload, UUID.fromString(key));
        tamper("update ledger.leaf set hash = ? where place = ?", hash, Long.valueOf(place));
        assertTrue(List.of(Kind.NODE_CHANGED, Kind.CHECKPOINT_BROKEN).contains(fault.kind()), fault::toString);
    }

    /** Somebody puts an older database in the place of this one; the key and what is kept beside it stay. */
    @Test
    void aLedgerThatIsOlderThanWhatIsKeptBesideTheKeysIsFoundOutAndNotSigned() {
        String kept = keys.kept(KEPT).orElseThrow();
        long size = number("select size from ledger.tree_end");
        String later = "verbatim checkpoint 1\nnumber 999999\nsize " + (size + 9) + "\nroot " + "ab".repeat(32)
                + "\nat 2026-11-20T09:00:00Z\n";
        keys.keep(KEPT, later + "signed " + keys.sign(later.getBytes(StandardCharsets.UTF_8)) + "\n");
        long checkpoints = number("select count(*) from ledger.checkpoint");
        StoryId unsigned = newsroom.checked();

        LedgerFault fault = verify().first();
        boolean isHandedOut = administrator.asks(() -> histories.of(unsigned)).isPresent();
        boolean isStillHandedOut = administrator.asks(() -> histories.of(story)).isPresent();

        keys.keep(KEPT, kept);
        assertFalse(isHandedOut);
        assertTrue(isStillHandedOut);
        assertEquals(Kind.NOT_WHAT_WAS_KEPT, fault.kind());
        assertEquals(size + 9, fault.size());
        assertEquals(checkpoints, number("select count(*) from ledger.checkpoint"));
    }

    @Test
    void aStorysHistoryIsUnderASignedRootEntryByEntry() {
        JsonObject history = json(administrator.asks(() -> histories.of(story)).orElseThrow());

        JsonObject checkpoint = history.getJsonObject("checkpoint");
        assertTrue(checkpoint.getString("statement").contains("\nroot " + checkpoint.getString("root") + "\n"));
        JsonArray entries = history.getJsonArray("entries");
        assertEquals(facts(story).size(), entries.size());
        String before = "0".repeat(64);
        for (int i = 0; i < entries.size(); i++) {
            JsonObject entry = entries.getJsonObject(i);
            String text = entry.getString("text");
            assertTrue(text.contains("\nnumber " + (i + 1) + "\nbefore " + before + "\n"), text);
            assertTrue(text.contains("\nfact " + facts(story).get(i) + "\n"), text);
            before = TreeHash.ofLine(text).hex();
            assertTrue(Proofs.isIn(TreeHash.ofLine(text), entry.getJsonNumber("place").longValue(),
                    checkpoint.getJsonNumber("size").longValue(), hashes(entry.getJsonArray("path")),
                    new TreeHash(checkpoint.getString("root"))), text);
        }
    }

    @Test
    void whoeverKeepsCheckpointsSeesThatEachGoesOnFromTheOneBefore() throws Exception {
        JsonObject earlier = published(0);
        newsroom.checked();
        verify();

        JsonObject later = published(earlier.getJsonNumber("size").longValue());

        assertNotEquals(earlier.getJsonNumber("size"), later.getJsonNumber("size"));
        assertTrue(Proofs.grewFrom(earlier.getJsonNumber("size").longValue(), new TreeHash(earlier.getString("root")),
                later.getJsonNumber("size").longValue(), new TreeHash(later.getString("root")),
                hashes(later.getJsonArray("growth"))));
        assertEquals(0, published(Long.MAX_VALUE).getInt("since"));
    }

    private JsonObject published(long since) throws Exception {
        CheckpointAsked asked = new CheckpointAsked(since);
        inTransaction(() -> question.fire(asked));
        return json(asked.json().orElseThrow());
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static JsonObject last(JsonObject object, String array) {
        JsonArray all = object.getJsonArray(array);
        return all.getJsonObject(all.size() - 1);
    }

    private static List<TreeHash> hashes(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).map(TreeHash::new).toList();
    }
}
