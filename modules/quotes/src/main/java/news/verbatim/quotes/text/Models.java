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

    /** A language without models of its own borrows the English one: the features hold no words. */
    private static Model model(String name, Lexicon lexicon) {
        return READ.computeIfAbsent(name + (lexicon.language.equals("de") ? ".de" : ".en"), Model::read);
    }
}
