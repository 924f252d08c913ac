package news.verbatim.quotes.mode;

import java.util.ArrayList;
import java.util.List;
import news.verbatim.quotes.text.Lexicon;
import news.verbatim.quotes.text.Reading;
import news.verbatim.quotes.text.Tokens;

/**
 * The words that a verb of saying hangs on: from the verb back over auxiliaries, adverbs, pronouns and whoever speaks,
 * as far as nothing else comes between. "She has never denied having said" is one chain, "she denied the charge,
 * saying" is none.
 */
final class VerbChain {

    private static final int LONGEST = 14;
    private static final int CLAUSE = 60;
    private static final List<String> ROLES = List.of("mode.denied", "mode.not", "mode.asked", "mode.hypothetical",
            "mode.alleged", "mode.future");
    private static final List<String> LINKS = List.of("mode.link", "mode.that", "mode.plain", "auxiliary", "adverb",
            "weekday");
    private static final List<String> PRONOUNS = List.of("pronoun.male", "pronoun.female", "pronoun.plural",
            "pronoun.first", "pronoun.other");

    final int verb;
    private final Reading reading;
    private final QuotedWords words;
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final List<String> found = new ArrayList<>();
    private final boolean deniesOnly;
    private int reached;
    /** Whether a comma in front belongs to the chain: "bestritt, dass er", "bestritt, gesagt zu haben". */
    private boolean carried;
    private boolean crossed;
    private boolean clause;
    /** Whether the word behind takes away what the next one would say: "did not only say", "would later say". */
    private boolean plain;
    private boolean subject;
    private boolean inverted;

    VerbChain(Reading reading, QuotedWords words, int cue) {
        this.reading = reading;
        this.words = words;
        this.tokens = reading.tokens;
        this.lexicon = reading.lexicon;
        String role = role(cue);
        int said = role == null ? -1 : saidBehind(cue);
        boolean that = said < 0 && "mode.denied".equals(role) && thatBehind(cue);
        this.verb = said < 0 ? cue : said;
        this.deniesOnly = said < 0 && "mode.denied".equals(role) && !that;
        this.carried = infinitive();
        this.reached = verb;
        back(that ? cue : verb - 1);
        behind();
    }

    /** Whether it is a verb of saying that is mostly one, or one of denying with a clause. */
    boolean says() {
        return words.says(verb) && !lexicon.has("cue.loose", tokens.lower(verb)) || has("mode.denied");
    }

    /** Whether somebody denies having said it; whoever does not deny it or denies having denied it does not. */
    boolean denied() {
        return (found.stream().filter("mode.denied"::equals).count() + (has("mode.not") ? 1 : 0)) % 2 == 1
                && has("mode.denied");
    }

    /** Whether the verb is negated; languages that negate twice negate once. A denial that is negated says nothing. */
    boolean negated() {
        return !has("mode.denied") && has("mode.not") && !deniesOnly;
    }

    boolean has(String role) {
        return found.contains(role);
    }

    /** Whether nothing stands between a word in front and the verb but what hangs together. */
    boolean reaches(int i) {
        return reached <= i;
    }

    /** The first word of the verb's clause, without "and", "but" and "even". */
    int clauseStart() {
        int first = verb;
        int steps = 0;
        for (int i = verb - 1; i >= 0 && steps < CLAUSE && alike(i) && (tokens.word(i) || words.own(i)); i--) {
            if (words.own(i) && !over()) {
                break;
            }
            i = words.own(i) ? words.before(i) + 1 : i;
            first = words.own(i) ? first : i;
            steps++;
        }
        while (first < verb && lexicon.has("mode.lead", tokens.lower(first))) {
            first++;
        }
        return first;
    }

    /** "denied saying", "is said to have told": the verb of saying behind such a word; -1 without one. */
    private int saidBehind(int cue) {
        int steps = 0;
        for (int i = cue + 1; i < tokens.count && steps < LONGEST && reading.paragraph[i] == reading.paragraph[cue];
                i++) {
            if (words.own(i)) {
                continue;
            }
            if (reading.stretch[i] != reading.stretch[cue]) {
                return -1;
            }
            if (words.says(i)) {
                return i;
            }
            if (!links(i) && !lexicon.has("mode.claim", tokens.lower(i)) && !tokens.lower(i).equals(",")) {
                return -1;
            }
            steps++;
        }
        return -1;
    }

    private boolean thatBehind(int cue) {
        int next = cue + (tokens.lower(cue + 1).equals(",") ? 2 : 1);
        return lexicon.has("mode.that", tokens.lower(next));
    }

    private boolean infinitive() {
        for (int i = verb - 1; i <= verb + 1; i++) {
            if (lexicon.has("mode.infinitive", tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private void back(int from) {
        int steps = 0;
        for (int i = from; i >= 0 && steps < LONGEST && takes(i); i--) {
            if (words.own(i)) {
                i = words.before(i) + 1;
            } else {
                reached = i;
                steps++;
            }
        }
    }

    private boolean takes(int i) {
        if (!alike(i) || words.content(i) && !words.own(i) && !words.content(verb)) {
            return false;
        }
        if (words.own(i)) {
            return over();
        }
        if (!tokens.word(i)) {
            boolean comma = carried && !crossed && tokens.lower(i).equals(",");
            crossed |= comma;
            return comma;
        }
        String role = words.speaker(i) ? null : role(i);
        boolean taken = role == null ? links(i) || (clause || crossed) && lexicon.has("mode.claim", tokens.lower(i))
                : !role.equals("mode.not") || negates();
        if (taken && role != null && !plain) {
            found.add(role);
        }
        plain = role == null && (plain || lexicon.has("mode.plain", tokens.lower(i)));
        clause |= lexicon.has("mode.that", tokens.lower(i));
        carried |= clause;
        inverted |= subject && lexicon.has("auxiliary", tokens.lower(i));
        subject |= words.speaker(i) || pronoun(i);
        return taken;
    }

    /**
     * Whether a negation here is one of the verb: it stands in its own clause, in front of the subject only with an
     * auxiliary between: "never did she say".
     */
    private boolean negates() {
        return has("mode.denied") || !clause && !crossed && (!subject || inverted);
    }

    /** The words behind the verb that say what others say in front of it: "sagte sie nie". */
    private void behind() {
        int i = verb + 1;
        List<String> roles = new ArrayList<>();
        while (i < tokens.count && alike(i) && tokens.word(i) && !words.own(i)
                && (lexicon.has("mode.behind", tokens.lower(i)) || links(i))) {
            if (lexicon.has("mode.behind", tokens.lower(i)) && role(i) != null) {
                roles.add(role(i));
            }
            i++;
        }
        boolean closed = i >= tokens.count || !alike(i) || !tokens.word(i) || words.own(i);
        if (closed && !plainBehind(i - 1)) {
            found.addAll(roles);
        }
    }

    private boolean plainBehind(int last) {
        return last > verb && lexicon.has("mode.plain", tokens.lower(last));
    }

    /** What a word says of the mode, alone or with the next one; null if nothing. */
    private String role(int i) {
        String word = tokens.lower(i);
        boolean name = tokens.capital(i) && !reading.opensSentence(i);
        for (String role : ROLES) {
            if (lexicon.has(role, word + "_" + tokens.lower(i + 1)) || !name && lexicon.has(role, word)) {
                return role;
            }
        }
        return null;
    }

    private boolean links(int i) {
        String word = tokens.lower(i);
        return words.speaker(i) || pronoun(i) || LINKS.stream().anyMatch(list -> lexicon.has(list, word))
                || lexicon.has("determiner", word) && (words.speaker(i + 1)
                        || lexicon.has("mode.claim", tokens.lower(i + 1)));
    }

    private boolean pronoun(int i) {
        String word = tokens.lower(i);
        return PRONOUNS.stream().anyMatch(list -> lexicon.has(list, word));
    }

    private boolean over() {
        return lexicon.follows("mode-over-quotation");
    }

    /** Whether a word is told by the same person as the verb: outside the marks, or inside the same ones. */
    private boolean alike(int i) {
        return reading.paragraph[i] == reading.paragraph[verb]
                && (words.own(i) || reading.stretch[i] == reading.stretch[verb]);
    }
}
