package news.verbatim.approval;

import jakarta.ejb.SessionContext;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.events.Roles;

/** In which roles that count here somebody calls. */
final class Caller {

    private Caller() {
    }

    /** Returns the roles in which the caller can have a turn. */
    static Set<String> turns(SessionContext context) {
        return Stream.of(Roles.EDITOR, Roles.LEGAL, Roles.CHIEF).filter(context::isCallerInRole).collect(Collectors.toSet());
    }
}
