package news.verbatim.jobs;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * What lost a race: a stale version, a deadlock, or a row that somebody else inserted first. It is tried again; what was
 * refused or is broken is not. Whoever begins a transaction has that done by {@link Retried}.
 */
public final class Races {

    private static final int MOST_TRIES = 6;

    /**
     * The most that is waited before the second try, so that the same ones do not meet again; twice that before the
     * third.
     */
    private static final long FIRST_WAIT_NANOS = 10_000_000L;

    /**
     * What Hibernate throws at the end of a transaction, without the exception of Jakarta Persistence around it; not
     * seen from here.
     */
    private static final String STALE = "org.hibernate.StaleStateException";

    /**
     * SQL states of a unique violation, a serialization failure, a deadlock and a lock that was not to be had in time.
     */
    private static final Set<String> LOST = Set.of("23505", "40001", "40P01", "55P03", "HYT00");

    private Races() {
    }

    /** Carries out an action that is a transaction of its own, at most six times. */
    static void retry(Runnable transaction) {
        for (int tries = 1;; tries++) {
            try {
                transaction.run();
                return;
            } catch (Exception e) {
                // also a RollbackException, which the end of a transaction throws without declaring it
                if (tries == MOST_TRIES || !isLost(e)) {
                    throw e;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(FIRST_WAIT_NANOS << tries - 1));
            }
        }
    }

    /** Says whether something failed because somebody else was faster: done again, it may succeed. */
    public static boolean isLost(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean lost = cause instanceof OptimisticLockException || cause instanceof PessimisticLockException
                    || cause instanceof LockTimeoutException || isStale(cause.getClass())
                    || cause instanceof SQLException sql && LOST.contains(String.valueOf(sql.getSQLState()));
            if (lost) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStale(Class<?> thrown) {
        return thrown != null && (thrown.getName().equals(STALE) || isStale(thrown.getSuperclass()));
    }
}
