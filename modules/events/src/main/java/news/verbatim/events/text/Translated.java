package news.verbatim.events.text;

import java.util.List;
import java.util.Locale;

/**
 * How words came out of the language in which they were said into that of the story. The original itself is the passage
 * of the ruling.
 *
 * @param language in which they were said, as a BCP 47 tag
 * @param steps    each step on the way, in its order: the first from that language, the last into the story's
 */
public record Translated(String language, List<Step> steps) {

    public Translated {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param from    its language, as a BCP 47 tag
     * @param to      into which, as a BCP 47 tag
     * @param by      who did it: a person, or an engine by its name
     * @param machine whether it was an engine
     */
    public record Step(String from, String to, String by, boolean machine) {
    }

    /** Says it to a person: "from Ukrainian into German by Ida Holm, from German by the engine Lingua". */
    public String told() {
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            told.append(i == 0 ? "" : ", ").append("from ").append(name(step.from()))
                    .append(i < steps.size() - 1 ? " into " + name(step.to()) : "")
                    .append(step.machine() ? " by the engine " : " by ").append(step.by());
        }
        return told.toString();
    }

    /** Returns what a language is called; its tag, if nobody knows it. */
    public static String name(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    }
}
