package news.verbatim.factcheck.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.factcheck.extraction.pdf.PdfText;
import news.verbatim.factcheck.extraction.text.Encodings;
import news.verbatim.factcheck.extraction.text.Extracted;
import news.verbatim.factcheck.extraction.text.FileFormat;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.LineNumbers;
import news.verbatim.factcheck.extraction.text.SignRepair;
import news.verbatim.factcheck.extraction.text.SpokenTurn;
import news.verbatim.factcheck.extraction.text.TextLimit;
import news.verbatim.factcheck.extraction.text.WrittenDown;
import news.verbatim.factcheck.extraction.turns.Cues;
import news.verbatim.factcheck.extraction.turns.Recognised;
import news.verbatim.factcheck.extraction.turns.Subtitles;
import news.verbatim.factcheck.extraction.word.DocxText;
import news.verbatim.quotes.lines.Transcript;

/** Takes the words out of a file. */
@ModuleInternal
public final class Extraction {

    /** Text takes at most four bytes a character; a page has markup besides. */
    private static final int MOST_BYTES_A_CHARACTER = 4;

    private Extraction() {
    }

    /**
     * Returns the words of a file, and who speaks where if the file says it.
     *
     * @param encoding the encoding that a person chose; null or empty to find out
     * @throws Refusal at {@code file} or {@code encoding}, with what is wrong with it and what to do
     */
    public static Extracted of(Path file, String encoding) {
        try {
            FileFormat format = FormatDetector.of(file);
            Extracted read = read(file, format, encoding);
            TextLimit.requireKept(read.text().length());
            if (read.text().isBlank()) {
                throw Refusal.at("file", "There are no words in this file.");
            }
            return read;
        } catch (IOException e) {
            throw Refusal.at("file", "This file cannot be read; it is damaged. Get it again, or paste the words.");
        }
    }

    private static Extracted read(Path file, FileFormat format, String encoding) throws IOException {
        WrittenDown down = new WrittenDown();
        switch (format) {
            case PDF -> PdfText.of(file, down);
            case DOCX -> DocxText.of(file, down);
            case HTML -> HtmlText.of(bytes(file), encoding, down);
            case TEXT -> down.write(SignRepair.of(Encodings.decode(bytes(file), encoding), down));
            case JSON -> {
                return recognised(Encodings.decode(bytes(file), encoding));
            }
            case MAIL -> {
                return MailText.of(bytes(file), encoding);
            }
            case SRT, VTT -> {
                return Subtitles.read(format, Encodings.decode(bytes(file), encoding));
            }
        }
        return labelled(format, down);
    }

    /** JSON in which nothing was recognised is text like any other. */
    private static Extracted recognised(String json) {
        Extracted read = Recognised.of(json);
        WrittenDown down = new WrittenDown();
        return read != null ? read : labelled(FileFormat.TEXT, down.write(SignRepair.of(json, down)));
    }

    /** Takes the numbers of lines out, and looks who speaks where. */
    private static Extracted labelled(FileFormat format, WrittenDown down) {
        LineNumbers.out(down);
        String all = down.text().toString();
        int begins = 0;
        while (begins < all.length() && Character.isWhitespace(all.charAt(begins))) {
            begins++;
        }
        String words = all.strip();
        Transcript transcript = Transcript.of(words);
        List<SpokenTurn> turns = SpokenTurn.of(transcript);
        if (turns.isEmpty() && transcript.looksLikeOne()) {
            down.leaveOut(LeftOut.Kind.REMARK,
                    "This looks like a transcript, but who speaks where was not found in it. "
                            + "Compare by hand who says a passage.",
                    "", LeftOut.NOWHERE);
        }
        int by = -begins;
        return new Extracted(format, words, turns, down.leftOut().stream().map(one -> one.moved(by)).toList());
    }

    /** Returns the words that somebody pasted, read as a file of them would be. */
    public static Extracted pasted(String typed) {
        WrittenDown down = new WrittenDown();
        String words = SignRepair.of(typed, down);
        try {
            boolean web = words.startsWith("WEBVTT");
            if (web || Cues.are(words)) {
                return Subtitles.read(web ? FileFormat.VTT : FileFormat.SRT, typed);
            }
        } catch (Refusal noSubtitles) {
            // then they are words
        }
        Extracted read = labelled(FileFormat.TEXT, down.write(words));
        return read.text().isBlank() ? new Extracted(FileFormat.TEXT, words.strip(), List.of(), List.of()) : read;
    }

    private static byte[] bytes(Path file) throws IOException {
        TextLimit.requireKept(Files.size(file) / MOST_BYTES_A_CHARACTER);
        return Files.readAllBytes(file);
    }
}
