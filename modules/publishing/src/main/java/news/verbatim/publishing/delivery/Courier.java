package news.verbatim.publishing.delivery;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import news.verbatim.jobs.NewsroomOpened;
import news.verbatim.publishing.destination.Receipt;

/**
 * Brings this server's share of what waits. It has threads of its own, so that whoever answers slowly keeps no story
 * from going live; one for each destination, so that none waits for another; and half of them only for those that took
 * the last one, so that many that are away do not take all.
 */
@ApplicationScoped
class Courier {

    private static final System.Logger LOG = System.getLogger(Courier.class.getName());

    private static final long LOOKS_EVERY_MILLIS = 500;

    private static final int THREADS = 8;
    private static final int FOR_THE_AILING = 4;

    /** How much is brought to one destination before the others have their turn. */
    private static final int AT_ONCE = 50;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    private ManagedScheduledExecutorService executor;

    @Resource(lookup = "java:jboss/ee/concurrency/factory/default")
    private ManagedThreadFactory factory;

    @Inject
    private Dispatch dispatch;

    @Inject
    private Carrier carrier;

    /** The destinations that somebody is on the way to, and whether they failed the last time. */
    private final Map<UUID, Boolean> underWay = new ConcurrentHashMap<>();

    private ThreadPoolExecutor threads;

    private ScheduledFuture<?> looking;

    @Transactional(Transactional.TxType.MANDATORY)
    void opened(@Observes NewsroomOpened event) {
        threads = new ThreadPoolExecutor(THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
        threads.allowCoreThreadTimeOut(true);
        looking = executor.scheduleWithFixedDelay(this::look, LOOKS_EVERY_MILLIS, LOOKS_EVERY_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            dispatch.due().stream().filter(due -> hasRoom(due, underWay)).forEach(this::start);
        } catch (RuntimeException e) {
            // whatever it is, it must not end the looking
            LOG.log(System.Logger.Level.WARNING, "cannot see what waits to be delivered: {0}", e.toString());
        }
    }

    /**
     * Says whether there is a thread for a destination.
     *
     * @param underWay those that have one, and whether they failed the last time
     */
    static boolean hasRoom(Dispatch.Due due, Map<UUID, Boolean> underWay) {
        long ailing = underWay.values().stream().filter(Boolean.TRUE::equals).count();
        return !underWay.containsKey(due.id()) && underWay.size() < THREADS
                && (!due.ailing() || ailing < FOR_THE_AILING);
    }

    private void start(Dispatch.Due due) {
        underWay.put(due.id(), due.ailing());
        try {
            threads.execute(() -> serve(due.id()));
        } catch (RejectedExecutionException stopping) {
            underWay.remove(due.id());
        }
    }

    private void serve(UUID destination) {
        try {
            boolean more = true;
            for (int i = 0; i < AT_ONCE && more; i++) {
                more = serveOnce(destination);
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "what waits for " + destination + " is tried again later", e);
        } finally {
            underWay.remove(destination);
        }
    }

    /** Brings one thing, and says whether there may be more that is taken. */
    private boolean serveOnce(UUID destination) {
        Optional<Dispatch.Errand> errand = dispatch.next(destination);
        if (errand.isEmpty()) {
            return false;
        }
        Optional<Receipt> receipt = receipt(errand.get());
        receipt.ifPresent(what -> dispatch.note(errand.get(), what));
        return receipt.map(Receipt::taken).orElse(true);
    }

    private Optional<Receipt> receipt(Dispatch.Errand errand) {
        try {
            return dispatch.pack(errand).map(carrier::carry);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "a delivery cannot be made ready", e);
            return Optional.of(Receipt.failed("It could not be made ready; the log of the server says why."));
        }
    }

    @PreDestroy
    void stop() {
        if (looking != null) {
            looking.cancel(false);
            threads.shutdownNow();
        }
    }
}
