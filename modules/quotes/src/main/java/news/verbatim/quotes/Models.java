package news.verbatim.quotes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The fitted models, one set a language; each is read once, when it is first needed. */
final class Models {

    private static final Map<String, Model> READ = new ConcurrentHashMap<>();

    private Models() {
    }

    static Model speaker(Lexicon lexicon) {
        return model("speaker", lexicon);
    }

    static Model quotation(Lexicon lexicon) {
        return model("quotation", lexicon);
    }

    static Model cue(Lexicon lexicon) {
        return model("cue", lexicon);
    }

    static Model end(Lexicon lexicon) {
        return model("end", lexicon);
    }

    /** A language without models of its own borrows the English one: the features hold no words. */
    private static Model model(String name, Lexicon lexicon) {
        return READ.computeIfAbsent(name + (lexicon.language.equals("de") ? ".de" : ".en"), Model::read);
    }
}
