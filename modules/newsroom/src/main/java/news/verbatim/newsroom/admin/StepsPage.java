package news.verbatim.newsroom.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import news.verbatim.approval.deciding.SettingSteps;
import news.verbatim.approval.steps.StepsCard;
import news.verbatim.events.act.Roles;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.frame.PeopleNames;
import news.verbatim.newsroom.house.wording.Words;

/** {@code /admin/steps}: who approves on a desk, and in which order. */
@Named("stepsPage")
@RequestScoped
public class StepsPage {

    @Inject
    private SettingSteps settingSteps;

    @Inject
    private PeopleNames people;

    @Inject
    private Words words;

    private String desk = "";

    private String first = Roles.EDITOR;

    private String second = "";

    private String third = "";

    private List<StepsCard> history;

    public List<StepsCard> getHistory() {
        if (history == null) {
            history = people.read(settingSteps.history(), StepsCard::by);
        }
        return history;
    }

    /** Gives the desk a new version of its steps. */
    public String set() {
        settingSteps.set(desk,
                Stream.of(first, second, third).filter(role -> role != null && !role.isBlank()).toList());
        Telling.done("Set. What is under way keeps the steps that it entered with.");
        return "/admin/steps?faces-redirect=true";
    }

    /** Returns who can have to sign, as people call them. */
    public List<SelectItem> getRoles() {
        return Stream.of(Roles.EDITOR, Roles.LEGAL, Roles.CHIEF).map(role -> new SelectItem(role, words.role(role)))
                .toList();
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
