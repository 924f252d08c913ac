package news.verbatim.approval;

import java.util.List;
import news.verbatim.events.Roles;

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
        return String.join(", then ", roles);
    }

    /** Returns these without the lawyers, who see only what is flagged for them, if nothing is. */
    Steps forRisk(Risk risk) {
        List<String> needed = roles.stream().filter(role -> !role.equals(Roles.LEGAL) || risk.accusations() > 0).toList();
        return needed.isEmpty() ? DEFAULT : new Steps(needed, version);
    }
}
