package news.verbatim.newsroom.style;

import java.util.UUID;
import news.verbatim.drafting.style.StyleRule;

/** A rule of a house style as it is typed. */
public class RuleForm {

    private String term = "";
    private boolean pattern;
    private String suggestion = "";
    private String why = "";

    void show(StyleRule rule) {
        term = rule.term();
        pattern = rule.pattern();
        suggestion = rule.suggestion();
        why = rule.why();
    }

    StyleRule rule(UUID id, String desk) {
        return new StyleRule(id, desk, term, pattern, suggestion, why);
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public boolean isPattern() {
        return pattern;
    }

    public void setPattern(boolean pattern) {
        this.pattern = pattern;
    }

    public String getSuggestion() {
        return suggestion;
    }

    public void setSuggestion(String suggestion) {
        this.suggestion = suggestion;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
