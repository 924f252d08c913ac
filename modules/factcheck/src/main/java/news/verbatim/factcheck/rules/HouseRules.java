package news.verbatim.factcheck.rules;

import java.util.Set;
import news.verbatim.events.ModuleInternal;

/**
 * One version of a set of house rules: which alterations pass. Never changed; a change is a new version.
 *
 * @param name          which set
 * @param version       counted from 1
 * @param alterations   the kinds that pass; case and punctuation always do
 * @param ellipsisReach how many words an ellipsis may bridge
 * @param note          what the set is for, or what this version changed
 */
public record HouseRules(String name, int version, Set<Alteration.Kind> alterations, int ellipsisReach, String note) {

    /** The set of a desk that has chosen none. */
    static final String STANDARD = "standard";

    public HouseRules {
        alterations = Set.copyOf(alterations);
    }

    /** Says whether a quotation may differ from what was said in this way. */
    @ModuleInternal
    public boolean allow(Alteration.Kind kind, String printed, String said) {
        if (kind.isSurface()) {
            return true;
        }
        boolean near = kind != Alteration.Kind.ELLIPSIS || said.isBlank()
                || said.strip().split("\\s+").length <= ellipsisReach;
        boolean onlyLeftOut = kind != Alteration.Kind.FILLER || printed.isBlank();
        return alterations.contains(kind) && near && onlyLeftOut;
    }

    @Override
    public String toString() {
        return name + " v" + version;
    }
}
