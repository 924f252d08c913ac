package news.verbatim.events.act;

import java.lang.StackWalker.StackFrame;

/** The place in the code at which something is refused. */
final class Origin {

    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private Origin() {
    }

    /** Returns the nearest caller that is no part of refusing itself. */
    static StackTraceElement ofCall() {
        return WALKER.walk(frames -> frames.filter(frame -> !refuses(frame.getDeclaringClass())).findFirst()
                .map(StackFrame::toStackTraceElement)).orElseThrow();
    }

    private static boolean refuses(Class<?> type) {
        return type == Origin.class || type == Problems.class || Refusal.class.isAssignableFrom(type);
    }
}
