package news.verbatim.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings every module's schema up to date. A schema never knows of another one. */
@ApplicationScoped
class Migrations {

    @Resource(lookup = "java:jboss/datasources/VerbatimDS")
    private DataSource database;

    @Inject
    private Event<MigrationRegistration> registration;

    void run() {
        MigrationRegistration modules = new MigrationRegistration();
        modules.add("jobs", Migrations.class);
        registration.fire(modules);
        for (Map.Entry<String, ClassLoader> module : modules.schemas().entrySet()) {
            migrate(module.getKey(), module.getValue());
        }
    }

    private void migrate(String schema, ClassLoader loader) {
        Flyway.configure(loader)
                .dataSource(database)
                .schemas(schema)
                .locations("classpath:db/migration/" + schema)
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }
}
