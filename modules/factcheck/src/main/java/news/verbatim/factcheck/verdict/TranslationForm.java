package news.verbatim.factcheck.verdict;

import java.util.List;

/**
 * What a checker says about how words came into the language of the story.
 *
 * @param language in which they were said, as a BCP 47 tag
 * @param steps    each step on the way, in its order; what has neither language nor name is none
 */
public record TranslationForm(String language, List<Step> steps) {

    /** Nothing was translated. */
    public static final TranslationForm NONE = new TranslationForm("", List.of());

    public TranslationForm {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param from    its language, as a BCP 47 tag; of the first step that is the language of the original, whatever
     *                stands here
     * @param by      who did it: a person, or an engine by its name
     * @param machine whether it was an engine
     */
    public record Step(String from, String by, boolean machine) {
    }

    /** Words that one person translated out of their language. */
    public static TranslationForm by(String translator, String language) {
        return new TranslationForm(language, List.of(new Step(language, translator, false)));
    }
}
