package news.verbatim.factcheck;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import news.verbatim.events.Refusal;
import news.verbatim.events.Typed;

/** Takes the words out of a file. */
final class Extraction {

    /** Text takes at most four bytes a character; a page has markup besides. */
    private static final long MOST_BYTES_OF_TEXT = 4L * EvidenceRules.TEXT;

    private Extraction() {
    }

    /**
     * Returns the words of a file, and who speaks where if the file says it.
     *
     * @param encoding the encoding that a person chose; null or empty to find out
     * @throws Refusal at {@code file} or {@code encoding}, with what is wrong with it and what to do
     */
    static Extracted of(Path file, String encoding) {
        try {
            FileFormat format = FormatDetector.of(file);
            Extracted read = read(file, format, encoding);
            requireGoingOn(read.text().length());
            if (read.text().isBlank()) {
                throw Refusal.at("file", "There are no words in this file.");
            }
            return read;
        } catch (InterruptedIOException e) {
            throw new CancellationException();
        } catch (IOException e) {
            throw Refusal.at("file", "This file cannot be read; it is damaged. Get it again, or paste the words.");
        }
    }

    private static Extracted read(Path file, FileFormat format, String encoding) throws IOException {
        return switch (format) {
            case PDF -> labelled(format, PdfText.of(file));
            case DOCX -> labelled(format, DocxText.of(file));
            case HTML -> labelled(format, HtmlText.of(bytes(file), encoding));
            case TEXT -> labelled(format, Encodings.decode(bytes(file), encoding));
            case SRT, VTT -> Subtitles.read(format, Typed.clean(Encodings.decode(bytes(file), encoding)));
        };
    }

    private static Extracted labelled(FileFormat format, String text) {
        String words = Typed.clean(text).strip();
        return new Extracted(format, words, SpeakerLabels.turns(words));
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES_OF_TEXT) {
            throw tooLong("more than %,d".formatted(EvidenceRules.TEXT));
        }
        return Files.readAllBytes(file);
    }

    /**
     * Asked now and then while a file is read.
     *
     * @param length how many characters there are so far
     * @throws Refusal               at {@code file} if that is too many
     * @throws CancellationException if nobody waits for it any more
     */
    static void requireGoingOn(int length) {
        if (length > EvidenceRules.TEXT) {
            throw tooLong("more than %,d".formatted(EvidenceRules.TEXT));
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }

    private static Refusal tooLong(String length) {
        return Refusal.at("file", "The words of this file are " + length + " characters long, which is the most. "
                + "Keep the part that you need, or cut it in two.");
    }
}
