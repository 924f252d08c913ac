package news.verbatim.quotes.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.verbatim.quotes.ModuleInternal;

/** The fitted models, one set a language; each is read once, when it is first needed. */
@ModuleInternal
public final class Models {

    private static final Map<String, Model> READ = new ConcurrentHashMap<>();

    private Models() {
    }

    public static Model speaker(Lexicon lexicon) {
        return model("speaker", lexicon);
    }

    public static Model quotation(Lexicon lexicon) {
        return model("quotation", lexicon);
    }

    public static Model cue(Lexicon lexicon) {
        return model("cue", lexicon);
    }

    public static Model end(Lexicon lexicon) {
        return model("end", lexicon);
    }

    /** Where what stands right in front of a cue, its subject, is what the cue gives, and where that begins. */
    public static Model front(Lexicon lexicon) {
        return model("front", lexicon);
    }

    public static Model begin(Lexicon lexicon) {
        return model("begin", lexicon);
    }

    /** A language without models of its own borrows the English one: the features hold no words. */
    private static Model model(String name, Lexicon lexicon) {
        return READ.computeIfAbsent(name + (lexicon.language.equals("de") ? ".de" : ".en"), Model::read);
    }
}
