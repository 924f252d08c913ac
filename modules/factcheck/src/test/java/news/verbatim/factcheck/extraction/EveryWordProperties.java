package news.verbatim.factcheck.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import news.verbatim.events.act.Refusal;
import news.verbatim.factcheck.extraction.text.Extracted;
import news.verbatim.factcheck.extraction.text.FileFormat;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * Nothing is dropped without a word, through any reader: whatever a file is made of, each word and mark of it is among
 * the words, whole, once and in its order, or in a note. What is cut off is read or refused with a sentence.
 */
class EveryWordProperties {

    private static Path folder;
    private static MadeFiles files;

    /** How a word stands in a file. */
    enum Standing {
        SEEN, BOLD, HIDDEN, STRUCK, INSERTED, NOTED, BESIDE
    }

    /** A word with its marks, how it stands there, and what comes behind it. */
    record Word(String sign, Standing standing, int gap) {

        boolean counts() {
            return standing == Standing.SEEN || standing == Standing.BOLD || standing == Standing.INSERTED;
        }
    }

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("every-word");
        files = new MadeFiles(folder);
    }

    @AfterContainer
    static void tidyUp() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(java.util.Comparator.reverseOrder()).forEach(one -> one.toFile().delete());
        }
    }

    @Provide
    Arbitrary<List<Word>> words() {
        Arbitrary<String> before = Arbitraries.of("", "", "", "“", "(", "¿", "‘", "»", "–", "@");
        Arbitrary<String> letters = Arbitraries.of("gate", "don’t", "straße", "łódź", "море", "قال", "שלום", "été",
                "naïve", "co-op", "x²",
                "5′11″", "€4.50", "10%", "R&D", "a<b");
        Arbitrary<String> behind = Arbitraries.of("", "", "", ".", ",", "!", "”", "…", ";", "’s", "—", "‽", "🚢");
        Arbitrary<Word> word = Combinators
                .combine(before, letters, behind, Arbitraries.of(Standing.class), Arbitraries.integers()
                        .between(0, 9))
                .as((a, b, c, standing, gap) -> new Word(a + b + c, standing, gap));
        return word.list().ofMinSize(1).ofMaxSize(40).map(list -> IntStream.range(0, list.size())
                .mapToObj(i -> new Word(list.get(i).sign() + "n" + i, list.get(i).standing(), list.get(i).gap()))
                .toList());
    }

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    void plainText(@ForAll("words") List<Word> words) {
        String[] gaps = {" ", " ", "  ", "\n", "\n\n", "\t", "\u2028", "\u000B", "\r\n", " "};
        String text = words.stream().map(word -> word.sign() + gaps[word.gap()]).collect(Collectors.joining());

        assertWhole(words.stream().map(Word::sign).toList(), List.of(), Extraction.of(files.text("a.txt", text), ""));
    }

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    void pages(@ForAll("words") List<Word> words) {
        String page = words.stream().map(word -> switch (word.standing()) {
            case SEEN -> escaped(word.sign()) + (word.gap() < 6 ? " " : word.gap() < 8 ? "<br>" : "<p>");
            case BOLD -> "<b>" + escaped(word.sign()).replaceFirst("n", "<i>n</i>") + "</b> ";
            case HIDDEN -> (word.gap() < 5 ? "<span style='display:none'>" : "<span hidden>") + escaped(word.sign())
                    + "</span> ";
            case STRUCK -> "<del>" + escaped(word.sign()) + "</del> ";
            case INSERTED -> "<ins>" + escaped(word.sign()) + "</ins> ";
            case NOTED -> "<ruby><rt>" + escaped(word.sign()) + "</rt></ruby> ";
            case BESIDE -> "<img alt=\"" + escaped(word.sign()) + "\"> ";
        }).collect(Collectors.joining());

        assertRead(words, () -> Extraction.of(files.text("a.html", "<html><body>" + page + "</body></html>"), ""));
    }

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    void wordDocuments(@ForAll("words") List<Word> words) {
        StringBuilder comments = new StringBuilder();
        String body = words.stream().map(word -> {
            String text = "<w:t xml:space=\"preserve\">" + escaped(word.sign()) + " </w:t>";
            return switch (word.standing()) {
                case SEEN -> "<w:r>" + text + "</w:r>"
                        + (word.gap() > 7 ? "</w:p><w:p>" : word.gap() > 6 ? "<w:r><w:tab/></w:r>" : "");
                case BOLD -> "<w:smartTag><w:r><w:rPr><w:b/></w:rPr>" + text + "</w:r></w:smartTag>";
                case HIDDEN -> "<w:r><w:rPr><w:vanish/></w:rPr>" + text + "</w:r>";
                case STRUCK -> word.gap() < 5 ? "<w:r><w:rPr><w:strike/></w:rPr>" + text + "</w:r>"
                        : "<w:moveFrom><w:r>" + text
                                + "</w:r></w:moveFrom>";
                case INSERTED -> "<w:ins><w:r>" + text + "</w:r></w:ins>";
                case NOTED -> "<w:del><w:r>" + text.replace("w:t", "w:delText") + "</w:r></w:del>";
                case BESIDE -> {
                    comments.append("<w:comment w:id=\"").append(comments.length()).append("\"><w:p><w:r>").append(text)
                            .append("</w:r></w:p></w:comment>");
                    yield "";
                }
            };
        }).collect(Collectors.joining());

        assertRead(words, () -> Extraction.of(files.zip("a.docx", "word/document.xml", out -> {
            out.write(("<w:document xmlns:w=\"w\"><w:body><w:p>" + body + "</w:p></w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
            ((ZipOutputStream) out).putNextEntry(new ZipEntry("word/comments.xml"));
            out.write(("<w:comments xmlns:w=\"w\">" + comments + "</w:comments>").getBytes(StandardCharsets.UTF_8));
        }), ""));
    }

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    void subtitles(@ForAll("words") List<Word> any, @ForAll boolean web, @ForAll boolean numbered,
            @ForAll boolean blank) {
        // a dash at the beginning says that somebody else speaks
        List<Word> words = any.stream()
                .map(word -> new Word(word.sign().replaceFirst("^–", "¡"), word.standing(), word.gap())).toList();
        StringBuilder file = new StringBuilder(web ? "WEBVTT\n\n" : "");
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (web && word.standing() == Standing.NOTED) {
                file.append("NOTE ").append(word.sign()).append("\n\n");
                continue;
            }
            String said = escaped(word.sign());
            file.append(numbered ? (i + 1) + "\n" : "")
                    .append("00:00:%02d.000 --> 00:00:%02d.000\n".formatted(i, i + 1))
                    .append(word.standing() == Standing.BOLD ? "<i>" + said + "</i>"
                            : word.standing() == Standing.STRUCK ? "<s>" + said
                                    + "</s>" : said)
                    .append(word.gap() > 7 ? "\n\n" : "\n").append(blank || web || !numbered ? "\n" : "");
        }
        List<Word> standing = words.stream().map(word -> new Word(word.sign(), word.standing() == Standing.STRUCK || web
                && word.standing() == Standing.NOTED
                        ? word.standing()
                        : Standing.SEEN,
                word.gap())).toList();

        assertRead(standing, () -> Extraction.of(files.text("a.srt", file.toString()), ""));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void whatRecognisersWrite(@ForAll("words") List<Word> words, @ForAll boolean whisper) {
        String pieces = IntStream.range(0, words.size())
                .mapToObj(i -> "{\"" + (whisper ? "text" : "word") + "\":\"" + words.get(i).sign()
                        + "\",\"start\":" + i
                        + ".5,\"end\":" + (i + 1) + ".5"
                        + (words.get(i).gap() > 4 ? ",\"speaker\":" + words.get(i).gap() : "") + "}")
                .collect(Collectors.joining(","));
        String json = whisper ? "{\"text\":\"\",\"segments\":[" + pieces + "]}"
                : "{\"results\":{\"channels\":[{\"alternatives\":[{\"words\":[" + pieces + "]}]}]}}";

        Extracted read = Extraction.of(files.text("a.json", json), "");

        assertEquals(words.stream().map(Word::sign).toList(), read.turns().stream()
                .flatMap(turn -> Stream.of(read.text().substring(turn.start(), turn.end())
                        .split(" ")))
                .toList());
        assertTrue(read.turns().stream().allMatch(turn -> turn.from() != null));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void mails(@ForAll("words") List<Word> words, @ForAll boolean base64) {
        String text = words.stream().map(Word::sign).collect(Collectors.joining(" "));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            quoted.append(bytes[i] == '=' || bytes[i] < ' ' ? "=%02X".formatted(bytes[i]) : (char) bytes[i])
                    .append(i % 60 == 59 ? "=\r\n" : "");
        }
        String mail = "MIME-Version: 1.0\r\nFrom: a@b.example\r\nSubject: sub=?UTF-8?B?" + Base64.getEncoder()
                .encodeToString("jéct".getBytes(StandardCharsets.UTF_8)) + "?=\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: "
                + (base64 ? "base64" : "quoted-printable")
                + "\r\n\r\n"
                + (base64 ? Base64.getMimeEncoder().encodeToString(bytes) : quoted);

        Extracted read = Extraction.of(files.text("a.eml", mail), "");

        assertEquals(FileFormat.MAIL, read.format());
        assertTrue(read.text().startsWith("From: a@b.example\nSubject: subjéct\n"), read.text());
        assertEquals(text, read.text().substring(read.text().indexOf("\n\n") + 2));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void drawnPages(@ForAll("words") List<Word> words, @ForAll boolean columns, @ForAll boolean byRow) {
        List<Word> latin = words.stream()
                .map(word -> new Word(word.sign().replaceAll("[^\\x20-\\x7E“”‘’…–—»¿²ßé]", "q"),
                        word.standing() == Standing.HIDDEN ? Standing.HIDDEN : Standing.SEEN, word.gap()))
                .toList();
        List<String> lines = new ArrayList<>();
        List<Word> seen = latin.stream().filter(Word::counts).toList();
        for (int i = 0; i < seen.size(); i += 3) {
            lines.add(seen.subList(i, Math.min(i + 3, seen.size())).stream().map(Word::sign)
                    .collect(Collectors.joining(" "))
                    + " and so on");
        }
        int half = columns && lines.size() > 7 ? (lines.size() + 1) / 2 : lines.size();
        List<Integer> order = new ArrayList<>(IntStream.range(0, lines.size()).boxed().toList());
        if (byRow) {
            order.sort(java.util.Comparator.comparingInt(i -> i % half));
        }
        Path file = files.drawn("a.pdf", 1, (content, page) -> {
            for (int i : order) {
                MadeFiles.put(content, i < half ? 50 : 330, 720 - 16 * (i % half), 10, lines.get(i));
            }
            hidden(content, latin);
        });
        List<String> expected = lines.stream().flatMap(line -> Stream.of(line.split(" "))).toList();

        if (!expected.isEmpty()) {
            Extracted read = Extraction.of(file, "");
            // a hyphen at the end of a line is closed up and told
            assertEquals(expected, Arrays.asList(read.text().split("\\s+")));
            latin.stream().filter(word -> !word.counts()).forEach(word -> assertTold(word.sign(), read));
        }
    }

    private static void hidden(PDPageContentStream content, List<Word> words) throws IOException {
        content.setNonStrokingColor(Color.WHITE);
        int line = 0;
        for (Word word : words) {
            if (word.standing() == Standing.HIDDEN) {
                MadeFiles.put(content, 50, 300 - 14 * line++ % 280, 10, word.sign());
            }
        }
        content.setNonStrokingColor(Color.BLACK);
    }

    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void whatIsCutOffIsReadOrRefusedWithASentence(@ForAll("words") List<Word> words, @ForAll("kinds") String kind,
            @ForAll("shares") double share) {
        String text = words.stream().map(Word::sign).collect(Collectors.joining(" "));
        Path whole = switch (kind) {
            case "docx" -> files.docx("w.docx", escaped(text), escaped(text));
            case "pdf" -> files.pdf("w.pdf", null, text.replaceAll("[^\\x20-\\x7E]", "q"), "Second.");
            case "vtt" -> files.text("w.vtt",
                    "WEBVTT\n\n00:01.000 --> 00:02.000\n" + text + "\n\n00:02.000 --> 00:03.000\n" + text);
            case "srt" -> files.text("w.srt",
                    "1\n00:00:01,000 --> 00:00:02,000\n" + text + "\n\n2\n00:00:02,000 --> 00:00:03,000\n"
                            + text);
            case "json" -> files.text("w.json", "{\"segments\":[{\"start\":1,\"end\":2,\"text\":\"" + text + "\"}]}");
            case "eml" -> files.text("w.eml",
                    "MIME-Version: 1.0\r\nFrom: a@b\r\nDate: today\r\nContent-Type: multipart/mixed; "
                            + "boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>" + text
                            + "</p>\r\n--b--\r\n");
            case "html" ->
                    files.text("w.html", "<!doctype html><html><body><p>" + escaped(text) + "</p></body></html>");
            default -> files.text("w.txt", text);
        };
        try {
            byte[] bytes = Files.readAllBytes(whole);
            Path cut = files.bytes("cut." + (share > 0.5 ? kind : "pdf"),
                    Arrays.copyOf(bytes, (int) (bytes.length * share)));
            assertFalse(Extraction.of(cut, "").text().isBlank());
        } catch (Refusal refusal) {
            assertTrue(refusal.getMessage().matches("(?s).{20,}[.?!]"), refusal::getMessage);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<String> kinds() {
        return Arbitraries.of("docx", "pdf", "vtt", "srt", "json", "eml", "html", "txt");
    }

    @Provide
    Arbitrary<Double> shares() {
        return Arbitraries.doubles().between(0, 1);
    }

    private static void assertRead(List<Word> words, java.util.function.Supplier<Extracted> reading) {
        List<String> seen = words.stream().filter(Word::counts).map(Word::sign).toList();
        if (seen.isEmpty()) {
            return;
        }
        assertWhole(seen, words.stream().filter(word -> !word.counts()).map(Word::sign).toList(), reading.get());
    }

    private static void assertWhole(List<String> seen, List<String> leftOut, Extracted read) {
        assertEquals(seen, Arrays.asList(read.text().split("[\\s]+")), () -> read.text() + "\n" + read.leftOut());
        leftOut.forEach(sign -> assertTold(sign, read));
    }

    private static void assertTold(String sign, Extracted read) {
        assertTrue(read.leftOut().stream().anyMatch(one -> one.what().contains(sign)),
                () -> "“" + sign + "” is nowhere: " + read.text()
                        + "\n" + read.leftOut());
    }

    private static String escaped(String sign) {
        return sign.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
