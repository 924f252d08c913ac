package news.verbatim.quotes.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.verbatim.quotes.ModuleInternal;
import news.verbatim.quotes.text.Lexicon;
import news.verbatim.quotes.text.Reading;
import news.verbatim.quotes.text.Tokens;

/**
 * Reported speech that German gives without a verb of saying, or with one that only opens or closes the sentence: "laut
 * X", "nach Angaben von X", "X zufolge", "wie X mitteilte", ", so X", "demnach", and sentences whose verb stands in the
 * mood of reported speech.
 */
@ModuleInternal
public final class GermanReports {

    private static final double TOLD = 0.8;
    private static final double MOOD = 0.7;
    private static final int LONGEST_SOURCE = 14;
    private static final int SHORTEST = 2;
    private static final Set<String> GENITIVE = Set.of("der", "des", "von", "vom", "dem", "den", "einer", "eines",
            "einem",
            "seiner", "ihrer", "und", "für", "de", "the", "eigenen");
    private static final Set<String> COORDINATES = Set.of("und", "oder", "aber", "denn", "sondern", "jedoch");

    private final Reading reading;
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final List<Reports.Report> found = new ArrayList<>();

    public GermanReports(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
        this.lexicon = reading.lexicon;
    }

    /** The reports of a German text in text order; two with one cue are two pieces of one. */
    public List<Reports.Report> find() {
        int i = 0;
        while (lexicon.language.equals("de") && i < tokens.count) {
            sentence(i, reading.sentenceEnd[i]);
            i = reading.sentenceEnd[i] + 1;
        }
        return found;
    }

    private void sentence(int first, int last) {
        int before = found.size();
        for (int i = first; i <= last && found.size() == before; i++) {
            if (reading.outside(i) && tokens.word(i)) {
                source(i, first, last);
            }
        }
        if (found.size() == before) {
            mood(first, last);
        }
    }

    private void source(int i, int first, int last) {
        String word = tokens.lower[i];
        if (word.equals("laut") && !tokens.lower(i + 1).equals("und") || word.equals("nach") && named(i)) {
            preposition(i, first, last);
        } else if (word.equals("zufolge")) {
            add(i, i + 1, last, first, i - 1);
        } else if (word.equals("demnach") && i == first) {
            add(i, i + 1, last, -1, -1);
        } else if (word.equals("wie")) {
            clause(i, first, last);
        } else if (word.equals("so") && i > first && tokens.lower[i - 1].equals(",") && isNoun(i + 1)) {
            int end = phrase(i + 1, last);
            if (end > i && !tokens.word(end + 1)) {
                add(i, first, i - 2, i + 1, end);
                if (tokens.lower(end + 1).equals(",") && !relative(end + 2)) {
                    add(i, end + 2, last, i + 1, end);
                }
            }
        }
    }

    /** "nach Angaben", "nach eigenen Angaben", "nach Meinung": what follows is a word for what somebody says. */
    private boolean named(int i) {
        for (int k = i + 1; k <= i + 3 && tokens.word(k); k++) {
            String word = tokens.lower[k];
            if (tokens.capital(k)) {
                return lexicon.has("source.noun", word) || word.endsWith("-angaben");
            }
        }
        return false;
    }

    /** In front of the verb the source opens the sentence; else what stands before it belongs to the report too. */
    private void preposition(int i, int first, int last) {
        if (opens(i, first)) {
            int verb = verb(i + 1, last);
            if (verb > 0) {
                add(i, verb, last, whose(i + 1, verb - 1), verb - 1);
            }
            return;
        }
        int end = phrase(i + 1, last);
        if (end > i) {
            int start = first;
            for (int k = first; k < i; k++) {
                start = tokens.lower[k].equals(",") || tokens.lower[k].equals(";") ? k + 1 : start;
            }
            int source = whose(i + 1, end);
            add(i, start, i - 1, source, end);
            add(i, end + 1, last, source, end);
        }
    }

    /** Whose "Angaben" they are, when more than that is said. */
    private int whose(int from, int end) {
        for (int k = from; k < end && k < from + 3; k++) {
            if (lexicon.has("source.noun", tokens.lower[k])) {
                return k + (tokens.lower(k + 1).equals("von") || tokens.lower(k + 1).equals("vom") ? 2 : 1);
            }
        }
        return from;
    }

    private boolean opens(int i, int first) {
        return i == first || i == first + 1 && !tokens.word(first);
    }

    /** The verb behind a source that opens its sentence: the first small word that follows a noun and is no link. */
    private int verb(int from, int last) {
        for (int k = from + 1; k <= Math.min(last, from + LONGEST_SOURCE); k++) {
            boolean behind = tokens.capital(k - 1) || reading.stretch[k - 1] >= 0
                    || tokens.lower[k - 1].equals(",") || tokens.lower[k - 1].equals(")");
            if (tokens.word(k) && !tokens.capital(k) && behind && reading.outside(k) && !isLink(tokens.lower[k])) {
                return k;
            }
        }
        return -1;
    }

    private boolean isLink(String word) {
        return lexicon.has("determiner", word) || lexicon.has("preposition", word)
                || lexicon.has("conjunction", word) && !word.equals("wurde") || Character.isDigit(word.charAt(0));
    }

    /** The last word of the noun phrase that starts here; one before it when there is none. */
    private int phrase(int from, int last) {
        int end = from - 1;
        int k = from;
        while (k <= Math.min(last, from + LONGEST_SOURCE)) {
            if (tokens.capital(k) || reading.stretch[k] >= 0) {
                end = k;
            } else if (tokens.lower[k].equals("(")) {
                int close = k;
                while (close < last && close < k + 6 && !tokens.lower[close].equals(")")) {
                    close++;
                }
                end = close;
                k = close;
            } else if (!tokens.word(k) || !leadsToNoun(k, last)) {
                return end;
            }
            k++;
        }
        return end;
    }

    /** An article, a link or an adjective in front of a noun; a pronoun that opens something new is none. */
    private boolean leadsToNoun(int k, int last) {
        String word = tokens.lower[k];
        boolean link = GENITIVE.contains(word);
        boolean adjective = !isLink(word) && !lexicon.has("auxiliary", word) && !lexicon.has("adverb", word)
                && (word.endsWith("en") || word.endsWith("er") || word.endsWith("es") || word.endsWith("em"))
                && (k == 0 || !tokens.capital(k - 1));
        return (link || adjective) && k < last
                && (tokens.capital(k + 1) || reading.stretch[k + 1] >= 0
                        || tokens.word(k + 1) && !isLink(tokens.lower[k + 1])
                                && k + 2 <= last && tokens.capital(k + 2));
    }

    private boolean isNoun(int i) {
        return tokens.capital(i) || lexicon.has("determiner", tokens.lower(i)) || reading.stretch[Math.min(i,
                tokens.count - 1)] >= 0;
    }

    /** "Wie X mitteilte, …" and "…, wie X mitteilte." */
    private void clause(int i, int first, int last) {
        int end = i + 1;
        while (end <= last && end < i + LONGEST_SOURCE && !tokens.lower[end].equals(",")
                && !tokens.lower[end].equals(".")) {
            end++;
        }
        if (end > last) {
            return;
        }
        int cue = end - 1;
        while (cue > i && reading.cue[cue] == Reading.NO_CUE && lexicon.has("auxiliary", tokens.lower[cue])) {
            cue--;
        }
        if (cue <= i + 1 || reading.cue[cue] != Reading.SAY) {
            return;
        }
        if (opens(i, first)) {
            add(cue, end + 1, last, i + 1, cue - 1);
        } else if (tokens.lower[i - 1].equals(",")) {
            add(cue, first, i - 2, i + 1, cue - 1);
        }
    }

    /** A sentence without a verb of saying whose verb is in the mood of reported speech is somebody's as a whole. */
    private void mood(int first, int last) {
        boolean mood = false;
        int clause = first;
        for (int i = first; i <= last; i++) {
            if (reading.stretch[i] < 0 && reading.cue[i] != Reading.NO_CUE && reading.cue[i] != Reading.SHOW) {
                return;
            }
            clause = tokens.lower(i - 1).equals(",") || i == first ? i : clause;
            mood |= reading.stretch[i] < 0 && !subordinate(clause, first)
                    && lexicon.has("subjunctive.reported", tokens.lower[i])
                    && !tokens.lower(i - 1).equals("ich") && !tokens.lower(i + 1).equals("ich")
                    && !tokens.lower(i + 1).equals("denn");
        }
        if (mood && last - first > SHORTEST) {
            found.add(new Reports.Report(-1, first, last, MOOD));
        }
    }

    /** Whether the clause that starts here hangs on another one. */
    private boolean subordinate(int clause, int first) {
        String word = tokens.lower(clause);
        return clause > first && (lexicon.has("conjunction", word) && !COORDINATES.contains(word)
                || lexicon.has("determiner", word) && word.length() <= 3)
                || clause == first && (word.equals("dass") || word.equals("ob"));
    }

    private boolean relative(int i) {
        return Set
                .of("der", "die", "das", "wo", "dessen", "deren", "leiter", "leiterin", "sprecher", "sprecherin",
                        "chef")
                .contains(tokens.lower(i)) || lexicon.has("role", tokens.lower(i));
    }

    private void add(int cue, int first, int last, int source, int end) {
        int from = first;
        while (from < last && !tokens.word(from) && reading.stretch[from] < 0) {
            from++;
        }
        int to = last;
        while (to > from && !tokens.word(to) && reading.stretch[to] < 0) {
            to--;
        }
        if (from <= to && to < tokens.count && (tokens.word(from) || reading.stretch[from] >= 0)) {
            found.add(new Reports.Report(cue, from, to, TOLD, source, end));
        }
    }
}
