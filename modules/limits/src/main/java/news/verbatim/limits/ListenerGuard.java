package news.verbatim.limits;

import java.util.function.Supplier;
import org.jboss.as.server.CurrentServiceContainer;
import org.jboss.msc.Service;
import org.jboss.msc.service.ServiceBuilder;
import org.jboss.msc.service.ServiceController;
import org.jboss.msc.service.ServiceName;
import org.jboss.msc.service.StartContext;
import org.jboss.msc.service.StartException;
import org.jboss.msc.service.StopContext;
import org.wildfly.extension.undertow.HttpListenerService;
import org.xnio.ChannelListeners;
import org.xnio.StreamConnection;
import org.xnio.channels.AcceptingChannel;

/**
 * Lets the server's own listener hear of connections only when they have been counted. The server bounds all
 * connections together and has no place for more; this sets what is called when somebody connects.
 */
final class ListenerGuard implements Service {

    private static final ServiceName LISTENER = ServiceName.of("org", "wildfly", "undertow", "listener", "default");

    private final Supplier<HttpListenerService> listener;

    private final Connections connections;

    private ListenerGuard(Supplier<HttpListenerService> listener, Connections connections) {
        this.listener = listener;
        this.connections = connections;
    }

    /** Counts connections from the moment on in which the server listens. */
    static void install(Connections connections) {
        ServiceBuilder<?> service = CurrentServiceContainer.getServiceContainer().addService();
        service.setInitialMode(ServiceController.Mode.ACTIVE)
                .setInstance(new ListenerGuard(service.requires(LISTENER), connections)).install();
    }

    @Override
    public void start(StartContext context) throws StartException {
        try {
            accepting(listener.get()).getAcceptSetter().set(
                    ChannelListeners.openListenerAdapter(connections.before(listener.get().getOpenListener())));
        } catch (ReflectiveOperationException e) {
            throw new StartException("nobody counts the connections of this server", e);
        }
    }

    /** The listener keeps it to itself. */
    @SuppressWarnings("unchecked")
    private static AcceptingChannel<StreamConnection> accepting(HttpListenerService listener)
            throws ReflectiveOperationException {
        var server = HttpListenerService.class.getDeclaredField("server");
        server.setAccessible(true);
        return (AcceptingChannel<StreamConnection>) server.get(listener);
    }

    @Override
    public void stop(StopContext context) {
        // the listener is closed by now, or is about to be
    }
}
