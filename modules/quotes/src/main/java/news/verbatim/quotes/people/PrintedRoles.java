package news.verbatim.quotes.people;

import news.verbatim.quotes.ModuleInternal;
import news.verbatim.quotes.text.Lexicon;
import news.verbatim.quotes.text.Reading;
import news.verbatim.quotes.text.Tokens;

/**
 * The role that a text prints beside a name: "transport minister Ada Marlow", "Ada Marlow, who runs the port, said".
 */
@ModuleInternal
public final class PrintedRoles {

    private static final int LONGEST = 14;

    private final Reading reading;
    private final Tokens tokens;

    public PrintedRoles(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
    }

    /** The role as printed, or null. */
    public String of(Mention mention) {
        if (mention.kind() == Mention.Kind.NOMINAL) {
            return mention.text();
        }
        if (mention.kind() != Mention.Kind.NAME) {
            return null;
        }
        String after = after(mention);
        if (after != null) {
            return after;
        }
        int first = mention.first();
        while (first < mention.last() && role(first)) {
            first++;
        }
        int from = back(mention.first());
        return first > mention.first() || from < mention.first()
                ? reading.page.sub(tokens.start[from], tokens.end[Math.max(from, first - 1)])
                : null;
    }

    /** The words before a name that belong to a role noun right in front of it. */
    private int back(int first) {
        int from = first;
        if (from > 0 && reading.outside(from - 1) && reading.sentence[from - 1] == reading.sentence[first]
                && role(from - 1)) {
            from--;
            while (from > 0 && first - from < 5 && reading.outside(from - 1)
                    && reading.sentence[from - 1] == reading.sentence[first]
                    && tokens.word(from - 1) && !closed(from - 1)) {
                from--;
            }
        }
        return from;
    }

    private boolean closed(int i) {
        String word = tokens.lower[i];
        Lexicon lexicon = reading.lexicon;
        return lexicon.has("preposition", word) || lexicon.has("conjunction", word) || lexicon.has("auxiliary", word)
                || lexicon.has("adverb", word) || lexicon.has("determiner", word) || reading.cue[i] != Reading.NO_CUE;
    }

    /** What stands between two commas after a name and holds a role noun. */
    private String after(Mention mention) {
        int i = mention.last() + 1;
        if (i >= tokens.count || !tokens.lower[i].equals(",") || !reading.outside(i)) {
            return null;
        }
        boolean role = reading.lexicon.has("determiner", tokens.lower(i + 1));
        int end = i + 1;
        while (end < tokens.count && end - i <= LONGEST && reading.outside(end)
                && reading.sentence[end] == reading.sentence[i]
                && !tokens.lower[end].equals(",") && !tokens.lower[end].equals(".")) {
            role |= role(end);
            end++;
        }
        boolean closed = end < tokens.count && end - i <= LONGEST
                && (tokens.lower[end].equals(",") || tokens.lower[end].equals("."));
        return role && closed && end > i + 1 ? reading.page.sub(tokens.start[i + 1], tokens.end[end - 1]) : null;
    }

    private boolean role(int i) {
        String word = tokens.bare(i);
        Lexicon lexicon = reading.lexicon;
        return lexicon.has("role", word) || lexicon.has("title", word) && !word.equals("the") && word.length() > 3;
    }
}
