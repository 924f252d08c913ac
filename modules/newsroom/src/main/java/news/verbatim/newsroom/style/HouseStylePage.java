package news.verbatim.newsroom.style;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import news.verbatim.drafting.style.KeepingHouseStyle;
import news.verbatim.drafting.style.StyleRule;
import news.verbatim.events.act.Refusal;
import news.verbatim.newsroom.house.faces.Ids;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.frame.DeskList;
import news.verbatim.newsroom.house.frame.Me;
import org.omnifaces.cdi.Param;

/** {@code /house-style}: the house style of one desk, and one rule of it to change. */
@Named("houseStyle")
@RequestScoped
public class HouseStylePage {

    @Inject
    private KeepingHouseStyle keeping;

    @Inject
    private Me me;

    @Inject
    private DeskList desks;

    @Inject
    @Param
    private String desk;

    /** The rule to change; null for a new one. */
    @Inject
    @Param
    private String rule;

    private final RuleForm form = new RuleForm();

    private List<StyleRule> rules;

    /** Opens the desk's list, with the rule to change. */
    public void open() {
        if (isChanging()) {
            form.show(getRules().stream().filter(one -> one.id().toString().equals(rule)).findFirst()
                    .orElseThrow(() -> Refusal.because(
                            "This rule is gone: somebody took it away. Choose another one, or add it again.")));
        }
    }

    /** Keeps the rule that was typed. */
    public String keep() {
        keeping.keep(form.rule(isChanging() ? id() : UUID.randomUUID(), getDesk()));
        Telling.done("Kept. Whoever writes for the desk sees it from now on.");
        return again();
    }

    /** Takes the rule away. */
    public String remove() {
        keeping.remove(id());
        Telling.done("Taken away. Writers are not told of these words any more.");
        return again();
    }

    private UUID id() {
        UUID read = Ids.of(rule);
        if (read == null) {
            throw Refusal.because("This address names no rule. Choose one of the list.");
        }
        return read;
    }

    private String again() {
        return "/house-style?faces-redirect=true&desk=" + getDesk();
    }

    public List<StyleRule> getRules() {
        if (rules == null) {
            rules = keeping.of(getDesk());
        }
        return rules;
    }

    /** Returns the desk whose list is shown: one's own, unless the address names another one that there is. */
    public String getDesk() {
        return desks.getAll().stream().anyMatch(one -> one.code().equals(desk)) ? desk : me.getProfile().desk();
    }

    public boolean isChanging() {
        return rule != null && !rule.isBlank();
    }

    public String getRule() {
        return rule;
    }

    public RuleForm getForm() {
        return form;
    }
}
