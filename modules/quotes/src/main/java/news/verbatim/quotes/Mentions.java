package news.verbatim.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the words outside quotations that may name a speaker: names, bodies, role nouns, documents, crowds, pronouns. */
final class Mentions {

    private static final Set<String> PARTICLES = Set.of("de", "von", "van", "al", "bin", "der", "del", "la", "le", "da", "di", "dos", "du",
            "den", "el", "ibn", "zu", "ter", "ten", "y", "und");
    private static final int LONGEST = 9;

    private final Reading reading;
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final boolean german;
    private final Set<String> lowerWords = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private final List<Mention> found = new ArrayList<>();

    private Mentions(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
        this.lexicon = reading.lexicon;
        this.german = lexicon.language.equals("de");
    }

    /** All mentions in text order, none inside another. */
    static List<Mention> find(Reading reading) {
        if (!reading.lexicon.known()) {
            return List.of();
        }
        Mentions mentions = new Mentions(reading);
        mentions.survey();
        mentions.run();
        return mentions.found;
    }

    private void survey() {
        for (int i = 0; i < tokens.count; i++) {
            if (tokens.word(i) && !tokens.capital(i)) {
                lowerWords.add(tokens.lower[i]);
            }
            if (german && tokens.capital(i) && reading.cue[i] == Reading.NO_CUE && tokens.capital(i + 1) && adjacent(i)
                    && !lexicon.has("notname", tokens.bare(i))) {
                int j = i + 1;
                while (j - i < LONGEST && tokens.capital(j + 1) && adjacent(j)) {
                    j++;
                }
                surnames.add(tokens.bare(j));
            }
        }
    }

    private void run() {
        int i = 0;
        while (i < tokens.count) {
            int last = reading.stretch[i] >= 0 ? -1 : mentionAt(i);
            i = last < i ? i + 1 : last + 1;
        }
    }

    /** Adds the mention that starts here; returns its last token, or -1. */
    private int mentionAt(int i) {
        String word = tokens.lower[i];
        if (pronoun(word)) {
            return add(Mention.Kind.PRONOUN, i, i);
        }
        if (lexicon.has("possessive", word) && wordsOf(i)) {
            return add(Mention.Kind.PRONOUN, i, i);
        }
        int name = nameEnd(i);
        if (name >= i) {
            int bearer = german ? -1 : bearer(name);
            if (bearer > 0) {
                return bearer - 1;
            }
            return add(body(i, name) ? Mention.Kind.BODY : Mention.Kind.NAME, i, name);
        }
        return nominalEnd(i);
    }

    /** "Her warning that": a possessive in front of a noun that gives words. */
    private boolean wordsOf(int i) {
        return lexicon.has("cue.noun", tokens.lower(i + 1)) || !tokens.lower(i + 1).isEmpty() && lexicon.has("cue.noun", tokens.lower(i + 2));
    }

    /** "Marlow campaign manager Ida Brandt": where the name starts that the role after this name belongs to; -1 without one. */
    private int bearer(int last) {
        int i = last + 1;
        while (i < tokens.count && i < last + 6 && reading.outside(i) && reading.sentence[i] == reading.sentence[last] && tokens.word(i)
                && !tokens.capital(i) && !lexicon.has("preposition", tokens.lower[i]) && !lexicon.has("conjunction", tokens.lower[i])
                && !lexicon.has("auxiliary", tokens.lower[i]) && !lexicon.has("determiner", tokens.lower[i])) {
            i++;
        }
        boolean role = i > last + 1 && i < tokens.count && (lexicon.has("role", tokens.lower[i - 1]) || lexicon.has("title", tokens.bare(i - 1)));
        return role && reading.outside(i) && tokens.capital(i) && nameEnd(i) > i ? i : -1;
    }

    private boolean pronoun(String word) {
        return lexicon.has("pronoun.male", word) || lexicon.has("pronoun.female", word) || lexicon.has("pronoun.plural", word)
                || lexicon.has("pronoun.first", word) || !german && lexicon.has("pronoun.other", word)
                || german && (word.equals("man") || word.equals("wer"));
    }

    private int nameEnd(int i) {
        if (!tokens.capital(i) || !nameWord(i, true)) {
            return -1;
        }
        int last = i;
        int j = i + 1;
        while (j < tokens.count && j - i < LONGEST && reading.outside(j) && reading.paragraph[j] == reading.paragraph[i]) {
            if (tokens.capital(j) && nameWord(j, false) && reading.sentence[j] == reading.sentence[i]) {
                last = j;
            } else if (!(PARTICLES.contains(tokens.lower[j]) && tokens.capital(j + 1) && !tokens.lower[j].equals("und"))
                    && !(tokens.lower[j].equals("of") && bodyWord(last) && tokens.capital(j + 1))
                    && !(tokens.lower[j].equals("&"))) {
                break;
            }
            j++;
        }
        if (german) {
            return germanName(i, last) ? last : -1;
        }
        if (last == i && lexicon.has("weekday", tokens.bare(i))) {
            return -1;
        }
        return last;
    }

    private boolean germanName(int i, int last) {
        if (last > i || surnames.contains(tokens.bare(last)) || tokens.end[i] - tokens.start[i] > 1 && allUpper(i)) {
            return true;
        }
        boolean beside = said(i + 1) || said(i - 1);
        String before = tokens.lower(i - 1);
        return beside && !lexicon.has("determiner", before) && !lexicon.has("preposition", before) && !headNoun(tokens.lower[i])
                && (said(i - 1) || reading.opensSentence(i));
    }

    private boolean said(int i) {
        return i >= 0 && i < tokens.count && reading.cue[i] == Reading.SAY && !tokens.capital(i);
    }

    private boolean nameWord(int i, boolean first) {
        String word = tokens.bare(i);
        if (lexicon.has("notname", word) || lexicon.has("weekday", word) || Character.isDigit(word.charAt(0))) {
            return false;
        }
        if (!first || german || !reading.opensSentence(i)) {
            return !(first && reading.cue[i] != Reading.NO_CUE);
        }
        if (tokens.capital(i + 1) && !lowerWords.contains(word)) {
            return true;
        }
        boolean common = lowerWords.contains(word) || lexicon.has("role", word) || lexicon.has("body", word) || lexicon.has("document", word)
                || lexicon.has("preposition", word) || lexicon.has("adverb", word) || lexicon.has("conjunction", word)
                || lexicon.has("determiner", word) || word.endsWith("ing") || word.endsWith("ly") || lexicon.saying.contains(word)
                || lexicon.has("cue.noun", word) || lexicon.has("auxiliary", word);
        boolean participle = word.endsWith("ed") && word.length() > 4 && !given(i);
        boolean office = title(i) && (tokens.capital(i + 1) || tokens.lower(i + 1).equals("of") && tokens.capital(i + 2));
        return !common && !participle || office;
    }

    private boolean body(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (lexicon.has("body", tokens.bare(i)) || lexicon.has("document", tokens.bare(i))) {
                return true;
            }
        }
        return last == first && allUpper(first);
    }

    private boolean bodyWord(int i) {
        return lexicon.has("body", tokens.bare(i)) || lexicon.has("title", tokens.bare(i));
    }

    /** A noun phrase that starts here with a determiner, or a bare role noun. */
    private int nominalEnd(int i) {
        if (!tokens.word(i)) {
            return -1;
        }
        boolean determiner = lexicon.has("determiner", tokens.lower[i]) || Character.isDigit(tokens.lower[i].charAt(0));
        int limit = Math.min(tokens.count, i + 8);
        for (int j = i; j < limit && reading.outside(j) && reading.sentence[j] == reading.sentence[i]; j++) {
            String word = tokens.lower[j];
            if (!tokens.word(j)) {
                return -1;
            }
            boolean noun = (!german || tokens.capital(j)) && headNoun(word);
            if (noun && !determiner && !german && !several(word) && !beforeCue(j) && !reading.opensSentence(i)) {
                return -1;
            }
            if (noun && !(j + 1 < limit && headNoun(tokens.lower(j + 1)))) {
                return add(Mention.Kind.NOMINAL, i, j);
            }
            if (german && determiner && j > i && tokens.capital(j)) {
                return add(Mention.Kind.THING, i, j);
            }
            if (determiner && j > i && beforeCue(j)) {
                return add(Mention.Kind.NOMINAL, i, j);
            }
            if (j > i && (lexicon.has("preposition", word) || lexicon.has("conjunction", word) || lexicon.has("auxiliary", word)
                    || pronoun(word)) || !determiner && !noun) {
                return -1;
            }
        }
        return -1;
    }

    /** A noun that needs no article: more than one, or a body of people. */
    private static boolean several(String word) {
        return word.endsWith("s") || word.endsWith("men") || word.equals("police") || word.equals("people") || word.equals("media");
    }

    private boolean beforeCue(int j) {
        if (lexicon.has("auxiliary", tokens.lower[j]) || reading.cue[j] != Reading.NO_CUE) {
            return false;
        }
        int k = j + 1;
        while (k < tokens.count && k < j + 3 && (lexicon.has("auxiliary", tokens.lower[k]) || lexicon.has("adverb", tokens.lower[k]))) {
            k++;
        }
        return k < tokens.count && reading.cue[k] == Reading.SAY;
    }

    private boolean headNoun(String word) {
        return lexicon.has("role", word) || lexicon.has("body", word) || lexicon.has("document", word) || german && germanCompound(word);
    }

    private boolean germanCompound(String word) {
        for (int cut = 3; cut < word.length() - 3; cut++) {
            String tail = word.substring(cut);
            if (lexicon.has("role", tail) || lexicon.has("body", tail)) {
                return true;
            }
        }
        return false;
    }

    private boolean given(int i) {
        String word = tokens.bare(i);
        return lexicon.has("given.male", word) || lexicon.has("given.female", word);
    }

    private boolean title(int i) {
        String word = tokens.bare(i);
        return lexicon.has("title", word) || lexicon.has("title.male", word) || lexicon.has("title.female", word);
    }

    private boolean allUpper(int i) {
        for (int k = tokens.start[i]; k < tokens.end[i]; k++) {
            char c = reading.page.text.charAt(k);
            if (!Character.isUpperCase(c) && c != '.' && c != '-' && c != '&' || Character.isDigit(c)) {
                return false;
            }
        }
        return tokens.end[i] - tokens.start[i] > 1;
    }

    private boolean adjacent(int i) {
        return i + 1 < tokens.count && tokens.start[i + 1] - tokens.end[i] <= 1;
    }

    private int add(Mention.Kind kind, int first, int last) {
        int start = tokens.start[first];
        int end = tokens.end[last];
        found.add(new Mention(kind, first, last, start, end, reading.page.text.substring(start, end)));
        return last;
    }
}
