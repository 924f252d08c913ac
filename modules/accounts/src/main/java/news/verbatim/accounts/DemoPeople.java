package news.verbatim.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Set;
import news.verbatim.accounts.desks.Desk;
import news.verbatim.accounts.people.PasswordHash;
import news.verbatim.accounts.people.Person;
import news.verbatim.accounts.people.Roster;
import news.verbatim.accounts.people.SigningIn;
import news.verbatim.events.DemoNewsroomStaffed;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.PersonId;
import news.verbatim.jobs.NewsroomOpened;

/** Gives a demo newsroom its desks and people, once. All of them are invented. */
@ApplicationScoped
class DemoPeople {

    @Inject
    private Roster roster;

    @Inject
    private Event<DemoNewsroomStaffed> staffed;

    @Transactional(Transactional.TxType.MANDATORY)
    void staff(@Observes NewsroomOpened event) {
        if (!event.demo() || !roster.isEmpty()) {
            return;
        }
        roster.add(new Desk("city", "City", ZoneId.of("Europe/Berlin")));
        roster.add(new Desk("politics", "Politics", ZoneId.of("Europe/Berlin")));
        roster.add(new Desk("world", "World", ZoneId.of("Europe/London")));
        PersonId reporter = hire("rana", "Rana Amari", Roles.REPORTER);
        hire("nadia", "Nadia Osei", Roles.CHECKER);
        hire("jonas", "Jonas Weil", Roles.EDITOR);
        hire("lena", "Lena Brandt", Roles.LEGAL);
        hire("otto", "Otto Falk", Roles.CHIEF, Roles.EDITOR);
        hire("ada", "Ada Lindqvist", Roles.ADMINISTRATOR, Roles.REPORTER, Roles.CHECKER, Roles.EDITOR);
        staffed.fire(new DemoNewsroomStaffed(reporter));
    }

    private PersonId hire(String signInName, String name, String... roles) {
        PersonId id = PersonId.next();
        roster.add(new Person(id, signInName, name, PasswordHash.ofNoSecret(SigningIn.DEMO_PASSWORD), "city",
                Set.of(roles), true));
        return id;
    }
}
