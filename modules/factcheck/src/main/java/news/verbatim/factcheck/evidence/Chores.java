package news.verbatim.factcheck.evidence;

import java.util.ArrayList;
import java.util.List;
import news.verbatim.events.ModuleInternal;

/**
 * Several things that have to be done and do not need each other: what fails keeps nothing else back, and is told at
 * the end.
 */
@ModuleInternal
public final class Chores {

    /** How many are told by name. */
    private static final int TOLD = 5;

    private final List<String> failed = new ArrayList<>();
    private RuntimeException first;

    /** Does one of them. */
    public void run(String what, Runnable chore) {
        try {
            chore.run();
        } catch (RuntimeException e) {
            System.getLogger(Chores.class.getName()).log(System.Logger.Level.WARNING, "failed: " + what, e);
            failed.add(what);
            first = first == null ? e : first;
        }
    }

    /** @throws IllegalStateException with what has failed, if anything has */
    public void end() {
        if (first != null) {
            String more = failed.size() > TOLD ? " and " + (failed.size() - TOLD) + " more" : "";
            throw new IllegalStateException(
                    "failed: " + String.join(", ", failed.subList(0, Math.min(TOLD, failed.size()))) + more, first);
        }
    }
}
