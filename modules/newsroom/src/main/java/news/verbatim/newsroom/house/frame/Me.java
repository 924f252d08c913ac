package news.verbatim.newsroom.house.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.time.ZoneId;
import java.util.Optional;
import news.verbatim.accounts.desks.DeskCard;
import news.verbatim.accounts.desks.Desks;
import news.verbatim.accounts.people.People;
import news.verbatim.accounts.people.Profile;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.question.Turn;

/** Who is at the desk: the person whose request this is, for pages to greet and to decide what to show. */
@Named
@RequestScoped
public class Me {

    private static final ZoneId UTC = ZoneId.of("UTC");

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
        if (profile == null) {
            profile = person(security.getCallerPrincipal()).flatMap(people::find).orElse(null);
        }
        return profile;
    }

    /** Returns who the caller is; nobody if nobody signed in, whatever name the server has for that. */
    static Optional<PersonId> person(Principal caller) {
        try {
            return Optional.ofNullable(caller).map(Principal::getName).map(PersonId::of);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns the zone in which this person reads times. */
    public ZoneId getZone() {
        if (desk == null && isSignedIn()) {
            desk = desks.find(profile.desk()).orElse(null);
        }
        return desk == null ? UTC : desk.zone();
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

    /** Says whether this person can be the party who is on with a story, by what they do. */
    public boolean isOneOf(Turn.Party party) {
        return switch (party) {
            case AUTHOR, READERS -> isReporter();
            case CHECKER, SECOND_CHECKER -> isChecker();
            case EDITOR, CLOCK -> isEditor();
            case SECOND_EDITOR -> isEditor() || security.isCallerInRole(Roles.CHIEF);
            case LEGAL -> security.isCallerInRole(Roles.LEGAL);
            case CHIEF -> security.isCallerInRole(Roles.CHIEF);
        };
    }

    public boolean isAdministrator() {
        return security.isCallerInRole(Roles.ADMINISTRATOR);
    }
}
