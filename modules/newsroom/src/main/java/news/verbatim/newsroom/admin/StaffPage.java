package news.verbatim.newsroom.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.accounts.people.Guessing;
import news.verbatim.accounts.people.Profile;
import news.verbatim.accounts.people.Staffing;
import news.verbatim.events.act.Roles;
import news.verbatim.newsroom.house.faces.PageOfRows;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.wording.Words;

/** {@code /admin/people}: who works here; taking people on, opening desks. */
@Named("staff")
@RequestScoped
public class StaffPage {

    @Inject
    private Staffing staffing;

    @Inject
    private Words words;

    private final PersonForm person = new PersonForm();

    private String code = "";

    private String deskName = "";

    private String zone = "";

    private int page = 1;

    private PageOfRows<Profile> listing;

    private List<Guessing> guessing;

    public PageOfRows<Profile> getListing() {
        if (listing == null) {
            List<Profile> all = staffing.everybody();
            listing = PageOfRows.read(page, (from, size) -> all.stream().skip((long) from * size).limit(size).toList());
        }
        return listing;
    }

    /** Returns at whose passwords somebody guesses. */
    public List<Guessing> getGuessing() {
        if (guessing == null) {
            guessing = staffing.guessing();
        }
        return guessing;
    }

    /** Takes somebody on. */
    public String hire() {
        staffing.hire(person.getSignInName(), person.getName(), person.getPassword(), person.getDesk(),
                person.chosenRoles());
        Telling.done(person.getName() + " can sign in now.");
        return "/admin/people?faces-redirect=true";
    }

    /** Opens a desk. */
    public String openDesk() {
        staffing.openDesk(code, deskName, zone);
        Telling.done("The desk “" + deskName + "” is open.");
        return "/admin/people?faces-redirect=true";
    }

    /** Returns the roles of a person in one line. */
    public String roles(Profile someone) {
        return new TreeSet<>(someone.roles()).stream().map(words::role).collect(Collectors.joining(", "));
    }

    /** Returns the roles that somebody can have, as people call them. */
    public List<SelectItem> getAllRoles() {
        return Stream.of(Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL, Roles.CHIEF, Roles.ADMINISTRATOR)
                .map(role -> new SelectItem(role, words.role(role))).toList();
    }

    public PersonForm getPerson() {
        return person;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDeskName() {
        return deskName;
    }

    public void setDeskName(String deskName) {
        this.deskName = deskName;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
