package news.verbatim.factcheck;

import java.io.IOException;
import java.nio.file.Path;
import news.verbatim.events.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the words of a PDF page by page. */
final class PdfText {

    private static final int MOST_PAGES = 3_000;

    private PdfText() {
    }

    static String of(Path file) throws IOException {
        PdfStreams.requireModest(file);
        try (PDDocument document = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            String text = text(document);
            if (text.isBlank()) {
                throw Refusal.at("file", "This PDF has pictures of pages and no words in it; it was probably scanned. "
                        + "Run text recognition on it, or paste the words.");
            }
            return text;
        } catch (InvalidPasswordException e) {
            throw Refusal.at("file", "This PDF is encrypted: it opens with a password only. Take the password off and add it again.");
        } catch (IOException e) {
            throw Refusal.at("file", "This PDF is damaged and cannot be read to its end. Get it again, or paste the words.");
        }
    }

    private static String text(PDDocument document) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            throw Refusal.at("file", "This PDF has %,d pages; %,d is the most. Keep the pages that you need.".formatted(pages, MOST_PAGES));
        }
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n");
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= pages; page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            text.append(stripper.getText(document));
            Extraction.requireGoingOn(text.length());
        }
        return text.toString().replaceAll("(\\p{L})-\\n(\\p{Ll})", "$1$2");
    }
}
