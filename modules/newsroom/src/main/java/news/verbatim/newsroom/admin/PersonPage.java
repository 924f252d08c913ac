package news.verbatim.newsroom.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.accounts.People;
import news.verbatim.accounts.Staffing;
import news.verbatim.events.PersonId;
import news.verbatim.events.Refusal;
import news.verbatim.newsroom.house.Telling;

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

    /** Opens the person when the address is called up. */
    public void open() {
        form.take(people.find(person()).orElseThrow(() -> Refusal.because("This person does not work here.")));
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

    private PersonId person() {
        try {
            return PersonId.of(id);
        } catch (IllegalArgumentException e) {
            throw Refusal.because("This address names nobody.");
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
