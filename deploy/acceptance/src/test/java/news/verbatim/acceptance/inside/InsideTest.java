package news.verbatim.acceptance.inside;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import news.verbatim.acceptance.probe.lib.MovableClock;
import news.verbatim.acceptance.server.TheEar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;

/** A test that runs inside the server, in a WAR that sees every module's use cases. */
@ArquillianTest
abstract class InsideTest {

    @Resource(lookup = "java:jboss/datasources/VerbatimDS")
    private DataSource database;

    @Inject
    private UserTransaction transaction;

    @Inject
    MovableClock clock;

    @Deployment
    static EnterpriseArchive newsroom() {
        return TheEar.withProbes();
    }
}
