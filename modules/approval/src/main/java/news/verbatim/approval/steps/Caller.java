package news.verbatim.approval.steps;

import jakarta.ejb.SessionContext;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Roles;

/** In which roles that count here somebody calls. */
@ModuleInternal
public final class Caller {

    private Caller() {
    }

    /** Returns the roles in which the caller can have a turn. */
    public static Set<String> turns(SessionContext context) {
        return Stream.of(Roles.EDITOR, Roles.LEGAL, Roles.CHIEF).filter(context::isCallerInRole)
                .collect(Collectors.toSet());
    }
}
