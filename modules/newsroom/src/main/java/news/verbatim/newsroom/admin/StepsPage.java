package news.verbatim.newsroom.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import news.verbatim.approval.SettingSteps;
import news.verbatim.approval.StepsCard;
import news.verbatim.events.Roles;
import news.verbatim.newsroom.house.PeopleNames;
import news.verbatim.newsroom.house.Telling;

/** {@code /admin/steps}: who approves on a desk, and in which order. */
@Named("stepsPage")
@RequestScoped
public class StepsPage {

    @Inject
    private SettingSteps settingSteps;

    @Inject
    private PeopleNames people;

    private String desk = "";

    private String first = Roles.EDITOR;

    private String second = "";

    private String third = "";

    private List<StepsCard> history;

    public List<StepsCard> getHistory() {
        if (history == null) {
            history = settingSteps.history();
            people.read(history.stream().map(StepsCard::by).distinct().toList());
        }
        return history;
    }

    /** Gives the desk a new version of its steps. */
    public String set() {
        settingSteps.set(desk, Stream.of(first, second, third).filter(role -> role != null && !role.isBlank()).toList());
        Telling.done("Set. What is under way keeps the steps that it entered with.");
        return "/admin/steps?faces-redirect=true";
    }

    public List<String> getRoles() {
        return List.of(Roles.EDITOR, Roles.LEGAL, Roles.CHIEF);
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = desk;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }

    public String getThird() {
        return third;
    }

    public void setThird(String third) {
        this.third = third;
    }
}
