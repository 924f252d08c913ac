package news.verbatim.publishing.terms;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Roles;

/** What desks want of the clock and show to readers; for administrators to set. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class SettingTerms {

    private static final long YEAR = Duration.ofDays(365).toMinutes();

    @Inject
    private Terms terms;

    /** Returns the terms of these desks, in their order. */
    public List<DeskTerms> of(List<String> desks) {
        return desks.stream().map(terms::of).toList();
    }

    /**
     * Sets the terms of a desk.
     *
     * @param latestMinutes how late a story may go live by itself, in minutes
     * @throws news.verbatim.events.act.Refusal at {@code latest} if that is no time at all or longer than a year
     */
    public void set(String desk, int latestMinutes, boolean versionsPublic) {
        new Problems().requireText(desk, "desk", "Say for which desk.")
                .require(latestMinutes >= 1 && latestMinutes <= YEAR, "latest",
                        "Say a number of minutes, from 1 to a year of them.")
                .refuseIfAny();
        terms.set(new DeskTerms(desk, Duration.ofMinutes(latestMinutes), versionsPublic));
    }
}
