package news.verbatim.acceptance.inside;

import java.nio.ByteBuffer;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import news.verbatim.events.id.StoryId;

/**
 * The rows of one story in every module's schema, as they are at a moment, to come back to: whatever was done with the
 * story since is taken out of the database behind the modules' backs. What only tells of it, the ledger, stays.
 */
final class KeptStory {

    private final Tables tables;
    private final StoryId story;
    private final Map<String, Set<List<Object>>> rows = new LinkedHashMap<>();

    private KeptStory(Tables tables, StoryId story) {
        this.tables = tables;
        this.story = story;
    }

    /**
     * Where stories have rows: each table with how those of one story are found in it, parents before their children.
     */
    static final class Tables {

        private static final List<String> SCHEMAS = List.of("drafting", "factcheck", "approval", "publishing",
                "accounts");

        private final DataSource database;
        private final Map<String, String> ofOne = new LinkedHashMap<>();
        private boolean postgres;

        private Tables(DataSource database) {
            this.database = database;
        }

        /** Reads where stories have rows. */
        static Tables of(DataSource database) throws SQLException {
            Tables tables = new Tables(database);
            try (Connection connection = database.getConnection()) {
                DatabaseMetaData meta = connection.getMetaData();
                tables.postgres = meta.getDatabaseProductName().startsWith("Postgre");
                tables.find(meta);
            }
            return tables;
        }

        /** Keeps a story as it is now. */
        KeptStory keep(StoryId story) throws SQLException {
            KeptStory kept = new KeptStory(this, story);
            try (Connection connection = database.getConnection()) {
                for (String table : ofOne.keySet()) {
                    kept.rows.put(table, kept.read(table, connection));
                }
            }
            return kept;
        }

        private void find(DatabaseMetaData meta) throws SQLException {
            Set<String> others = new HashSet<>();
            for (String schema : SCHEMAS) {
                try (ResultSet all = meta.getTables(null, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
                    while (all.next()) {
                        String table = all.getString("TABLE_NAME");
                        String column = schema.equals("drafting") && table.equals("story") ? "id" : "story";
                        if (has(meta, schema, table, column)) {
                            ofOne.put(schema + "." + table, column + " = ?");
                        } else {
                            others.add(schema + "." + table);
                        }
                    }
                }
            }
            for (int before = -1; before < ofOne.size();) {
                before = ofOne.size();
                for (String table : others) {
                    if (!ofOne.containsKey(table)) {
                        findByParent(meta, table);
                    }
                }
            }
            ofOne.put("jobs.scheduled_tasks",
                    "task_name = 'publishing.go-live' and task_instance like cast(? as varchar(36)) || '%'");
        }

        private static boolean has(DatabaseMetaData meta, String schema, String table, String column)
                throws SQLException {
            try (ResultSet found = meta.getColumns(null, schema, table, column)) {
                return found.next();
            }
        }

        /** Says whether every row has a value there: else the rows that have none would not be found by it. */
        private static boolean isAlwaysThere(DatabaseMetaData meta, String[] table, String column) throws SQLException {
            try (ResultSet found = meta.getColumns(null, table[0], table[1], column)) {
                return found.next() && found.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls;
            }
        }

        private void findByParent(DatabaseMetaData meta, String table) throws SQLException {
            String[] name = table.split("\\.");
            Map<String, List<String[]>> keys = new LinkedHashMap<>();
            try (ResultSet all = meta.getImportedKeys(null, name[0], name[1])) {
                while (all.next()) {
                    keys.computeIfAbsent(all.getString("FK_NAME"), key -> new ArrayList<>()).add(new String[] {
                            all.getString("FKCOLUMN_NAME"),
                            all.getString("PKTABLE_SCHEM") + "." + all.getString("PKTABLE_NAME"),
                            all.getString("PKCOLUMN_NAME")});
                }
            }
            for (List<String[]> parts : keys.values()) {
                String parent = parts.get(0)[1];
                if (ofOne.containsKey(parent) && areAlwaysThere(meta, name, parts)) {
                    ofOne.putIfAbsent(table, "(" + columns(parts, 0) + ") in (select " + columns(parts, 2) + " from "
                            + parent + " where " + ofOne.get(parent) + ")");
                }
            }
        }

        private static boolean areAlwaysThere(DatabaseMetaData meta, String[] table, List<String[]> key)
                throws SQLException {
            for (String[] part : key) {
                if (!isAlwaysThere(meta, table, part[0])) {
                    return false;
                }
            }
            return true;
        }

        private static String columns(List<String[]> key, int which) {
            return key.stream().map(part -> part[which]).collect(Collectors.joining(", "));
        }

        private void checkReferences(boolean check, Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(postgres ? "set session_replication_role = " + (check ? "origin" : "replica")
                        : "set referential_integrity " + check);
            }
        }
    }

    /**
     * Brings the story back to what it was. Its rows refer to each other in a circle: for as long, the database does
     * not look.
     */
    void bringBack() throws SQLException {
        try (Connection connection = tables.database.getConnection()) {
            List<String> changed = new ArrayList<>();
            for (Map.Entry<String, Set<List<Object>>> table : rows.entrySet()) {
                if (!table.getValue().equals(read(table.getKey(), connection))) {
                    changed.add(table.getKey());
                }
            }
            if (changed.isEmpty()) {
                return;
            }
            tables.checkReferences(false, connection);
            connection.setAutoCommit(false);
            try {
                write(changed, connection);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                tables.checkReferences(true, connection);
            }
        }
    }

    private void write(List<String> changed, Connection connection) throws SQLException {
        List<String> childrenFirst = new ArrayList<>(changed);
        Collections.reverse(childrenFirst);
        for (String table : childrenFirst) {
            try (PreparedStatement delete = connection
                    .prepareStatement("delete from " + table + " where " + tables.ofOne.get(table))) {
                delete.setObject(1, parameter(table));
                delete.executeUpdate();
            }
        }
        for (String table : changed) {
            for (List<Object> row : rows.get(table)) {
                insert(table, row, connection);
            }
        }
    }

    private static void insert(String table, List<Object> row, Connection connection) throws SQLException {
        String[] columns = ((String) row.get(0)).split(",");
        try (PreparedStatement insert = connection
                .prepareStatement("insert into " + table + " (" + row.get(0) + ") values (?"
                        + ", ?".repeat(columns.length - 1) + ")")) {
            for (int i = 1; i < row.size(); i++) {
                insert.setObject(i, row.get(i) instanceof ByteBuffer bytes ? bytes.array() : row.get(i));
            }
            insert.executeUpdate();
        }
    }

    private Object parameter(String table) {
        return table.startsWith("jobs.") ? story.toString() : story.value();
    }

    /** Reads the story's rows of a table, each as the names of its columns and what stands in them. */
    private Set<List<Object>> read(String table, Connection connection) throws SQLException {
        Set<List<Object>> found = new HashSet<>();
        try (PreparedStatement all = connection
                .prepareStatement("select * from " + table + " where " + tables.ofOne.get(table))) {
            all.setObject(1, parameter(table));
            try (ResultSet row = all.executeQuery()) {
                ResultSetMetaData meta = row.getMetaData();
                while (row.next()) {
                    found.add(values(row, meta));
                }
            }
        }
        return found;
    }

    private static List<Object> values(ResultSet row, ResultSetMetaData meta) throws SQLException {
        List<String> names = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            if (!meta.isAutoIncrement(i)) {
                names.add(meta.getColumnName(i));
                values.add(plain(row.getObject(i)));
            }
        }
        values.add(0, String.join(",", names));
        return values;
    }

    private static Object plain(Object value) throws SQLException {
        if (value instanceof Clob text) {
            return text.getSubString(1, (int) text.length());
        }
        return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
    }
}
