package news.verbatim.newsroom.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.verbatim.accounts.people.Profile;

/** Somebody who is taken on or changed, as it is typed. */
public class PersonForm {

    private String signInName = "";
    private String name = "";
    private String password = "";
    private String desk = "";
    private List<String> roles = new ArrayList<>();

    void take(Profile person) {
        signInName = person.signInName();
        name = person.name();
        desk = person.desk();
        roles = new ArrayList<>(person.roles());
    }

    Set<String> chosenRoles() {
        return Set.copyOf(roles);
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = desk;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = new ArrayList<>(roles);
    }
}
