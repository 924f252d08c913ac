package news.verbatim.queries;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.TreeSet;

/** An entity manager that remembers which methods had it make a query. */
final class CallersHeard implements InvocationHandler {

    private final Set<String> callers = new TreeSet<>();

    private final EntityManager entities;

    CallersHeard(EntityManager entities) {
        this.entities = entities;
    }

    EntityManager entities() {
        return (EntityManager) Proxy.newProxyInstance(EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class}, this);
    }

    /** Returns the methods, each with its class. */
    Set<String> callers() {
        return callers;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("createQuery") && arguments[0] instanceof String text) {
            Wording.check(text, arguments.length > 1 ? ((Class<?>) arguments[1]).getTypeName() : null);
            StackWalker.getInstance().forEach(frame -> callers.add(MethodName.of(frame.getClassName(),
                    frame.getMethodName())));
        }
        try {
            return method.invoke(entities, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
