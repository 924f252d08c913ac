package news.verbatim.jobs;

import java.util.LinkedHashMap;
import java.util.Map;

/** Fired once at start-up. A module hands in its schema; its migrations lie under {@code db/migration/<schema>}. */
public final class MigrationRegistration {

    private final Map<String, ClassLoader> schemas = new LinkedHashMap<>();

    /**
     * Hands in a schema.
     *
     * @param schema its name, lower case
     * @param anchor any class of the module, so that its migrations are found
     * @throws IllegalStateException if another module has handed in the same schema
     */
    public void add(String schema, Class<?> anchor) {
        if (schemas.putIfAbsent(schema, anchor.getClassLoader()) != null) {
            throw new IllegalStateException("two modules claim the schema " + schema);
        }
    }

    Map<String, ClassLoader> schemas() {
        return schemas;
    }
}
