package news.verbatim.drafting.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.StoryText;

/**
 * Whatever somebody brings in, through whatever door: each word of it, each mark and each figure, is in the text or in
 * a note, once, and neither glued to another one nor split. Each word of the input is one of a kind, so that it is
 * found again.
 */
class NothingIsLostProperties {

    /** A piece of an article in its source, and the words that it must give. */
    record Piece(String source, List<String> words) {
    }

    @Provide
    Arbitrary<List<String>> shapes() {
        return Arbitraries.of("p", "br", "q", "del", "s", "hidden", "white", "li", "h2", "blockquote", "b", "i", "a",
                "sup", "ins", "td", "div", "comment", "nav",
                "code", "u", "span", "ruby", "noscript", "figure", "text", "dl", "button", "x-el", "font", "small")
                .list().ofMinSize(1).ofMaxSize(14);
    }

    @Property(tries = 600)
    void aPageLosesNothing(@ForAll("shapes") List<String> shapes) {
        List<String> words = new ArrayList<>();
        StringBuilder page = new StringBuilder("<h1>" + next(words) + "</h1>");
        for (String shape : shapes) {
            String a = next(words);
            String b = next(words);
            String c = next(words);
            page.append(switch (shape) {
                case "br" -> "<p>" + a + "<br>" + b + "<br><br>" + c + "</p>";
                case "hidden" -> "<p>" + a + " <span style='display:none'>" + b + "</span> " + c + "</p>";
                case "white" -> "<p>" + a + " <span style='color:#fff'>" + b + "</span> " + c + "</p>";
                case "comment" -> "<p>" + a + " <span style='mso-element:comment'>" + b + "</span> " + c + "</p>";
                case "td" -> "<table><tr><td>" + a + "</td><td><p>" + b + "</p></td></tr><tr><th>" + c
                        + "</th></tr></table>";
                case "li" -> "<ul><li>" + a + "</li><li><p>" + b + "</p></li></ul><ol><li>" + c + "</ol>";
                case "ruby" -> "<p>" + a + " <ruby>" + b + "<rt>" + c + "</rt></ruby></p>";
                case "figure" -> "<figure><img alt='" + a + "'><figcaption>" + b + "</figcaption></figure>" + c;
                case "dl" -> "<dl><dt>" + a + "</dt><dd>" + b + "</dd></dl><address>" + c + "</address>";
                case "text" -> "\n" + a + "\n" + b + "<hr>" + c + "<p>";
                case "div", "x-el", "h2", "p", "blockquote", "nav" -> "<" + shape + ">" + a + "</" + shape + "><"
                        + shape + ">" + b + "</" + shape + "><p>" + c + "</p>";
                default -> "<p>" + a + " <" + shape + ">" + b + "</" + shape + "> " + c + "</p>";
            });
        }
        assertComesIn(page.toString(), RawShape.HTML, words);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of("\n", "\n\n", " ", "\u000b", "\u2028", "\u2029", "\f", "\r\n", "\t", "\u00a0", "\n- ",
                "\n• ", ", ", ". ", "\n— ", "\n# ", "\u0085 ", "\u2003", "\n> ",
                "\n\n\n", "\u3000").list().ofMinSize(1).ofMaxSize(30);
    }

    @Property(tries = 600)
    void plainWordsLoseNothing(@ForAll("lines") List<String> between) {
        List<String> words = new ArrayList<>();
        StringBuilder text = new StringBuilder(next(words));
        between.forEach(sign -> text.append(sign).append(next(words)));
        assertComesIn(text.toString(), RawShape.PLAIN, words);
        assertComesIn(
                "From: a@b.example\nTo: c@d.example\nSubject: e\nDate: now\n\n" + text.toString().replace("\r", ""),
                RawShape.MAIL, words);
    }

    @Provide
    Arbitrary<List<String>> markdown() {
        return Arbitraries
                .of("\n\n", "\n", "\n\n# ", "\n\n> ", "\n\n- ", "\n\n1. ", " **", "** ", " *", "* ", " ~~", "~~ ", " `",
                        "` ", "[^1] ", "\n\n[^1]: ", " \\\"", " &quot;", "  \n", "\n\n***\n\n",
                        "\n\n    ", "\n\n```\n", "\n```\n\n", " <del>", "</del> ", " ![")
                .list().ofMinSize(1).ofMaxSize(20);
    }

    @Property(tries = 600)
    void markdownLosesNothing(@ForAll("markdown") List<String> between) {
        List<String> words = new ArrayList<>();
        StringBuilder text = new StringBuilder(next(words));
        between.forEach(sign -> text.append(sign).append(next(words)));
        assertComesIn(text.toString(), RawShape.MARKDOWN, words);
    }

    @Provide
    Arbitrary<String> marked() {
        Arbitrary<String> mark = Arbitraries.of(news.verbatim.quotes.text.MarkTable.all())
                .map(entry -> Character.toString(entry.character()))
                .filter(sign -> sign.codePointAt(0) >= 0xA0 && sign.codePointAt(0) != 0xFFFD);
        return Combinators.combine(mark, mark)
                .as((open, close) -> "Kiln\n\nStand.\n\nShe rose. " + open + "We wait" + close + " she said.");
    }

    @Property(tries = 600)
    void noMarkIsLost(@ForAll("marked") String text) {
        for (RawShape shape : List.of(RawShape.PLAIN, RawShape.HTML)) {
            String read = all(Importing.split(shape == RawShape.HTML ? "<p>" + text.replace("\n\n", "</p><p>") : text,
                    shape, false, "R", "city"));
            text.codePoints().filter(c -> news.verbatim.quotes.text.MarkTable.of(c) != null)
                    .forEach(c -> assertEquals(true, read.indexOf(c) >= 0,
                            () -> Character.getName(c) + " in " + read));
        }
    }

    private static String next(List<String> words) {
        words.add("w" + Integer.toString(words.size() + 36 * 36, 36) + "x");
        return words.get(words.size() - 1);
    }

    private static void assertComesIn(String source, RawShape shape, List<String> words) {
        Understood read = Importing.split(source, shape, false, "Rana Amari", "city");
        StoryText text = read.text();
        String in = text.headline() + "\n" + text.standfirst() + "\n" + String.join("\n", text.keyPoints()) + "\n"
                + String.join("\n", text.body().stream().map(NothingIsLostProperties::words).toList());
        Map<String, Integer> counts = new HashMap<>();
        for (String word : in.split("[^\\p{L}\\p{N}]+")) {
            counts.merge(word, 1, Integer::sum);
        }
        List<String> noted = List
                .of(String.join("\n", read.notes().stream().filter(note -> note.startsWith("Not taken over")).toList())
                        .split("[^\\p{L}\\p{N}]+"));
        for (String word : words) {
            int found = counts.getOrDefault(word, 0);
            assertEquals(true, found == 1 || found == 0 && noted.contains(word),
                    () -> word + " of\n" + source + "\nis " + found + " times in\n" + in + "\nand not in\n" + noted);
        }
    }

    private static String words(Block block) {
        return block.text() + "\n" + block.speaker() + "\n" + block.role();
    }

    private static String all(Understood read) {
        return read.text().headline() + read.text().standfirst() + read.text().body() + read.notes();
    }
}
