package news.verbatim.events.act;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.Principal;
import news.verbatim.events.id.PersonId;

/** Who is acting: the person who signed in and whose call this is. The caller's name is the person's id. */
@Dependent
public class Actor {

    @Inject
    private Principal caller;

    /**
     * Returns the person who acts.
     *
     * @throws Refusal if nobody is signed in
     */
    public PersonId id() {
        try {
            return PersonId.of(caller.getName());
        } catch (IllegalArgumentException e) {
            throw Refusal.because("You are not signed in. Sign in and try again.");
        }
    }
}
