package news.verbatim.newsroom.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.verbatim.factcheck.rules.Alteration;
import news.verbatim.factcheck.rules.DeskChoice;
import news.verbatim.factcheck.rules.HouseRules;
import news.verbatim.factcheck.rules.SettingHouseRules;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.frame.DeskList;

/** {@code /admin/house-rules}: the sets of house rules, and which desk works by which. */
@Named("houseRules")
@RequestScoped
public class HouseRulesPage {

    @Inject
    private SettingHouseRules setting;

    @Inject
    private DeskList desks;

    private String desk = "";

    private String set = "";

    private List<HouseRules> sets;

    private Map<String, String> choices;

    public List<HouseRules> getSets() {
        if (sets == null) {
            sets = setting.sets();
        }
        return sets;
    }

    /** Lets a desk work by a set. */
    public String choose() {
        setting.choose(desk, set);
        Telling.done("From now on the desk “" + desks.name(desk) + "” works by “" + set + "”.");
        return "/admin/house-rules?faces-redirect=true";
    }

    /** Returns the set that a desk works by. */
    public String setOf(String code) {
        if (choices == null) {
            choices = setting.choices().stream().collect(Collectors.toMap(DeskChoice::desk, DeskChoice::houseRules));
        }
        return choices.getOrDefault(code, "standard");
    }

    /** Returns in one line what a set lets pass. */
    public String passing(HouseRules rules) {
        return rules.alterations().isEmpty() ? "nothing but case and punctuation"
                : rules.alterations().stream().sorted().map(Alteration.Kind::words).collect(Collectors.joining(", "));
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = desk;
    }

    public String getSet() {
        return set;
    }

    public void setSet(String set) {
        this.set = set;
    }
}
