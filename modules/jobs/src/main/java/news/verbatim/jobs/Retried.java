package news.verbatim.jobs;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Carries a method out in a transaction, and again in a new one if it lost a race ({@link Races}): what is sent twice at
 * the same moment is done once, and the second one gets the answer of the first. To be named in {@code @Interceptors}:
 * on a use case whose transaction attribute is {@code SUPPORTS}, or, where work comes before that is not to be done
 * twice, on a method of another bean, in the place of {@code @Transactional}. Within a transaction that is there already
 * it is part of that, and whoever began it tries again.
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
