package news.verbatim.acceptance.inside;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.json.RecordJson;
import news.verbatim.events.json.Sha256;
import news.verbatim.events.text.CheckedText;
import news.verbatim.jobs.signing.SigningKeys;
import news.verbatim.publishing.publication.Sealed;

/**
 * Copies a story that is approved, row by row through every module's schema, with ids of its own, an address of its own
 * and the signed seal over what it then is: thousands of stories that every gate lets pass, in seconds.
 */
final class CopiedStories {

    private static final List<String> SCHEMAS = List.of("drafting", "factcheck", "approval", "publishing", "accounts",
            "jobs");
    private static final int BATCH = 200;

    private final Connection connection;
    private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
    private final Set<UUID> own = new TreeSet<>();
    private final Set<String> keptOnce = new TreeSet<>();
    private String content;
    private String address;
    private String signature;

    private CopiedStories(Connection connection) {
        this.connection = connection;
    }

    /** Copies a story so many times. */
    static void of(StoryId story, int copies, Connection connection) throws SQLException {
        CopiedStories copied = new CopiedStories(connection);
        copied.own.add(story.value());
        Map<String, Set<String>> tables = copied.tables();
        for (int before = 0; before < copied.own.size();) {
            before = copied.own.size();
            for (String table : tables.keySet()) {
                copied.collect(table, story);
            }
        }
        copied.sort(tables);
        for (int done = 0; done < copies; done += BATCH) {
            copied.copy(done, Math.min(copies, done + BATCH));
        }
    }

    /** Returns every table with those that it refers to. */
    private Map<String, Set<String>> tables() throws SQLException {
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        DatabaseMetaData meta = connection.getMetaData();
        for (String schema : SCHEMAS) {
            try (ResultSet tables = meta.getTables(null, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (tables.next()) {
                    if (!tables.getString("TABLE_NAME").startsWith("flyway")) {
                        needs.put(schema + "." + tables.getString("TABLE_NAME"), new TreeSet<>());
                    }
                }
            }
        }
        for (Map.Entry<String, Set<String>> table : needs.entrySet()) {
            String[] name = table.getKey().split("\\.");
            try (ResultSet keys = meta.getImportedKeys(null, name[0], name[1])) {
                while (keys.next()) {
                    table.getValue().add(keys.getString("PKTABLE_SCHEM") + "." + keys.getString("PKTABLE_NAME"));
                }
            }
            table.getValue().remove(table.getKey());
        }
        return needs;
    }

    /**
     * Puts the rows that others refer to first. Tables without any do not matter: some refer to each other in a circle.
     */
    private void sort(Map<String, Set<String>> needs) {
        rows.values().removeIf(List::isEmpty);
        Map<String, List<Map<String, Object>>> sorted = new LinkedHashMap<>();
        while (sorted.size() < rows.size()) {
            int before = sorted.size();
            rows.forEach((table, found) -> {
                if (needs.get(table).stream()
                        .allMatch(needed -> sorted.containsKey(needed) || !rows.containsKey(needed))) {
                    sorted.putIfAbsent(table, found);
                }
            });
            if (sorted.size() == before) {
                throw new IllegalStateException("these refer to each other in a circle: " + rows.keySet());
            }
        }
        rows.clear();
        rows.putAll(sorted);
    }

    /**
     * Takes the rows that name the story, or something that belongs to it; what has an id of its own belongs to it too.
     */
    private void collect(String table, StoryId story) throws SQLException {
        List<Map<String, Object>> found = new ArrayList<>();
        try (PreparedStatement all = connection.prepareStatement("select * from " + table);
                ResultSet row = all.executeQuery()) {
            ResultSetMetaData columns = row.getMetaData();
            while (row.next()) {
                Map<String, Object> values = new LinkedHashMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    if (!columns.isAutoIncrement(i)) {
                        values.put(columns.getColumnName(i).toLowerCase(Locale.ROOT), plain(row.getObject(i)));
                    }
                }
                if (belongs(values, story)) {
                    found.add(values);
                }
            }
        }
        rows.put(table, found);
    }

    private static Object plain(Object value) throws SQLException {
        return value instanceof Clob text ? text.getSubString(1, (int) text.length()) : value;
    }

    private boolean belongs(Map<String, Object> row, StoryId story) {
        boolean names = row.values().stream().anyMatch(value -> value instanceof UUID id && own.contains(id)
                || value instanceof String text && text.startsWith(story + "/"));
        if (names && row.get("id") instanceof UUID id) {
            own.add(id);
        }
        if (names && row.containsKey("clearance") && row.get("address") instanceof String path) {
            address = path;
        }
        if (names && row.get("standing") instanceof String && row.get("content") instanceof String sealed) {
            content = sealed;
        }
        if (names && row.get("signature") instanceof String signed) {
            signature = signed;
        }
        if (names && row.get("fingerprint") instanceof String print) {
            keptOnce.add(print);
        }
        return names;
    }

    private void copy(int from, int to) throws SQLException {
        for (Map.Entry<String, List<Map<String, Object>>> table : rows.entrySet()) {
            List<String> columns = List.copyOf(table.getValue().get(0).keySet());
            String insert = "insert into " + table.getKey() + " (" + String.join(", ", columns) + ") values (?"
                    + ", ?".repeat(columns.size() - 1) + ")";
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                for (int i = from; i < to; i++) {
                    Map<String, String> names = names(i);
                    for (Map<String, Object> row : table.getValue()) {
                        for (int c = 0; c < columns.size(); c++) {
                            statement.setObject(c + 1, renamed(row.get(columns.get(c)), names));
                        }
                        statement.addBatch();
                    }
                }
                statement.executeBatch();
            }
        }
    }

    /**
     * Returns what each name is called in one copy: ids, the address, the seal and the signature on it, and by what
     * evidence is known again.
     */
    private Map<String, String> names(int copy) {
        Map<String, String> names = new HashMap<>();
        own.forEach(id -> names.put(id.toString(),
                new UUID(copy * 31L + id.hashCode(), id.getLeastSignificantBits()).toString()));
        CheckedText before = RecordJson.read(content, CheckedText.class);
        CheckedText after = RecordJson.read(renamed(content, names).toString(), CheckedText.class);
        names.put(before.seal().hex(), after.seal().hex());
        names.put(signature, CDI.current().select(SigningKeys.class).get()
                .sign(new Sealed(after.story(), after.revision(), after.seal()).bytes()));
        names.put(address, address + "-" + copy);
        keptOnce.forEach(print -> names.put(print, Sha256.of(print + copy)));
        return names;
    }

    private static Object renamed(Object value, Map<String, String> names) {
        if (value instanceof UUID id) {
            return UUID.fromString(names.getOrDefault(id.toString(), id.toString()));
        }
        if (value instanceof String text) {
            String renamed = text;
            for (Map.Entry<String, String> name : names.entrySet()) {
                renamed = renamed.replace(name.getKey(), name.getValue());
            }
            return renamed;
        }
        return value;
    }
}
