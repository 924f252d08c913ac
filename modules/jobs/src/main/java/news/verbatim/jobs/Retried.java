package news.verbatim.jobs;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Tries a use case again that lost a race ({@link Races}), each time in a new transaction: what is sent twice at the
 * same moment is done once, and the second one gets the answer of the first. To be named in {@code @Interceptors} on a
 * method whose transaction attribute is {@code SUPPORTS}; within a transaction that is there already it is part of
 * that, and whoever began it tries again.
 */
public class Retried {

    @Inject
    private Afresh afresh;

    @AroundInvoke
    Object retry(InvocationContext call) throws Exception {
        if (afresh.isWithinTransaction()) {
            return call.proceed();
        }
        AtomicReference<Object> result = new AtomicReference<>();
        Races.retry(() -> result.set(afresh.inTransaction(call)));
        return result.get();
    }
}
