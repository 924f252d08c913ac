package news.verbatim.quotes.text;

import java.util.List;
import news.verbatim.quotes.ModuleInternal;

/** The part that a word plays, as far as closed lists and its form tell. Holds no word itself. */
@ModuleInternal
public final class Grammar {

    private static final List<String> CLOSED = List.of("that", "not", "and", "but", "wh", "relative");

    private static final List<String> NOUNS = List.of("tion", "sion", "ment", "ness", "ity", "ism", "ance", "ence",
            "ship",
            "hood", "ist", "ency", "ancy", "ture", "ology");
    private static final List<String> ADJECTIVES = List.of("ous", "ful", "able", "ible", "ive", "ical", "ial", "nal",
            "ic",
            "less", "ish", "ary", "ent", "ant");

    private final Reading reading;
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final String[] parts;

    public Grammar(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
        this.lexicon = reading.lexicon;
        this.parts = new String[tokens.count];
    }

    /** The part of one token; "edge" outside the text. */
    public String part(int i) {
        if (i < 0 || i >= tokens.count) {
            return "edge";
        }
        if (parts[i] == null) {
            parts[i] = find(i);
        }
        return parts[i];
    }

    private String find(int i) {
        String word = tokens.lower[i];
        if (reading.stretch[i] >= 0) {
            return "quote";
        }
        if (!tokens.word(i)) {
            return sign(word.charAt(0));
        }
        String closed = lexicon.fitted() ? closed(word) : listed(word);
        if (closed != null) {
            return closed;
        }
        if (Character.isDigit(word.charAt(0)) || word.charAt(0) == '$') {
            return "number";
        }
        if (tokens.capital(i) && (!reading.opensSentence(i) || lexicon.language.equals("de"))) {
            return "Name";
        }
        return cue(i, word);
    }

    private static String sign(char c) {
        switch (c) {
            case ',' :
            case '.' :
            case ':' :
            case ';' :
            case '(' :
            case ')' :
            case '?' :
            case '!' :
                return String.valueOf(c);
            case '-' :
            case '–' :
            case '—' :
                return "-";
            case '\'' :
            case '’' :
                return "apostrophe";
            default :
                return "sign";
        }
    }

    /** The part of a closed class, as the lists of a language have them. */
    private String listed(String word) {
        for (String part : CLOSED) {
            if (lexicon.has(part, word)) {
                return part;
            }
        }
        return list(word);
    }

    private String closed(String word) {
        switch (word) {
            case "that" :
            case "dass" :
            case "daß" :
                return "that";
            case "to" :
            case "zu" :
                return "to";
            case "of" :
                return "of";
            case "and" :
            case "or" :
            case "und" :
            case "oder" :
                return "and";
            case "but" :
            case "aber" :
            case "sondern" :
                return "but";
            case "not" :
            case "n't" :
            case "never" :
            case "nicht" :
            case "nie" :
                return "not";
            case "as" :
            case "als" :
                return "as";
            case "about" :
            case "über" :
                return "about";
            case "what" :
            case "how" :
            case "why" :
            case "whether" :
            case "if" :
            case "wie" :
            case "ob" :
            case "warum" :
            case "was" :
                return "wh";
            case "who" :
            case "which" :
            case "whom" :
            case "whose" :
            case "where" :
            case "when" :
            case "wo" :
            case "wer" :
                return "relative";
            default :
                return list(word);
        }
    }

    private String list(String word) {
        if (lexicon.has("pronoun.oblique", word)) {
            return word.equals("her") ? "her" : lexicon.has("determiner", word) ? "possessive" : "oblique";
        }
        if (lexicon.has("pronoun.male", word) || lexicon.has("pronoun.female", word)
                || lexicon.has("pronoun.plural", word)
                || lexicon.has("pronoun.first", word) || lexicon.has("pronoun.other", word)) {
            return "pronoun";
        }
        if (lexicon.has("auxiliary", word)) {
            return lexicon.has("modal", word) ? "modal" : lexicon.has("be", word) ? "be" : "auxiliary";
        }
        if (lexicon.has("determiner", word)) {
            return lexicon.has("possessive", word) ? "possessive" : "determiner";
        }
        return lexicon.has("preposition", word) ? "preposition"
                : lexicon.has("conjunction", word) ? "conjunction"
                        : lexicon.has("adverb", word) ? "adverb" : null;
    }

    private String cue(int i, String word) {
        byte cue = reading.cue[i];
        if (cue != Reading.NO_CUE) {
            return "cue" + cue;
        }
        if (lexicon.has("verb.plain", word) || lexicon.has("verb.seem", word)) {
            return noun(i) ? "noun" : "verb";
        }
        return word.endsWith("ing") ? "ing"
                : word.endsWith("ed") ? "ed" : word.endsWith("ly") ? "ly" : shape(word);
    }

    /** A word of no list, by its ending. */
    private String shape(String word) {
        if (lexicon.language.equals("en")) {
            if (ends(word, NOUNS)) {
                return "noun";
            }
            if (word.endsWith("s") && ends(word.substring(0, word.length() - 1), NOUNS) || word.endsWith("ities")) {
                return "nouns";
            }
            if (ends(word, ADJECTIVES)) {
                return "adjective";
            }
        }
        return word.endsWith("s") ? "s" : "word";
    }

    private static boolean ends(String word, List<String> endings) {
        for (String ending : endings) {
            if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private boolean noun(int i) {
        String before = tokens.lower(i - 1);
        return lexicon.has("determiner", before) && !lexicon.has("pronoun.oblique", before)
                && !before.equals("that") && !before.equals("this") && !before.equals("all")
                || lexicon.has("possessive", before);
    }

    /** Which lists of cues hold this word, as one short label; empty when none does. */
    public String cueLists(int i) {
        String word = tokens.lower[i];
        StringBuilder out = new StringBuilder();
        label("verb.say", "say", word, out);
        label("verb.think", "think", word, out);
        label("verb.want", "want", word, out);
        label("verb.learn", "learn", word, out);
        label("verb.show", "show", word, out);
        label("verb.stance", "stance", word, out);
        label("cue.core", "core", word, out);
        label("cue.intent", "intent", word, out);
        label("cue.feeling", "feeling", word, out);
        label("cue.judging", "judging", word, out);
        label("cue.loose", "loose", word, out);
        label("cue.noun", "noun", word, out);
        label("verb.seem", "seem", word, out);
        label("cue.hearsay", "hearsay", word, out);
        label("cue.adjective", "adjective", word, out);
        return out.toString();
    }

    /** What such a cue is followed by, as far as lists tell. */
    public String takes(int i) {
        String word = tokens.lower[i];
        StringBuilder out = new StringBuilder();
        label("takes.that", "that", word, out);
        label("takes.to", "to", word, out);
        label("takes.object", "object", word, out);
        return out.toString();
    }

    private void label(String section, String label, String word, StringBuilder out) {
        if (lexicon.has(section, word)) {
            out.append(out.length() == 0 ? "" : "+").append(label);
        }
    }

    /** The ending of a word that may be a verb. */
    public String form(int i) {
        String word = tokens.lower[i];
        return word.endsWith("ing") ? "ing" : word.endsWith("ed") ? "ed" : word.endsWith("s") ? "s" : "base";
    }
}
