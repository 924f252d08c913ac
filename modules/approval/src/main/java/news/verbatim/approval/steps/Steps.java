package news.verbatim.approval.steps;

import java.util.List;
import java.util.stream.Collectors;
import news.verbatim.approval.risk.Risk;
import news.verbatim.events.act.Roles;

/**
 * Who has to approve, by role and in order.
 *
 * @param roles   the roles, at least one
 * @param version which version of the desk's steps these are; 0 where a desk has set none
 */
public record Steps(List<String> roles, int version) {

    /** What holds on a desk that has set nothing: one editor. */
    public static final Steps DEFAULT = new Steps(List.of(Roles.EDITOR), 0);

    public Steps {
        roles = List.copyOf(roles);
    }

    /** Reads what {@link #joined} wrote. */
    static Steps of(String joined, int version) {
        return new Steps(List.of(joined.split(",")), version);
    }

    String joined() {
        return String.join(",", roles);
    }

    /** Returns them as a person would say them. */
    public String told() {
        return roles.stream().map(Steps::person).collect(Collectors.joining(", then "));
    }

    /** Returns who has a role, as a person would call them. */
    static String person(String role) {
        return switch (role) {
            case Roles.LEGAL -> "a lawyer";
            case Roles.CHIEF -> "the chief";
            default -> "an editor";
        };
    }

    /** Returns these without the lawyers, who see only what is flagged for them, if nothing is. */
    Steps forRisk(Risk risk) {
        List<String> needed = roles.stream().filter(role -> !role.equals(Roles.LEGAL) || risk.accusations() > 0)
                .toList();
        return needed.isEmpty() ? DEFAULT : new Steps(needed, version);
    }
}
