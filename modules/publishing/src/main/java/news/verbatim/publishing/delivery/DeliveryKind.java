package news.verbatim.publishing.delivery;

import java.util.Collection;
import java.util.Locale;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.publishing.publication.Standing;

/** What happened to a story, for those to whom it is brought. */
public enum DeliveryKind {
    /** Its first edition went live. */
    PUBLISHED,
    /** A later edition went live. */
    UPDATED,
    /** A later edition went live that corrects what was wrong. */
    CORRECTED,
    /** Readers were told more about it. */
    CLARIFIED,
    /** It was withdrawn and came back with a new edition. */
    REFILED,
    /** It was taken from its readers, and they are told why. */
    WITHDRAWN,
    /** It must not be used by anybody any more. */
    KILLED;

    /** Returns what an edition is that went live with these notices. */
    @ModuleInternal
    public static DeliveryKind ofEdition(int number, Collection<NoticeKind> carried) {
        if (number == 1) {
            return PUBLISHED;
        }
        return carried.contains(NoticeKind.REFILE) ? REFILED
                : carried.contains(NoticeKind.CORRECTION) ? CORRECTED : UPDATED;
    }

    /** Returns what a notice is that readers were told by itself. */
    @ModuleInternal
    public static DeliveryKind ofNotice(NoticeKind notice) {
        return switch (notice) {
            case CLARIFICATION -> CLARIFIED;
            case WITHDRAWAL -> WITHDRAWN;
            case KILL -> KILLED;
            case CORRECTION, REFILE -> throw new IllegalArgumentException(notice + " goes with an edition");
        };
    }

    /** Returns what a story is that stands like that, whatever happened to it before. */
    static DeliveryKind ofStanding(Standing standing, int edition) {
        return switch (standing) {
            case PUBLIC -> edition == 1 ? PUBLISHED : UPDATED;
            case WITHDRAWN -> WITHDRAWN;
            case KILLED -> KILLED;
            case NONE -> throw new IllegalArgumentException("nobody has it");
        };
    }

    /** Returns the type that a message about it has: {@code story.published}. */
    public String type() {
        return "story." + name().toLowerCase(Locale.ROOT);
    }
}
