package news.verbatim.newsroom.house;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.time.ZoneId;
import java.time.ZoneOffset;
import news.verbatim.accounts.DeskCard;
import news.verbatim.accounts.Desks;
import news.verbatim.accounts.People;
import news.verbatim.accounts.Profile;
import news.verbatim.events.PersonId;
import news.verbatim.events.Roles;

/** Who is at the desk: the person whose request this is, for pages to greet and to decide what to show. */
@Named
@RequestScoped
public class Me {

    @Inject
    private SecurityContext security;

    @Inject
    private People people;

    @Inject
    private Desks desks;

    private Profile profile;

    private DeskCard desk;

    public boolean isSignedIn() {
        return getProfile() != null;
    }

    /** Returns who is signed in; null on the pages that need nobody to be. */
    public Profile getProfile() {
        Principal caller = security.getCallerPrincipal();
        if (profile == null && caller != null) {
            profile = people.find(PersonId.of(caller.getName())).orElse(null);
        }
        return profile;
    }

    /** Returns the zone in which this person reads times. */
    public ZoneId getZone() {
        if (desk == null && isSignedIn()) {
            desk = desks.find(profile.desk()).orElse(null);
        }
        return desk == null ? ZoneOffset.UTC : desk.zone();
    }

    public String getName() {
        return isSignedIn() ? profile.name() : "";
    }

    public boolean isReporter() {
        return security.isCallerInRole(Roles.REPORTER);
    }

    public boolean isChecker() {
        return security.isCallerInRole(Roles.CHECKER);
    }

    public boolean isEditor() {
        return security.isCallerInRole(Roles.EDITOR);
    }

    /** Says whether this person can have a turn in deciding on stories. */
    public boolean isDeciding() {
        return isEditor() || security.isCallerInRole(Roles.LEGAL) || security.isCallerInRole(Roles.CHIEF);
    }

    public boolean isAdministrator() {
        return security.isCallerInRole(Roles.ADMINISTRATOR);
    }
}
