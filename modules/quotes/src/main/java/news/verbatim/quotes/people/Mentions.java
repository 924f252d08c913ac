package news.verbatim.quotes.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import news.verbatim.quotes.ModuleInternal;
import news.verbatim.quotes.TextBlock;
import news.verbatim.quotes.text.LaidOutText;
import news.verbatim.quotes.text.Lexicon;
import news.verbatim.quotes.text.Reading;
import news.verbatim.quotes.text.Tokens;

/**
 * Finds the words outside quotations that may name a speaker: names, bodies, role nouns, documents, crowds, pronouns.
 */
@ModuleInternal
public final class Mentions {

    private static final Set<String> PARTICLES = Set.of("de", "von", "van", "al", "bin", "der", "del", "la", "le", "da",
            "di", "dos", "du",
            "den", "el", "ibn", "zu", "ter", "ten", "y", "und");
    private static final Pattern YEAR = Pattern.compile("(?:1\\d|20)\\d\\d");
    private static final Pattern AGED = Pattern.compile("\\d+-?jährigen?r?");
    private static final int LONGEST = 9;
    private static final int LONGEST_HEADLINE = 300;
    private static final int SHORTEST = 3;

    private final Reading reading;
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final boolean german;
    private final Set<String> lowerWords = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> capitals = new HashSet<>();
    private final List<Mention> found = new ArrayList<>();
    private Boolean[] titleCase;

    private Mentions(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
        this.lexicon = reading.lexicon;
        this.german = lexicon.language.equals("de");
    }

    /** All mentions in text order, none inside another. */
    public static List<Mention> find(Reading reading) {
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
            if (tokens.capital(i) && !reading.opensSentence(i)) {
                capitals.add(tokens.lower[i]);
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
        return lexicon.has("cue.noun", tokens.lower(i + 1))
                || !tokens.lower(i + 1).isEmpty() && lexicon.has("cue.noun", tokens.lower(i + 2));
    }

    /**
     * "Marlow campaign manager Ida Brandt": where the name starts that the role after this name belongs to; -1 without
     * one.
     */
    private int bearer(int last) {
        int i = last + 1;
        while (i < tokens.count && i < last + 6 && reading.outside(i) && reading.sentence[i] == reading.sentence[last]
                && tokens.word(i)
                && !tokens.capital(i) && !lexicon.has("preposition", tokens.lower[i])
                && !lexicon.has("conjunction", tokens.lower[i])
                && !lexicon.has("auxiliary", tokens.lower[i]) && !lexicon.has("determiner", tokens.lower[i])) {
            i++;
        }
        boolean role = i > last + 1 && i < tokens.count
                && (lexicon.has("role", tokens.lower[i - 1]) || lexicon.has("title", tokens.bare(i - 1)));
        return role && reading.outside(i) && tokens.capital(i) && nameEnd(i) > i ? i : -1;
    }

    private boolean pronoun(String word) {
        return lexicon.has("pronoun.male", word) || lexicon.has("pronoun.female", word)
                || lexicon.has("pronoun.plural", word)
                || lexicon.has("pronoun.first", word) || !german && lexicon.has("pronoun.other", word)
                || german && (word.equals("man") || word.equals("wer"));
    }

    private int nameEnd(int i) {
        int last = capitals(i);
        return last >= i && (headlineOnly(i, last) || opensOnly(i, last)) ? -1 : last;
    }

    /**
     * A sentence begins with a capital too: where no weights know better, one word there is a name only if it has its
     * capital in the midst of a sentence as well, is a given name or stands beside a verb of saying.
     */
    private boolean opensOnly(int i, int last) {
        return !lexicon.fitted() && !lexicon.follows("no-capitals") && i == last && reading.opensSentence(i)
                && !capitals.contains(tokens.lower[i]) && !given(i) && !(i + 1 < tokens.count && said(i + 1))
                && !allUpper(i);
    }

    /**
     * A headline begins with a capital, or has nothing else: that makes a name only of what the text below calls by it
     * too.
     */
    private boolean headlineOnly(int i, int last) {
        int p = reading.paragraph[i];
        LaidOutText.Paragraph paragraph = reading.page.paragraphs.get(p);
        // the length first: it is what bounds everything below
        if (paragraph.end() - paragraph.start() > LONGEST_HEADLINE || reading.page.paragraphs.size() < 2
                || i > 0 && reading.paragraph[i - 1] == p && !isTitleCase(p, i)
                || paragraph.kind() != TextBlock.Kind.HEADLINE
                        && (p != 0 || paragraph.source() != null || endsASentence(paragraph))) {
            return false;
        }
        for (int k = 0; k < tokens.count; k++) {
            if (reading.paragraph[k] != p && tokens.capital(k) && tokens.lower[k].equals(tokens.lower[last])
                    && (!reading.opensSentence(k) || tokens.capital(k + 1))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the last sign of a paragraph, but for closing marks and brackets, is one that ends a sentence. */
    private boolean endsASentence(LaidOutText.Paragraph paragraph) {
        String text = reading.page.sub(paragraph.start(), paragraph.end()).strip();
        int i = text.length();
        while (i > 0 && isClosing(text.charAt(i - 1))) {
            i--;
        }
        return i > 0 && ".!?…:".indexOf(text.charAt(i - 1)) >= 0;
    }

    private static boolean isClosing(char c) {
        int type = Character.getType(c);
        return "\"')".indexOf(c) >= 0 || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    /** Whether most words of the paragraph around a token begin with a capital. */
    private boolean isTitleCase(int p, int at) {
        int words = 0;
        int capitals = 0;
        int i = at;
        while (i > 0 && reading.paragraph[i - 1] == p) {
            i--;
        }
        for (; i < tokens.count && reading.paragraph[i] == p; i++) {
            words += tokens.word(i) ? 1 : 0;
            capitals += tokens.word(i) && tokens.capital(i) ? 1 : 0;
        }
        return !german && words > 3 && capitals * 3 >= words * 2;
    }

    private int capitals(int i) {
        if (!tokens.capital(i) || !nameWord(i, true)) {
            return -1;
        }
        int last = i;
        int j = i + 1;
        while (j < tokens.count && j - i < LONGEST && reading.outside(j)
                && reading.paragraph[j] == reading.paragraph[i]) {
            if (tokens.capital(j) && headlineWord(i, j) || reading.page.text.charAt(tokens.end[j - 1]) == '\t') {
                break;
            }
            if (tokens.capital(j) && nameWord(j, false) && reading.sentence[j] == reading.sentence[i]) {
                last = j;
            } else if (!(particle(tokens.lower[j]) && tokens.capital(j + 1) && !tokens.lower[j].equals("und"))
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

    /** In a line with capitals throughout, a verb or a word that the text writes small elsewhere ends a name. */
    private boolean headlineWord(int i, int j) {
        int p = reading.paragraph[j];
        if (titleCase == null) {
            titleCase = new Boolean[reading.page.paragraphs.size()];
        }
        if (titleCase[p] == null) {
            LaidOutText.Paragraph paragraph = reading.page.paragraphs.get(p);
            titleCase[p] = paragraph.end() - paragraph.start() <= LONGEST_HEADLINE && isTitleCase(p, i);
        }
        String word = tokens.bare(j);
        return titleCase[p] && (lowerWords.contains(word) || lexicon.saying.contains(word)
                || lexicon.has("verb.think", word) || lexicon.has("verb.want", word) || lexicon.has("verb.show", word));
    }

    private boolean particle(String word) {
        return PARTICLES.contains(word) || lexicon.has("particle", word);
    }

    private boolean germanName(int i, int last) {
        if (last > i || surnames.contains(tokens.bare(last)) || tokens.end[i] - tokens.start[i] > 1 && allUpper(i)) {
            return true;
        }
        boolean beside = said(i + 1) || said(i - 1);
        String before = tokens.lower(i - 1);
        return beside && !lexicon.has("determiner", before) && !lexicon.has("preposition", before)
                && !headNoun(tokens.lower[i])
                && (said(i - 1) || reading.opensSentence(i));
    }

    private boolean said(int i) {
        return i >= 0 && i < tokens.count && reading.cue[i] == Reading.SAY && !tokens.capital(i);
    }

    private boolean nameWord(int i, boolean first) {
        String word = tokens.bare(i);
        if (initial(i) && (!first || tokens.capital(i + 1))) {
            return true;
        }
        if (lexicon.has("notname", word) || lexicon.has("source.noun", word) || lexicon.has("weekday", word)
                || Character.isDigit(word.charAt(0))) {
            return false;
        }
        if (!first || german || !reading.opensSentence(i)) {
            return !(first && reading.cue[i] != Reading.NO_CUE);
        }
        if (tokens.capital(i + 1) && !lowerWords.contains(word)) {
            return true;
        }
        boolean common = lowerWords.contains(word) || lexicon.has("role", word) || lexicon.has("body", word)
                || lexicon.has("document", word)
                || lexicon.has("preposition", word) || lexicon.has("adverb", word) || lexicon.has("conjunction", word)
                || lexicon.has("determiner", word) || word.endsWith("ing") || word.endsWith("ly")
                || lexicon.saying.contains(word)
                || lexicon.has("cue.noun", word) || lexicon.has("auxiliary", word);
        boolean participle = word.endsWith("ed") && word.length() > 4 && !given(i);
        boolean office = title(i)
                && (tokens.capital(i + 1) || tokens.lower(i + 1).equals("of") && tokens.capital(i + 2));
        return !common && !participle || office;
    }

    /** "A." is an initial and no article. */
    private boolean initial(int i) {
        return tokens.end[i] - tokens.start[i] == 2 && tokens.lower[i].charAt(1) == '.';
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
        boolean determiner = lexicon.has("determiner", tokens.lower[i])
                || Character.isDigit(tokens.lower[i].charAt(0)) && !YEAR.matcher(tokens.lower[i]).matches();
        int limit = Math.min(tokens.count, i + 8);
        for (int j = i; j < limit && reading.outside(j) && reading.sentence[j] == reading.sentence[i]; j++) {
            String word = tokens.lower[j];
            if (determiner && !german && possessiveAt(j)) {
                j++;
                limit = Math.min(tokens.count, limit + 2);
                continue;
            }
            if (!tokens.word(j)) {
                return -1;
            }
            boolean noun = (!german || tokens.capital(j)) && headNoun(word);
            if (!noun && !lexicon.fitted() && j == i && besideCue(i)) {
                return add(Mention.Kind.THING, i, i);
            }
            if (noun && !determiner && lexicon.language.equals("en") && !several(word) && !beforeCue(j)
                    && !reading.opensSentence(i) && !saidBefore(i)) {
                return -1;
            }
            if (noun && !(j + 1 < limit && headNoun(tokens.lower(j + 1))) && !(!german && possessiveAt(j + 1))) {
                return add(Mention.Kind.NOMINAL, i, j);
            }
            if (german && determiner && j > i && AGED.matcher(word).matches()) {
                return add(Mention.Kind.NOMINAL, i, j);
            }
            if (german && determiner && j > i && tokens.capital(j)) {
                if (word.endsWith("er") && tokens.capital(j + 1) && adjacent(j) && said(i - 1)) {
                    j++;
                }
                return add(said(i - 1) && endsPhrase(j) ? Mention.Kind.NOMINAL : Mention.Kind.THING, i, j);
            }
            boolean behindCue = !lexicon.fitted() && i > 0 && reading.cue[i - 1] == Reading.SAY
                    && !lexicon.listed(word);
            if (determiner && j > i && behindCue && !beforeCue(j)) {
                return add(Mention.Kind.THING, i, j);
            }
            if (determiner && j > i && (beforeCue(j) || saidBefore(i) && endsPhrase(j))) {
                return add(Mention.Kind.NOMINAL, i, j);
            }
            if (j > i && (lexicon.has("preposition", word) || lexicon.has("conjunction", word)
                    || lexicon.has("auxiliary", word)
                    || pronoun(word)) || !determiner && !noun) {
                return -1;
            }
        }
        return -1;
    }

    /** The ending of a possessive: "'s", or an apostrophe behind an s. */
    private boolean possessiveAt(int j) {
        return (tokens.lower(j).equals("'") || tokens.lower(j).equals("’")) && tokens.lower(j + 1).equals("s")
                && tokens.word(j + 2) && reading.outside(j + 2);
    }

    /** “…,” said the old fiddler: a verb of saying right in front, with marked words in front of that. */
    private boolean saidBefore(int i) {
        return i > 1 && reading.cue[i - 1] == Reading.SAY && reading.stretch[i - 2] >= 0
                && reading.paragraph[i - 2] == reading.paragraph[i];
    }

    private boolean endsPhrase(int j) {
        String next = tokens.lower(j + 1);
        return j + 1 >= tokens.count || !tokens.word(j + 1) && !next.equals("'") && !next.equals("’")
                || reading.paragraph[j + 1] != reading.paragraph[j] || lexicon.has("preposition", next);
    }

    /** A noun that needs no article: more than one, or a body of people. */
    private static boolean several(String word) {
        return word.endsWith("s") || word.endsWith("men") || word.equals("police") || word.equals("people")
                || word.equals("media");
    }

    /** A word of no list right behind a verb of saying, or right in front of one: «…», cried women. */
    private boolean besideCue(int i) {
        if (reading.cue[i] != Reading.NO_CUE || lexicon.listed(tokens.lower[i])
                || lexicon.follows("no-capitals") == lexicon.follows("no-spaces") && tokens.lower[i].length() < SHORTEST
                || Character.isDigit(tokens.lower[i].charAt(0))) {
            return false;
        }
        return lexicon.has("topic", tokens.lower(i + 1))
                || i > 0 && reading.cue[i - 1] == Reading.SAY && reading.sentence[i - 1] == reading.sentence[i]
                        && reading.stretch[i - 1] < 0
                || i + 1 < tokens.count && reading.cue[i + 1] == Reading.SAY
                        && reading.sentence[i + 1] == reading.sentence[i];
    }

    private boolean beforeCue(int j) {
        String word = tokens.lower[j];
        if (lexicon.has("auxiliary", word) || word.equals("and") || word.equals("or") || word.equals("but")
                || word.equals("und") || word.equals("oder") || reading.cue[j] != Reading.NO_CUE) {
            return false;
        }
        int k = j + 1;
        while (k < tokens.count && k < j + 3
                && (lexicon.has("auxiliary", tokens.lower[k]) || lexicon.has("adverb", tokens.lower[k]))) {
            k++;
        }
        return k < tokens.count && reading.cue[k] == Reading.SAY;
    }

    private boolean headNoun(String word) {
        return lexicon.has("role", word) || lexicon.has("body", word) || lexicon.has("document", word)
                || (german || lexicon.follows("compounds")) && compound(word);
    }

    private boolean compound(String word) {
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
        int ending = kind == Mention.Kind.NAME ? tokens.apostrophe(last) : -1;
        int end = ending > 0 ? tokens.start[last] + ending : tokens.end[last];
        found.add(new Mention(kind, first, last, start, end, reading.page.text.substring(start, end)));
        return last;
    }
}
