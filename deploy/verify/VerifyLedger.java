import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What deploy/verify-ledger runs: an implementation of the ledger of its own, so that one does not vouch for itself. */
public final class VerifyLedger {

    private static final String LEAVES = "select l.place, l.story, l.of_story, l.before, e.story, e.happened_at, e.person, e.fact, e.payload, e.id "
            + "from ledger.leaf l left join ledger.entry e on e.entry_key = l.entry_key order by l.place";

    private static final String BESIDE = "select count(*) from ledger.entry e where not exists (select 1 from ledger.leaf l where l.entry_key = e.entry_key) "
            + "and not exists (select 1 from ledger.unchained u where u.entry_key = e.entry_key)";

    private static final String NONE = "0".repeat(64);

    private static final Pattern PEM = Pattern.compile("-----BEGIN PUBLIC KEY-----([^-]*)-----END PUBLIC KEY-----");

    private static final Pattern ENTRY = Pattern.compile(
            "verbatim entry 1\nid [0-9]{1,18}\nstory ([^\n]*)\nnumber ([0-9]{1,9})\nbefore ([0-9a-f]{64})\nat ([^\n]*)\nby ([^\n]*)\nfact ([^\n]*)\n[^\n]*\n");

    private static final Pattern CHECKPOINT = Pattern.compile("verbatim checkpoint 1\nnumber [0-9]{1,9}\nsize ([0-9]{1,18})\nroot ([0-9a-f]{64})\nat [^\n]*\n");

    private VerifyLedger() {
    }

    public static void main(String[] args) throws Exception {
        String broken = switch (args[0]) {
            case "--data" -> database(keys(args, Path.of(args[1], "keys")), "jdbc:h2:file:" + Path.of(args[1]).toAbsolutePath()
                    + "/database/verbatim;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE;ACCESS_MODE_DATA=r",
                    Objects.requireNonNullElse(System.getenv("VERBATIM_DB_USER"), "verbatim"), password(Path.of(args[1])), args);
            case "--database" -> database(keys(args, null), args[1], System.getenv("VERBATIM_DB_USER"), System.getenv("VERBATIM_DB_PASSWORD"), args);
            default -> history(keys(args, null), Files.readString(Path.of(args[0])));
        };
        System.out.println(broken.isEmpty() ? "holds" : "BROKEN  " + broken);
        System.exit(broken.isEmpty() ? 0 : 1);
    }

    private static String password(Path data) throws Exception {
        Path kept = data.resolve("database/password");
        String set = System.getenv("VERBATIM_DB_PASSWORD");
        return set != null ? set : Files.exists(kept) ? Files.readString(kept).strip() : "verbatim";
    }

    /** Returns what is wrong with a story's history; an empty text if it holds. */
    private static String history(List<PublicKey> keys, String json) throws Exception {
        JsonObject bundle;
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            bundle = reader.readObject();
        }
        JsonObject checkpoint = bundle.getJsonObject("checkpoint");
        Matcher statement = CHECKPOINT.matcher(checkpoint.getString("statement"));
        if (!statement.matches()) {
            return "the checkpoint has another form";
        }
        if (!signed(keys, statement.group(), checkpoint.getString("signature"))) {
            return "no key given here made the signature on the checkpoint";
        }
        long size = Long.parseLong(statement.group(1));
        String before = NONE;
        int number = 0;
        for (JsonObject entry : bundle.getJsonArray("entries").getValuesAs(JsonObject.class)) {
            number++;
            Matcher lines = ENTRY.matcher(entry.getString("text"));
            if (!lines.matches() || !lines.group(1).equals(bundle.getString("story"))) {
                return "entry " + number + " is none of this story";
            }
            if (Integer.parseInt(lines.group(2)) != number || !lines.group(3).equals(before)) {
                return "entry " + number + " does not follow the one before it";
            }
            byte[] hash = line(entry.getString("text"));
            if (!leads(hash, entry.getJsonNumber("place").longValueExact(), size, entry.getJsonArray("path"), statement.group(2))) {
                return "entry " + number + " is not what the checkpoint was signed over";
            }
            before = hex(hash);
            System.out.println("entry " + number + "  " + lines.group(4) + "  " + lines.group(6) + "  by " + lines.group(5));
        }
        System.out.println(number + (number == 1 ? " entry" : " entries") + " of story " + bundle.getString("story")
                + ", under a checkpoint over " + size);
        return number == 0 ? "there is no entry" : "";
    }

    /** Follows a path as RFC 9162, section 2.1.3.2, does. */
    private static boolean leads(byte[] leaf, long place, long size, JsonArray path, String root) throws Exception {
        if (place < 0 || place >= size) {
            return false;
        }
        long at = place;
        long last = size - 1;
        byte[] hash = leaf;
        for (JsonString step : path.getValuesAs(JsonString.class)) {
            byte[] next = HexFormat.of().parseHex(step.getString());
            if (last == 0) {
                return false;
            }
            if (at % 2 == 1 || at == last) {
                hash = node(next, hash);
                while (at % 2 == 0 && at != 0) {
                    at /= 2;
                    last /= 2;
                }
            } else {
                hash = node(hash, next);
            }
            at /= 2;
            last /= 2;
        }
        return last == 0 && hex(hash).equals(root);
    }

    /** Returns the first thing that is wrong with a whole ledger; an empty text if it holds. */
    private static String database(List<PublicKey> keys, String url, String user, String password, String[] args) throws Exception {
        if (keys.isEmpty()) {
            System.err.println("There are no public keys to verify the signatures with. Name their folder or file: --keys PATH");
            System.exit(2);
        }
        try (Connection connection = DriverManager.getConnection(url, user, password); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            statement.setFetchSize(1_000);
            Deque<String[]> checkpoints = new ArrayDeque<>();
            try (ResultSet rows = statement.executeQuery("select size, root, made_at, signature, number from ledger.checkpoint order by number")) {
                while (rows.next()) {
                    checkpoints.add(new String[] {rows.getString(1), rows.getString(2), time(rows, 3), rows.getString(4), rows.getString(5)});
                }
            }
            int number = 0;
            for (String[] checkpoint : checkpoints) {
                if (Integer.parseInt(checkpoint[4]) != ++number) {
                    return "checkpoint " + number + " is gone";
                }
            }
            String wrong = kept(args, checkpoints);
            return wrong.isEmpty() ? leaves(keys, statement, checkpoints) : wrong;
        }
    }

    /** Adds a checkpoint that somebody kept to those of the database, in its place. */
    private static String kept(String[] args, Deque<String[]> checkpoints) throws Exception {
        String named = option(args, "--checkpoint");
        if (named == null) {
            return "";
        }
        JsonObject kept;
        try (JsonReader reader = Json.createReader(new StringReader(Files.readString(Path.of(named))))) {
            kept = reader.readObject();
        }
        if (checkpoints.isEmpty() || Long.parseLong(checkpoints.getLast()[0]) < kept.getJsonNumber("size").longValueExact()) {
            return "the ledger is older than the checkpoint that you kept";
        }
        List<String[]> all = new ArrayList<>(checkpoints);
        all.add(new String[] {kept.getJsonNumber("size").toString(), kept.getString("root"), kept.getString("at"), kept.getString("signature"),
                kept.getJsonNumber("number").toString()});
        all.sort((one, other) -> Long.compare(Long.parseLong(one[0]), Long.parseLong(other[0])));
        checkpoints.clear();
        checkpoints.addAll(all);
        return "";
    }

    private static String leaves(List<PublicKey> keys, Statement statement, Deque<String[]> checkpoints) throws Exception {
        Map<String, String[]> ends = new HashMap<>();
        Deque<byte[]> edge = new ArrayDeque<>();
        long place = 0;
        int held = 0;
        try (ResultSet rows = statement.executeQuery(LEAVES)) {
            while (rows.next()) {
                String story = rows.getString(2);
                String what = "entry " + rows.getInt(3) + " of story " + story;
                if (rows.getLong(1) != place) {
                    return "there is no leaf at place " + place;
                }
                if (rows.getString(9) == null) {
                    return what + " is gone";
                }
                String[] end = ends.getOrDefault(story, new String[] {"0", NONE});
                if (!rows.getString(5).equals(story) || rows.getInt(3) != Integer.parseInt(end[0]) + 1 || !rows.getString(4).equals(end[1])) {
                    return what + " does not follow the one before it";
                }
                String by = rows.getString(7);
                byte[] hash = line("verbatim entry 1\nid " + rows.getLong(10) + "\nstory " + story + "\nnumber " + rows.getInt(3)
                        + "\nbefore " + end[1] + "\nat " + time(rows, 6) + "\nby " + (by == null ? "-" : by) + "\nfact " + rows.getString(8) + "\n" + rows.getString(9) + "\n");
                ends.put(story, new String[] {rows.getString(3), hex(hash)});
                place++;
                grow(edge, hash, place);
                while (!checkpoints.isEmpty() && Long.parseLong(checkpoints.peek()[0]) == place) {
                    String[] checkpoint = checkpoints.remove();
                    if (!checkpoint[1].equals(hex(root(edge)))) {
                        return "what the checkpoint over " + place + " entries was signed over was changed, at or before " + what;
                    }
                    if (!signed(keys, "verbatim checkpoint 1\nnumber " + checkpoint[4] + "\nsize " + place + "\nroot "
                            + checkpoint[1] + "\nat " + checkpoint[2] + "\n", checkpoint[3])) {
                        return "no key given here made the signature on the checkpoint over " + place + " entries";
                    }
                    held++;
                }
            }
        }
        try (ResultSet beside = statement.executeQuery(BESIDE)) {
            beside.next();
            if (beside.getLong(1) > 0) {
                return beside.getLong(1) + " entries stand beside the tree";
            }
        }
        System.out.println(place + (place == 1 ? " entry" : " entries") + " of " + ends.size() + (ends.size() == 1 ? " story, " : " stories, ") + held
                + (held == 1 ? " checkpoint" : " checkpoints"));
        return checkpoints.isEmpty() ? "" : "the checkpoint over " + checkpoints.peek()[0] + " entries is over more than there are";
    }

    /** Appends a leaf to the right edge of the tree: as many subtrees end as its number has zeros at its end. */
    private static void grow(Deque<byte[]> edge, byte[] leaf, long number) throws Exception {
        byte[] hash = leaf;
        for (int i = Long.numberOfTrailingZeros(number); i > 0; i--) {
            hash = node(edge.removeLast(), hash);
        }
        edge.addLast(hash);
    }

    private static byte[] root(Deque<byte[]> edge) throws Exception {
        byte[] hash = null;
        for (java.util.Iterator<byte[]> left = edge.descendingIterator(); left.hasNext();) {
            hash = hash == null ? left.next() : node(left.next(), hash);
        }
        return hash;
    }

    private static String time(ResultSet rows, int column) throws Exception {
        return rows.getObject(column, OffsetDateTime.class).toInstant().toString();
    }

    private static byte[] line(String text) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update((byte) 0);
        return digest.digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] node(byte[] left, byte[] right) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static boolean signed(List<PublicKey> keys, String statement, String signature) throws Exception {
        byte[] made = Base64.getUrlDecoder().decode(signature.replaceFirst("^[0-9a-f]*:", ""));
        for (PublicKey key : keys) {
            Signature look = Signature.getInstance("Ed25519");
            look.initVerify(key);
            look.update(statement.getBytes(StandardCharsets.UTF_8));
            if (made.length == 64 && look.verify(made)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the keys that were named, else those that lie where they belong. */
    private static List<PublicKey> keys(String[] args, Path usual) throws Exception {
        String named = option(args, "--keys");
        Path place = named == null ? usual : Path.of(named);
        List<PublicKey> keys = new ArrayList<>();
        if (place != null && Files.exists(place)) {
            try (Stream<Path> files = Files.walk(place, 1)) {
                for (Path file : files.filter(path -> path.equals(place) ? Files.isRegularFile(path) : path.toString().endsWith(".pub.pem"))
                        .toList()) {
                    for (MatchResult pem : PEM.matcher(Files.readString(file)).results().toList()) {
                        keys.add(KeyFactory.getInstance("Ed25519")
                                .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(pem.group(1)))));
                    }
                }
            }
        }
        return keys;
    }

    private static String option(String[] args, String name) {
        int at = List.of(args).indexOf(name);
        return at < 0 || at + 1 == args.length ? null : args[at + 1];
    }
}
