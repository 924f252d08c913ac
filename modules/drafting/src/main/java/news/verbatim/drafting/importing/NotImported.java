package news.verbatim.drafting.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What does not come into a story of what was brought in, to tell it: the words, and where they stood. */
final class NotImported {

    /** Why something is left out, or changed. */
    enum Kind {
        PICTURE("picture or player", "pictures or players", "Add pictures in the story itself."),
        STRUCK("stretch that is struck out or deleted", "stretches that are struck out or deleted", ""),
        HIDDEN("stretch of words that nobody sees", "stretches of words that nobody sees", ""),
        COMMENT("comment", "comments", ""),
        NOTE("note", "notes", "A note stands in no sentence."),
        NOTE_MARK("mark of a note", "marks of notes", ""),
        MARKER("bullet or number of a list", "bullets or numbers of lists", ""),
        READING("reading aid over words", "reading aids over words", ""),
        THREAD("quoted mail", "quoted mails", "What somebody wrote before is no part of this one."),
        SIGNATURE("signature", "signatures", ""),
        HEAD("line of the mail’s or the document’s head or foot", "lines of the mail’s or the document’s head or foot",
                ""),
        TITLE("title of the page, which has a headline of its own",
                "titles of the page, which has a headline of its own", ""),
        CONTROL("form or menu of the page", "forms and menus of the page", ""),
        FILE("file that came with it", "files that came with it", "Bring each of them by itself.");

        private final String one;
        private final String many;
        private final String advice;

        Kind(String one, String many, String advice) {
            this.one = one;
            this.many = many;
            this.advice = advice;
        }
    }

    private static final int MOST = 4_000;
    private static final int BEFORE = 32;

    private final Map<Kind, List<String>> words = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final List<String> joined = new ArrayList<>();
    private int machinery;
    private int remarks;
    private int inserted;
    private int plained;
    private int rows;
    private int links;

    /**
     * Notes something that is not taken over.
     *
     * @param said   its words; may be empty
     * @param before what stands before it
     */
    void add(Kind kind, String said, CharSequence before) {
        String line = line(said);
        counts.merge(kind, 1, Integer::sum);
        if (!line.isEmpty()) {
            words.computeIfAbsent(kind, none -> new ArrayList<>()).add("“" + shown(line) + "”" + place(before));
        }
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static String shown(String line) {
        return line.length() <= MOST ? line
                : line.substring(0, MOST) + "… and %,d more characters".formatted(line.length() - MOST);
    }

    private static String place(CharSequence before) {
        String line = line(before.toString());
        return line.isEmpty() ? ""
                : " behind “" + (line.length() <= BEFORE ? line : "…" + line.substring(line.length() - BEFORE)) + "”";
    }

    void machinery() {
        machinery++;
    }

    void remark() {
        remarks++;
    }

    /** Remembers words that an author put in and nobody has accepted yet: they are taken over. */
    void inserted(String said, CharSequence before) {
        inserted++;
        joined.add("“" + shown(line(said)) + "”" + place(before));
    }

    void plained(boolean is) {
        plained += is ? 1 : 0;
    }

    void row(boolean is) {
        rows += is ? 1 : 0;
    }

    void link(boolean is) {
        links += is ? 1 : 0;
    }

    List<String> sentences() {
        List<String> all = new ArrayList<>();
        counts.forEach((kind, count) -> {
            List<String> said = words.getOrDefault(kind, List.of());
            all.add("Not taken over: " + count + " " + (count == 1 ? kind.one : kind.many)
                    + (said.isEmpty() ? "." : said.stream().collect(Collectors.joining("; ", ": ", ".")))
                    + (kind.advice.isEmpty() ? "" : " " + kind.advice));
        });
        if (inserted > 0) {
            all.add("Taken over as the last author left them: " + inserted
                    + (inserted == 1 ? " insertion that nobody has accepted yet: "
                            : " insertions that nobody has accepted yet: ")
                    + String.join("; ", joined) + ".");
        }
        tell(all, machinery, "Not taken over: %s of the page.", "script, style or heading for machines",
                "scripts, styles and headings for machines");
        tell(all, remarks, "Not taken over: %s in the source.", "remark", "remarks");
        tell(all, links, "%s no page and no mailbox: the words are kept, the address is not.", "link leads to",
                "links lead to");
        tell(all, plained, "%s in a way that a story has not: the words are kept, plain.", "stretch was set",
                "stretches were set");
        tell(all, rows, "A table became plain lines: %s.", "row", "rows");
        return all;
    }

    private static void tell(List<String> all, int count, String sentence, String one, String many) {
        if (count > 0) {
            all.add(sentence.formatted(count + " " + (count == 1 ? one : many)));
        }
    }
}
