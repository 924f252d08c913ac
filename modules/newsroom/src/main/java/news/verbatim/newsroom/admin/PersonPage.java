package news.verbatim.newsroom.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import news.verbatim.accounts.people.People;
import news.verbatim.accounts.people.Profile;
import news.verbatim.accounts.people.Staffing;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;
import news.verbatim.newsroom.house.faces.Telling;

/** {@code /admin/person}: what one person may do, and a new password for them. */
@Named("personPage")
@RequestScoped
public class PersonPage {

    @Inject
    private Staffing staffing;

    @Inject
    private People people;

    private String id = "";

    private final PersonForm form = new PersonForm();

    private Profile who;

    /** Opens the person when the address is called up. */
    public void open() {
        if (getWho() == null) {
            throw Refusal.because("This person does not work here. Choose somebody under People.");
        }
        form.take(getWho());
    }

    /** Changes what the person may do. */
    public String changeRoles() {
        staffing.changeRoles(person(), form.chosenRoles());
        Telling.done("Changed. It counts at once; they have to sign in again.");
        return "/admin/people?faces-redirect=true";
    }

    /** Gives the person a new password. */
    public String resetPassword() {
        staffing.resetPassword(person(), form.getPassword());
        Telling.done("The new password counts now. Hand it over in person.");
        return "/admin/people?faces-redirect=true";
    }

    /** Returns whose page it is; null if it is nobody's. */
    public Profile getWho() {
        if (who == null) {
            who = found().orElse(null);
        }
        return who;
    }

    private Optional<Profile> found() {
        try {
            return people.find(PersonId.of(id));
        } catch (IllegalArgumentException noPerson) {
            return Optional.empty();
        }
    }

    private PersonId person() {
        try {
            return PersonId.of(id);
        } catch (IllegalArgumentException e) {
            throw Refusal.because("This address names nobody. Choose somebody under People.");
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PersonForm getForm() {
        return form;
    }
}
