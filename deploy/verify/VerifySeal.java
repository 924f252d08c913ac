import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
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
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What deploy/verify-seal runs: an implementation of the seal of its own, so that one does not vouch for itself. */
public final class VerifySeal {

    private static final String EDITIONS = "select e.address, e.seal, c.seal, c.content, c.story, c.revision, c.signature from publishing.edition e "
            + "join publishing.clearance c on c.id = e.clearance where ? is null or e.address = ? order by e.published_at";

    private static final Pattern PEM = Pattern.compile("-----BEGIN PUBLIC KEY-----([^-]*)-----END PUBLIC KEY-----");

    private static final int SIGNATURE_BYTES = 64;

    private VerifySeal() {
    }

    public static void main(String[] args) throws Exception {
        boolean hold = switch (args[0]) {
            case "--data" -> database(keys(args, Path.of(args[1], "keys")), "jdbc:h2:file:" + Path.of(args[1]).toAbsolutePath()
                    + "/database/verbatim;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE;ACCESS_MODE_DATA=r",
                    Objects.requireNonNullElse(System.getenv("VERBATIM_DB_USER"), "verbatim"), password(Path.of(args[1])), args);
            case "--database" -> database(keys(args, null), args[1], System.getenv("VERBATIM_DB_USER"), System.getenv("VERBATIM_DB_PASSWORD"), args);
            default -> file(keys(args, null), Path.of(args[0]), args);
        };
        System.exit(hold ? 0 : 1);
    }

    /** Returns with what the file in a data directory opens: what the environment says, else what deploy/run has kept. */
    private static String password(Path data) throws Exception {
        Path kept = data.resolve("database/password");
        String set = System.getenv("VERBATIM_DB_PASSWORD");
        return set != null ? set : Files.exists(kept) ? Files.readString(kept).strip() : "verbatim";
    }

    private static boolean file(List<PublicKey> keys, Path file, String[] args) throws Exception {
        String seal = args.length > 1 && !args[1].startsWith("--") ? args[1] : file.getFileName().toString().replaceFirst("\\.json$", "");
        if (!seal.matches("[0-9a-f]{64}")) {
            System.err.println("Say which seal it is to have: 64 hexadecimal digits.");
            System.exit(2);
        }
        String json = Files.readString(file);
        boolean holds = compare(file.toString(), seal, json);
        String signature = option(args, "--signature");
        if (signature == null) {
            return holds;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject content = reader.readObject();
            return holds & signed(keys, file.toString(), content.getString("story"), content.getInt("revision"), seal, signature);
        }
    }

    private static boolean database(List<PublicKey> keys, String url, String user, String password, String[] args) throws Exception {
        String address = args.length > 2 && !args[2].startsWith("--") ? args[2] : null;
        if (keys.isEmpty()) {
            System.err.println("There are no public keys to verify the signatures with. Name their folder or file: --keys PATH");
            System.exit(2);
        }
        int seen = 0;
        boolean hold = true;
        try (Connection connection = DriverManager.getConnection(url, user, password);
                PreparedStatement statement = connection.prepareStatement(EDITIONS.replace("? is null", "cast(? as varchar) is null"))) {
            statement.setString(1, address);
            statement.setString(2, address);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                seen++;
                hold &= rows.getString(2).equals(rows.getString(3)) & compare(rows.getString(1), rows.getString(2), rows.getString(4))
                        & signed(keys, rows.getString(1), rows.getString(5), rows.getInt(6), rows.getString(2), rows.getString(7));
            }
        }
        System.out.println(seen + (seen == 1 ? " edition" : " editions"));
        if (seen == 0) {
            System.exit(2);
        }
        return hold;
    }

    private static boolean signed(List<PublicKey> keys, String what, String story, int revision, String seal, String signature)
            throws Exception {
        byte[] lines = ("verbatim seal 1\nstory " + story + "\nrevision " + revision + "\nseal " + seal + "\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] made = signature == null ? new byte[0] : Base64.getUrlDecoder().decode(signature.replaceFirst("^[0-9a-f]*:", ""));
        boolean holds = false;
        for (PublicKey key : keys) {
            Signature look = Signature.getInstance("Ed25519");
            look.initVerify(key);
            look.update(lines);
            holds |= made.length == SIGNATURE_BYTES && look.verify(made);
        }
        System.out.println((holds ? "signed  " : "FORGED  ") + what + "  "
                + (holds ? signature.replaceFirst(":.*", "") : "no key given here made the signature " + signature));
        return holds;
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

    private static boolean compare(String what, String seal, String json) throws Exception {
        String computed = sha256(canonical(json));
        boolean holds = computed.equals(seal);
        System.out.println((holds ? "holds   " : "BROKEN  ") + what + "  " + (holds ? seal : "sealed " + seal + ", is " + computed));
        return holds;
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Brings JSON into the form of RFC 8785: no white space, keys sorted by UTF-16 units, nothing escaped that need not
     * be.
     */
    private static String canonical(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return write(reader.readValue());
        }
    }

    private static String write(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> new TreeMap<>((JsonObject) value).entrySet().stream()
                    .map(entry -> quoted(entry.getKey()) + ":" + write(entry.getValue())).collect(Collectors.joining(",", "{", "}"));
            case ARRAY -> ((JsonArray) value).stream().map(VerifySeal::write).collect(Collectors.joining(",", "[", "]"));
            case STRING -> quoted(((JsonString) value).getString());
            case NUMBER -> ((JsonNumber) value).bigIntegerValueExact().toString();
            case TRUE, FALSE, NULL -> value.toString();
        };
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            int escape = "\b\t\n\f\r\"\\".indexOf(c);
            if (escape >= 0) {
                out.append('\\').append("btnfr\"\\".charAt(escape));
            } else if (c < ' ') {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
