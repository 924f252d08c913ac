package news.verbatim.acceptance.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.config.descriptor.api.ContainerDef;
import org.jboss.arquillian.container.spi.event.SetupContainer;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/** Gives the server the database that the system property {@code verbatim.database} names, empty. */
public class TestDatabase {

    /**
     * Compiling well takes longer than a server of the tests lives; what is compiled quickly must not fill the small
     * cache of that.
     */
    public static final String QUICKLY_WARM = "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m";

    /** Where a test takes mail, before the offset. */
    private static final int SMTP = 2525;

    private EmbeddedPostgres postgres;

    public void provide(@Observes(precedence = 1) SetupContainer event) throws IOException {
        String database = System.getProperty("verbatim.database", "h2");
        String offset = System.getProperty("verbatim.portOffset");
        String base = System.getProperty("verbatim.target") + "/server-" + database;
        Map<String, String> environment = switch (database) {
            case "h2" -> Map.of("URL",
                    "jdbc:h2:file:" + base + "/verbatim;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
            case "postgresql" -> postgresql();
            default -> throw new IllegalArgumentException("no such database: " + database);
        };
        ContainerDef server = event.getContainer().getContainerConfiguration();
        server.overrideProperty("cleanServerBaseDir", base);
        server.overrideProperty("javaVmArguments", System.getProperty("verbatim.vm", "-Xmx768m " + QUICKLY_WARM));
        server.overrideProperty("jbossArguments", environment.entrySet().stream()
                .map(entry -> "\"-Denv.VERBATIM_DB_" + entry.getKey() + "=" + entry.getValue() + "\"")
                .collect(Collectors.joining(" ",
                        "-Djboss.socket.binding.port-offset=" + offset + " -Dverbatim.database=" + database
                                + " -Denv.VERBATIM_SMTP_HOST=localhost -Denv.VERBATIM_SMTP_PORT="
                                + (Integer.parseInt(offset) + SMTP)
                                + " -Dverbatim.interleavings=" + System.getProperty("verbatim.interleavings", "20")
                                + " -Dverbatim.patience=" + System.getProperty("verbatim.patience", "60") + " ",
                        "")));
    }

    private Map<String, String> postgresql() throws IOException {
        postgres = EmbeddedPostgres.start();
        return Map.of("DRIVER", "postgresql", "URL", postgres.getJdbcUrl("postgres", "postgres"),
                "USER", "postgres", "PASSWORD", "postgres");
    }

    public void close(@Observes(precedence = -1) AfterSuite event) throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }
}
