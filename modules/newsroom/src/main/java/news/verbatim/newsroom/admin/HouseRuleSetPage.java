package news.verbatim.newsroom.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import news.verbatim.factcheck.rules.Alteration;
import news.verbatim.factcheck.rules.HouseRules;
import news.verbatim.factcheck.rules.SettingHouseRules;
import news.verbatim.newsroom.house.faces.Telling;
import org.omnifaces.cdi.Param;

/** {@code /admin/house-rule-set}: one set of house rules in all its versions; changing it, copying it. */
@Named("ruleSet")
@RequestScoped
public class HouseRuleSetPage {

    @Inject
    private SettingHouseRules setting;

    @Inject
    @Param
    private String set;

    private String[] alterations = {};

    private Integer seen;

    private Integer ellipsisReach;

    private String note = "";

    private String name = "";

    private List<HouseRules> versions;

    /** Opens the set when its address is called up. */
    public void open() {
        HouseRules latest = getVersions().get(0);
        alterations = latest.alterations().stream().map(Enum::name).toArray(String[]::new);
        ellipsisReach = latest.ellipsisReach();
        seen = latest.version();
    }

    /** Makes a new version. */
    public String change() {
        Set<Alteration.Kind> kinds = Set.copyOf(Arrays.stream(alterations).map(Alteration.Kind::valueOf).toList());
        HouseRules made = setting.change(set, seen == null ? 0 : seen, kinds, ellipsisReach == null ? 0 : ellipsisReach,
                note);
        Telling.done(
                "“" + made.name() + "” is at version " + made.version() + " now. Verdicts from before keep theirs.");
        return address(set);
    }

    /** Copies the set. */
    public String copy() {
        HouseRules made = setting.copy(set, name);
        Telling.done("“" + made.name() + "” begins as a copy of “" + set + "”.");
        return address(made.name());
    }

    private static String address(String set) {
        return "/admin/house-rule-set?faces-redirect=true&set=" + set;
    }

    public List<HouseRules> getVersions() {
        if (versions == null) {
            versions = setting.versions(set);
        }
        return versions;
    }

    /** Returns what house rules can let pass at all. */
    public List<Alteration.Kind> getKinds() {
        return Arrays.stream(Alteration.Kind.values()).filter(kind -> kind.canPass() && !kind.isSurface()).toList();
    }

    public String getSet() {
        return set;
    }

    public String[] getAlterations() {
        return alterations;
    }

    public void setAlterations(String[] alterations) {
        this.alterations = alterations;
    }

    public Integer getSeen() {
        return seen;
    }

    public void setSeen(Integer seen) {
        this.seen = seen;
    }

    public Integer getEllipsisReach() {
        return ellipsisReach;
    }

    public void setEllipsisReach(Integer ellipsisReach) {
        this.ellipsisReach = ellipsisReach;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
