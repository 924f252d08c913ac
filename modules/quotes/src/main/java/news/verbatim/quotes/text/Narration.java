package news.verbatim.quotes.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Speech that its writer interrupts without closing a mark, as the conventions of a language allow: paragraphs of
 * dialogue that a dash opens, and marked words with "— said Dahl —" or ", said Dahl," in them. What the writer says
 * there is cut out, so that each piece of speech is a stretch of its own.
 */
final class Narration {

    private static final int LONGEST = 240;
    private static final int LONGEST_SUBJECT = 60;
    private static final int REACH = 4;

    private final LaidOutText page;
    private final String text;
    private final Lexicon lexicon;
    private final List<Pairing.Stretch> out = new ArrayList<>();
    private final Set<Pairing.Stretch> spoken = new HashSet<>();

    private Narration(LaidOutText page, Lexicon lexicon) {
        this.page = page;
        this.text = page.text;
        this.lexicon = lexicon;
    }

    /** The stretches with what the writer put between left out, and those of them that are spoken for sure. */
    record Cut(List<Pairing.Stretch> stretches, Set<Pairing.Stretch> spoken) {
    }

    static Cut cut(LaidOutText page, List<Pairing.Stretch> marked, Lexicon lexicon) {
        boolean dashes = lexicon.follows("dialogue-dash");
        if (!dashes && !lexicon.follows("dash-inset") && !lexicon.follows("comma-inset")) {
            return new Cut(marked, Set.of());
        }
        Narration narration = new Narration(page, lexicon);
        boolean dialogue = dashes && narration.dialogue();
        int next = 0;
        for (int p = 0; p < page.paragraphs.size(); p++) {
            int first = next;
            while (next < marked.size() && marked.get(next).paragraph() == p) {
                next++;
            }
            List<Pairing.Stretch> mine = marked.subList(first, next);
            LaidOutText.Paragraph paragraph = page.paragraphs.get(p);
            int speech = dialogue ? narration.speechBehindDash(paragraph) : -1;
            if (speech >= 0) {
                narration.dialogue(paragraph, p, speech, mine);
            } else {
                narration.marked(mine);
            }
        }
        return new Cut(narration.out, narration.spoken);
    }

    /** Whether any paragraph that a dash opens names who speaks in it: then the dashes are those of a dialogue. */
    private boolean dialogue() {
        for (LaidOutText.Paragraph p : page.paragraphs) {
            int start = speechBehindDash(p);
            if (start >= 0 && inset(start, p.end(), true) != null) {
                return true;
            }
        }
        return false;
    }

    /** Where the words behind an opening dash start; -1 when none opens the paragraph, or it ends as no sentence. */
    private int speechBehindDash(LaidOutText.Paragraph p) {
        int i = skip(p.start(), p.end());
        int end = trimmed(i, p.end());
        if (i >= end || !Signs.dash(text.charAt(i)) && text.charAt(i) != '-') {
            return -1;
        }
        char last = text.charAt(end - 1);
        if (".?!…:,;".indexOf(Signs.plain(last)) < 0 && !MarkScanner.isMark(last)) {
            return -1;
        }
        int start = skip(i + 1, end);
        return text.charAt(i) == '-' && start == i + 1 ? -1 : start;
    }

    private void dialogue(LaidOutText.Paragraph p, int index, int speech, List<Pairing.Stretch> marked) {
        int end = trimmed(speech, p.end());
        List<Pairing.Stretch> pieces = pieces(speech, end, index, true, true);
        List<Pairing.Stretch> all = new ArrayList<>(pieces);
        spoken.addAll(pieces);
        for (Pairing.Stretch s : marked) {
            boolean inside = pieces.stream().anyMatch(piece -> piece.start() < s.end() && s.start() < piece.end());
            all.add(inside
                    ? new Pairing.Stretch(s.start(), s.end(), index, s.opened(), s.closed(), s.single(), s.depth() + 1,
                            false)
                    : s);
        }
        all.sort((a, b) -> a.start() != b.start() ? Integer.compare(a.start(), b.start())
                : Integer.compare(b.end(), a.end()));
        out.addAll(all);
    }

    private void marked(List<Pairing.Stretch> stretches) {
        for (Pairing.Stretch s : stretches) {
            List<Pairing.Stretch> pieces = s.depth() > 0 ? List.of(s)
                    : pieces(s.start(), s.end(), s.paragraph(), s.opened(), s.closed());
            if (pieces.size() < 2) {
                out.add(s);
                continue;
            }
            Pairing.Stretch head = pieces.get(0);
            pieces.set(0, new Pairing.Stretch(head.start(), head.end(), s.paragraph(), s.opened(), head.closed(),
                    s.single(), 0, s.continues()));
            out.addAll(pieces);
            spoken.addAll(pieces);
        }
    }

    /** The pieces of speech between two places. */
    private List<Pairing.Stretch> pieces(int from, int to, int paragraph, boolean opened, boolean closed) {
        List<Pairing.Stretch> pieces = new ArrayList<>();
        int start = from;
        boolean dialogue = start > 0 && !MarkScanner.isMark(text.charAt(start));
        while (start < to) {
            int[] inset = inset(start, to, dialogue);
            int end = inset == null ? to : trimmed(start, inset[0]);
            if (hasWord(start, end)) {
                pieces.add(new Pairing.Stretch(start, end, paragraph, pieces.isEmpty() && opened,
                        inset != null || closed, false, 0, false));
            }
            start = inset == null ? to : skip(inset[1], to);
        }
        return pieces;
    }

    /** Where the writer's next words begin and end between two places; null when there are none. */
    private int[] inset(int from, int to, boolean dialogue) {
        for (int i = from + 1; i < to; i++) {
            char c = text.charAt(i);
            boolean verb = c == ',' && !lexicon.fitted() && verbAlone(i + 1, to);
            if (verb) {
                return new int[] {i + 1, behindComma(skip(i + 1, to), to)};
            }
            boolean dash = (Signs.dash(c) || c == '-' && Character.isWhitespace(text.charAt(i - 1))) && i + 1 < to
                    && (dialogue || lexicon.follows("dash-inset"));
            if (dash && (Character.isWhitespace(text.charAt(i - 1)) || lexicon.follows("dash-glued"))
                    && (tells(skip(i + 1, to), to, false) || parted(i, to))) {
                return new int[] {i, behindDash(i + 1, to, dialogue)};
            }
            boolean pause = (c == ',' || c == '?' || c == '!' || c == '…') && i + 1 < to
                    && Character.isWhitespace(text.charAt(i + 1))
                    && (lexicon.follows("comma-inset") || dialogue && lexicon.follows("comma-dialogue"));
            if (pause && (tells(skip(i + 1, to), to, true) || dialogue && tellsAtOnce(skip(i + 1, to), to))) {
                return new int[] {i + 1, behindComma(i + 1, to)};
            }
        }
        return null;
    }

    /** ", said,": a verb of saying alone between commas, in a language that need not write who speaks. */
    private boolean verbAlone(int from, int to) {
        int start = skip(from, to);
        String word = word(start, to);
        int end = start + word.length();
        return end < to && text.charAt(end) == ',' && start > from && lexicon.saying.contains(word);
    }

    private boolean tellsAtOnce(int from, int to) {
        return lexicon.saying.contains(word(from, to));
    }

    /**
     * ", — shrugged Dahl. —": whether dashes with stops in front of both hold some words between, the first in small
     * letters, and one of them a name, a pronoun or an office.
     */
    private boolean parted(int dash, int to) {
        int before = dash - 1;
        while (before > 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        int start = skip(dash + 1, to);
        if (",?!…".indexOf(text.charAt(before)) < 0 || start >= to || !Character.isLowerCase(text.charAt(start))) {
            return false;
        }
        int limit = Math.min(to, start + LONGEST_SUBJECT);
        boolean somebody = false;
        for (int i = start; i < limit; i++) {
            String word = word(i, limit);
            String lower = word.toLowerCase(Locale.ROOT);
            somebody |= !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || pronoun(lower) || office(lower));
            i += word.length();
            if (i + 1 < limit && ".,".indexOf(text.charAt(i)) >= 0 && Signs.dash(text.charAt(skip(i + 1, limit - 1)))) {
                return somebody;
            }
        }
        return false;
    }

    private int behindDash(int from, int to, boolean dialogue) {
        int limit = Math.min(to, from + LONGEST);
        for (int i = from + 1; i < limit; i++) {
            boolean spaced = Character.isWhitespace(text.charAt(i - 1)) || lexicon.follows("dash-glued");
            if (spaced && (Signs.dash(text.charAt(i)) || text.charAt(i) == '-') && i + 1 < to
                    && (Character.isWhitespace(text.charAt(i + 1)) || ",.;:".indexOf(text.charAt(i + 1)) >= 0
                            || lexicon.follows("dash-glued"))) {
                int end = i + 1;
                while (end < to && ",.;:".indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                return end;
            }
        }
        return dialogue ? to : sentenceEnd(from, to);
    }

    private int behindComma(int from, int to) {
        int limit = Math.min(to, from + LONGEST);
        for (int i = from + 1; i < limit; i++) {
            char c = text.charAt(i);
            boolean spaced = i + 1 >= to || Character.isWhitespace(text.charAt(i + 1));
            if (c == ',' && spaced && !apposition(i + 1, to) || c == ':' && spaced) {
                return i + 1;
            }
            if ((c == '.' && i - from > 3 && Character.isLowerCase(text.charAt(i - 1)) || c == '?' || c == '!')
                    && spaced) {
                return i + 1;
            }
        }
        return to;
    }

    /** Whether what follows a comma still says who spoke: "said Dahl, pilot at Brek,". */
    private boolean apposition(int from, int to) {
        String word = word(skip(from, to), to);
        String next = word(skip(skip(from, to) + word.length(), to), to);
        boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
        return small && (office(word.toLowerCase(Locale.ROOT))
                || lexicon.has("determiner", word.toLowerCase(Locale.ROOT)) && office(next.toLowerCase(Locale.ROOT)));
    }

    private boolean office(String word) {
        return lexicon.has("role", word) || lexicon.has("title", word);
    }

    private int sentenceEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (".?!".indexOf(text.charAt(i)) >= 0 && (i + 1 == to || Character.isWhitespace(text.charAt(i + 1)))) {
                return i + 1;
            }
        }
        return to;
    }

    /**
     * Whether the writer tells who speaks from here on: a verb of saying after nothing but small words.
     *
     * @param inverted
     *            whether the one who speaks must follow, as behind a comma
     */
    private boolean tells(int from, int to, boolean inverted) {
        int i = from;
        for (int n = 0; n < REACH && i < to; n++) {
            String written = word(i, to);
            if (written.isEmpty()) {
                return false;
            }
            String word = written.toLowerCase(Locale.ROOT);
            i = skipHyphen(i + written.length(), to);
            if (lexicon.saying.contains(word) || !inverted && lexicon.thinking.contains(word)) {
                return (n > 0 || !Character.isUpperCase(written.charAt(0))) && (!inverted || subject(i, to));
            }
            boolean small = lexicon.has("auxiliary", word) || lexicon.has("pronoun.oblique", word)
                    || lexicon.has("clitic", word) || lexicon.has("adverb", word) && n > 0;
            boolean named = !inverted
                    && (Character.isUpperCase(written.charAt(0)) && n > 0 || pronoun(word) || lexicon.has("title", word)
                            || lexicon.has("role", word) || Character.isUpperCase(written.charAt(0)) && n == 0);
            if (!small && !named) {
                return false;
            }
        }
        return false;
    }

    private boolean pronoun(String word) {
        return lexicon.has("pronoun.male", word) || lexicon.has("pronoun.female", word)
                || lexicon.has("pronoun.plural", word);
    }

    /** Whether somebody is named right here, or two words on. */
    private boolean subject(int from, int to) {
        int i = from;
        for (int n = 0; n < 3 && i < to; n++) {
            String written = word(i, to);
            if (written.isEmpty()) {
                return false;
            }
            String word = written.toLowerCase(Locale.ROOT);
            if (Character.isUpperCase(written.charAt(0)) || pronoun(word) || lexicon.has("clitic", word)
                    || lexicon.has("title", word) || office(word) || lexicon.has("determiner", word)) {
                return true;
            }
            if (!lexicon.has("adverb", word) && !lexicon.has("weekday", word)) {
                return false;
            }
            i = skip(i + written.length(), to);
        }
        return false;
    }

    /** The word that begins here, an elided one with its apostrophe; empty when none does. */
    private String word(int from, int to) {
        int i = from;
        while (i < to && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '.' && i - from < 4 && i > from
                && i + 1 < to && Character.isWhitespace(text.charAt(i + 1)) && Character.isUpperCase(text.charAt(from))
                && lexicon.has("title", text.substring(from, i).toLowerCase(Locale.ROOT)))) {
            i++;
        }
        return text.substring(from, i);
    }

    private int skipHyphen(int from, int to) {
        int i = from;
        while (i < to && (Character.isWhitespace(text.charAt(i)) || "-'’.".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private boolean hasWord(int from, int to) {
        return text.substring(from, Math.max(from, to)).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private int skip(int from, int to) {
        int i = from;
        while (i < to && (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private int trimmed(int from, int to) {
        int i = to;
        while (i > from && (Character.isWhitespace(text.charAt(i - 1)) || Character.isSpaceChar(text.charAt(i - 1)))) {
            i--;
        }
        return i;
    }
}
