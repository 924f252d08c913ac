package news.verbatim.factcheck.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.json.RecordJson;
import news.verbatim.events.text.Translated;
import news.verbatim.events.text.Typed;
import news.verbatim.quotes.text.Tongue;

/**
 * What a translation has to say of itself: from which language, and who brought it into that of the story, step by
 * step.
 */
@ModuleInternal
public final class Translations {

    static final int TRANSLATOR = 200;

    /** Where words have gone through more hands than these, somebody has to find the original. */
    static final int STEPS = 3;

    private Translations() {
    }

    /**
     * Returns how words came into the language of a story.
     *
     * @param story the language of the story; empty where nobody knows it
     * @throws Refusal at {@code originalLanguage}, {@code via2}, {@code via3}, {@code translator}, {@code translator2}
     *         or {@code translator3}
     */
    public static Translated require(TranslationForm form, String story) {
        String language = Typed.line(form.language());
        List<TranslationForm.Step> said = said(form);
        new Problems().require(!language.isEmpty(), "originalLanguage", "Say in which language it was said.")
                .require(language.isEmpty() || !isSame(language, story), "originalLanguage",
                        "The story is in " + name(story)
                                + " itself. What was said in it is compared word for word: choose Verbatim or Altered.")
                .refuseIfAny();
        List<String> languages = new ArrayList<>(List.of(language));
        Problems problems = new Problems();
        for (int i = 0; i < said.size(); i++) {
            String by = Typed.line(said.get(i).by());
            String from = i == 0 ? language : Typed.line(said.get(i).from());
            problems.require(!by.isEmpty(), field("translator", i),
                    i == 0 ? "Say who translated it."
                            : "Say who translated it from "
                                    + name(from) + ".")
                    .requireAtMost(TRANSLATOR, by, field("translator", i))
                    .require(!from.isEmpty(), field("via", i), "Say by which language it came.")
                    .require(
                            i == 0 || from.isEmpty()
                                    || !isSame(from, story) && languages.stream().noneMatch(one -> isSame(one, from)),
                            field("via", i), "It has been in " + name(from)
                                    + " before, or goes into it last. Say another language, or take this step out.");
            if (i > 0) {
                languages.add(from);
            }
        }
        problems.refuseIfAny();
        languages.add(story);
        return new Translated(language,
                IntStream.range(0, said.size()).mapToObj(i -> new Translated.Step(languages.get(i),
                        languages.get(i + 1), Typed.line(said.get(i).by()), said.get(i).machine())).toList());
    }

    /**
     * Looks whether a passage can be the original of printed words.
     *
     * @throws Refusal at {@code originalLanguage} if both read like one language: what differs in it is altered
     */
    static void requireForeign(Translated how, String passage, String printed) {
        new Problems().require(!Tongue.agrees(passage, printed), "originalLanguage",
                "The passage does not read like " + name(how.language())
                        + " but like the language of the story. Mark the original (P), or choose Verbatim or Altered.")
                .refuseIfAny();
    }

    /** Returns how it is kept in a row; null for nothing. */
    public static String kept(Translated how) {
        return how == null ? null : RecordJson.write(how);
    }

    /** Reads what was kept. */
    public static Translated read(String kept) {
        return kept == null ? null : RecordJson.read(kept, Translated.class);
    }

    /** The first step is always one; of the others those of which anything is said. */
    private static List<TranslationForm.Step> said(TranslationForm form) {
        List<TranslationForm.Step> steps = new ArrayList<>(form.steps().stream().limit(STEPS).toList());
        while (steps.size() > 1 && isNone(steps.get(steps.size() - 1))) {
            steps.remove(steps.size() - 1);
        }
        return steps.isEmpty() ? List.of(new TranslationForm.Step("", "", false)) : steps;
    }

    private static boolean isNone(TranslationForm.Step step) {
        return Typed.line(step.from()).isEmpty() && Typed.line(step.by()).isEmpty();
    }

    private static String field(String name, int step) {
        return step == 0 ? name : name + (step + 1);
    }

    /** Says whether two tags name one language, however it is written: {@code en-GB} is English. */
    static boolean isSame(String one, String other) {
        return !one.isBlank() && !other.isBlank() && base(one).equals(base(other));
    }

    private static String base(String language) {
        return language.toLowerCase(Locale.ROOT).split("[-_]")[0];
    }

    /** Returns what a language is called. */
    public static String name(String language) {
        return language.isEmpty() ? "another language" : Translated.name(language);
    }
}
