package news.verbatim.acceptance.server;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** What Arquillian does differently here: one deployment for all test classes, on the database that is asked for. */
public final class AcceptanceExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(OneDeployment.class).observer(TestDatabase.class);
    }
}
