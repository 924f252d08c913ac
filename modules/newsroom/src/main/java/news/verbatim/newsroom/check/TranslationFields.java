package news.verbatim.newsroom.check;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.verbatim.factcheck.verdict.TranslationForm;

/**
 * What a checker says of a translation: its language, and who brought it from one language into the next. Faces has
 * null for what is empty.
 */
public class TranslationFields {

    private String language = "";
    private final List<Step> steps = Stream.generate(Step::new).limit(3).toList();

    /** One step: the language that it begins with, who did it, and whether that is an engine. */
    public static class Step {

        private String from = "";
        private String by = "";
        private boolean machine;

        public String getFrom() {
            return from;
        }

        public void setFrom(String from) {
            this.from = Objects.requireNonNullElse(from, "");
        }

        public String getBy() {
            return by;
        }

        public void setBy(String by) {
            this.by = Objects.requireNonNullElse(by, "");
        }

        public boolean isMachine() {
            return machine;
        }

        public void setMachine(boolean machine) {
            this.machine = machine;
        }
    }

    TranslationForm form() {
        return new TranslationForm(language,
                steps.stream().map(step -> new TranslationForm.Step(step.getFrom(), step.getBy(),
                        step.isMachine())).toList());
    }

    /** Begins with the language of the evidence beside it, where that is known. */
    void offer(String known) {
        language = known;
    }

    /** Says whether anything is said of a step after the first. */
    public boolean isByWay() {
        return steps.stream().skip(1).anyMatch(step -> !step.getFrom().isEmpty() || !step.getBy().isEmpty());
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = Objects.requireNonNullElse(language, "");
    }

    public List<Step> getSteps() {
        return steps;
    }
}
