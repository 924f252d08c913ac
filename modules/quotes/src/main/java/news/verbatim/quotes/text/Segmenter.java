package news.verbatim.quotes.text;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Cuts text that is written without spaces into words: the longest word that a list holds, and what stands between two
 * of them as long as its script does not change. A family name of the lists with one or two characters behind it, in a
 * place where names stand, is one word too.
 */
final class Segmenter {

    private static final int LONGEST_NAME = 3;
    private static final int LONGEST_PART = 6;
    private static final String JOINS = "·・･ー々〇";

    private final Lexicon lexicon;
    private final Set<String> words = new HashSet<>();
    private int longest;

    Segmenter(Lexicon lexicon, Collection<Set<String>> lists) {
        this.lexicon = lexicon;
        for (Set<String> list : lists) {
            for (String word : list) {
                if (!word.isEmpty() && Signs.caseless(word.charAt(0))) {
                    words.add(word);
                    longest = Math.max(longest, word.length());
                }
            }
        }
        words.removeAll(lexicon.section("surname"));
    }

    /** Whether a character belongs to a run that this class cuts. */
    static boolean joinsRun(char c) {
        return Signs.caseless(c) || JOINS.indexOf(c) >= 0;
    }

    /** Hands over each word of a run, first to last. */
    void cut(String text, int from, int to, BiConsumer<Integer, Integer> word) {
        int i = from;
        int open = from;
        String before = "";
        while (i < to) {
            int dotted = open == i ? dotted(text, i, to) : 0;
            int name = dotted > 0 ? dotted : open == i ? name(text, i, to, before) : 0;
            int length = name > 0 ? name : longestWord(text, i, to);
            if (length == 0) {
                boolean turns = i > open && turns(text.charAt(i - 1), text.charAt(i));
                if (turns) {
                    word.accept(open, i);
                    before = "";
                    open = i;
                } else {
                    i++;
                }
                continue;
            }
            if (open < i) {
                word.accept(open, i);
            }
            word.accept(i, i + length);
            before = text.substring(i, i + length);
            i += length;
            open = i;
        }
        if (open < to) {
            word.accept(open, to);
        }
    }

    private int longestWord(String text, int i, int to) {
        for (int length = Math.min(longest, to - i); length > 0; length--) {
            if (words.contains(text.substring(i, i + length))) {
                return length;
            }
        }
        return 0;
    }

    /** How long the name is that stands here; 0 without one. */
    private int name(String text, int i, int to, String before) {
        int family = surname(text, i, to);
        if (family == 0) {
            return 0;
        }
        boolean office = lexicon.has("title", before) || lexicon.has("role", before);
        for (int length = Math.min(family + 2, Math.min(to - i, family + LONGEST_NAME)); length >= family; length--) {
            int end = i + length;
            int next = end < to ? longestWord(text, end, to) : 0;
            String behind = next == 0 ? "" : text.substring(end, end + next);
            boolean titled = lexicon.has("title", behind) || lexicon.has("honorific", behind);
            boolean bounded = end == to || next > 0;
            boolean acts = lexicon.saying.contains(behind) || lexicon.has("topic", behind)
                    || before.isEmpty() && (lexicon.has("adverb", behind) || lexicon.has("preposition", behind));
            if (bounded && !holdsWord(text, i + family, end) && (titled || length > family && (office || acts))) {
                return length;
            }
        }
        return 0;
    }

    /** How long a foreign name with dots between its parts is that stands here; 0 without one. */
    private int dotted(String text, int i, int to) {
        int dot = text.indexOf('·', i);
        if (dot < 0 || dot >= to || dot - i > LONGEST_PART || dot == i) {
            return 0;
        }
        for (int k = i; k < dot; k++) {
            if (longestWord(text, k, to) > 1) {
                return 0;
            }
        }
        int end = dot + 1;
        int part = 0;
        while (end < to && part < LONGEST_PART && (text.charAt(end) == '·' || !endsName(text, end, to))) {
            part = text.charAt(end) == '·' ? 0 : part + 1;
            end++;
        }
        return end - i;
    }

    private boolean endsName(String text, int i, int to) {
        int length = longestWord(text, i, to);
        String word = text.substring(i, i + length);
        return length > 1 || length == 1 && (lexicon.saying.contains(word) || lexicon.has("adverb", word)
                || lexicon.has("auxiliary", word) || lexicon.has("preposition", word)
                || lexicon.has("conjunction", word) || lexicon.has("genitive", word));
    }

    private int surname(String text, int i, int to) {
        for (int length = 2; length > 0; length--) {
            if (i + length <= to && lexicon.has("surname", text.substring(i, i + length))) {
                return length;
            }
        }
        return 0;
    }

    /** Whether a verb, a title or a longer word of the lists begins between the two. */
    private boolean holdsWord(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            int length = longestWord(text, i, text.length());
            String word = text.substring(i, i + length);
            if (length > 1 || lexicon.saying.contains(word) || lexicon.has("auxiliary", word)
                    || lexicon.has("adverb", word) || lexicon.has("title", word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean turns(char a, char b) {
        return JOINS.indexOf(a) < 0 && JOINS.indexOf(b) < 0 && UnicodeScript.of(a) != UnicodeScript.of(b);
    }
}
