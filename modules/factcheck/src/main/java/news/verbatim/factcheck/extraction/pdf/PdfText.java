package news.verbatim.factcheck.extraction.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.SignRepair;
import news.verbatim.factcheck.extraction.text.TextLimit;
import news.verbatim.factcheck.extraction.text.WrittenDown;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** Reads the words of a PDF page by page: column by column, in paragraphs, without what comes again on each page. */
@ModuleInternal
public final class PdfText {

    private static final int MOST_PAGES = 3_000;
    private static final int MOST_FIELDS = 2_000;

    private PdfText() {
    }

    public static void of(Path file, WrittenDown down) throws IOException {
        PdfStreams.requireModest(file);
        try (PDDocument document = Loader.loadPDF(file.toFile(), "", null, null,
                IOUtils.createTempFileOnlyStreamCache())) {
            read(document, down);
            if (down.text().toString().isBlank()) {
                throw Refusal.at("file", "This PDF has pictures of pages and no words in it; it was probably scanned. "
                        + "Run text recognition on it, or paste the words.");
            }
        } catch (InvalidPasswordException e) {
            throw Refusal.at("file",
                    "This PDF is encrypted: it opens with a password only. Take the password off and add it again.");
        } catch (IOException e) {
            throw Refusal.at("file",
                    "This PDF is damaged and cannot be read to its end. Get it again, or paste the words.");
        }
    }

    private static void read(PDDocument document, WrittenDown down) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            throw Refusal.at("file", "This PDF has %,d pages; %,d is the most. Keep the pages that you need."
                    .formatted(pages, MOST_PAGES));
        }
        PdfGlyphs glyphs = new PdfGlyphs();
        List<PdfPage> read = new ArrayList<>();
        int letters = 0;
        for (int page = 1; page <= pages; page++) {
            List<PdfGlyphs.Glyph> of = glyphs.of(document, page);
            letters += of.size();
            TextLimit.requireKept(letters);
            read.add(PdfPage.of(of, page, document.getPage(page - 1).getCropBox().getHeight()));
        }
        PdfHeads.takeOut(read, down);
        new PdfParagraphs(read, down).write();
        tellRemarks(document, down);
        tellFields(document, down);
    }

    private static void tellRemarks(PDDocument document, WrittenDown down) throws IOException {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            for (PDAnnotation annotation : document.getPage(page - 1).getAnnotations()) {
                String said = annotation.getContents();
                if (said != null && !said.isBlank()) {
                    down.leaveOut(LeftOut.Kind.COMMENT, SignRepair.of(said, down), "page " + page, LeftOut.NOWHERE);
                }
            }
        }
    }

    private static void tellFields(PDDocument document, WrittenDown down) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        if (form == null) {
            return;
        }
        int told = 0;
        for (PDField field : form.getFieldTree()) {
            String value = field.getValueAsString();
            if (value != null && !value.isBlank() && told++ < MOST_FIELDS) {
                down.leaveOut(LeftOut.Kind.BESIDE, "a field: " + field.getFullyQualifiedName() + ": " + value, "",
                        LeftOut.NOWHERE);
            }
        }
    }
}
