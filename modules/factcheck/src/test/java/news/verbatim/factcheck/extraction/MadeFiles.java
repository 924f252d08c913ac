package news.verbatim.factcheck.extraction;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files as people bring them, good and bad, made where a test needs them. */
public record MadeFiles(Path folder) {

    private static final String TYPES = "<?xml version=\"1.0\"?><Types "
            + "xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
            + "wordprocessingml.document.main+xml\"/></Types>";
    private static final String WORD = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    Path bytes(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path text(String name, String text) {
        return text(name, text, StandardCharsets.UTF_8);
    }

    Path text(String name, String text, Charset charset) {
        return bytes(name, text.getBytes(charset));
    }

    /** A Word document with some paragraphs, and with markup put in as it is. */
    Path docx(String name, String... paragraphs) {
        StringBuilder body = new StringBuilder(WORD);
        for (String paragraph : paragraphs) {
            body.append("<w:p>")
                    .append(paragraph.startsWith("<") ? paragraph : "<w:r><w:t>" + paragraph + "</w:t></w:r>")
                    .append("</w:p>");
        }
        return zip(name, "word/document.xml",
                out -> out.write((body + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8)));
    }

    /** A Word document of some kilobytes whose text unpacks to so many megabytes. */
    Path zipBomb(String name, int megabytes) {
        byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        return zip(name, "word/document.xml", out -> {
            out.write((WORD + "<w:p><w:r>").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < megabytes; i++) {
                out.write(megabyte);
            }
            out.write("</w:r></w:p></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
        });
    }

    Path zip(String name, String entry, Content content) {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write((entry.startsWith("word") ? TYPES : "<Types/>").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(entry));
            content.writeTo(zip);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A PDF of some kilobytes whose one page calls up a form a hundred times, which calls up another one a hundred
     * times, and so on.
     */
    Path endlessPdf(String name) {
        int forms = 12;
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Resources<</XObject<</F 5 0 R>>>>/Contents 4 0 R>>\nendobj\n");
        String calls = "/F Do ".repeat(100);
        pdf.append("4 0 obj\n<</Length ").append(calls.length()).append(">>\nstream\n").append(calls)
                .append("\nendstream\nendobj\n");
        for (int i = 5; i < 5 + forms; i++) {
            pdf.append(i).append(" 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 99 99]");
            pdf.append(i + 1 < 5 + forms ? "/Resources<</XObject<</F " + (i + 1) + " 0 R>>>>" : "").append("/Length ")
                    .append(calls.length())
                    .append(">>\nstream\n").append(i + 1 < 5 + forms ? calls : " ".repeat(calls.length()))
                    .append("\nendstream\nendobj\n");
        }
        return text(name, pdf + "trailer\n<</Root 1 0 R>>\n%%EOF\n", StandardCharsets.ISO_8859_1);
    }

    /** Draws on the pages of a PDF. */
    public interface Drawing {
        void draw(PDPageContentStream content, int page) throws IOException;
    }

    /** A PDF on whose pages of 612 by 792 points something is drawn. */
    public Path drawn(String name, int pages, Drawing drawing) {
        Path file = folder.resolve(name);
        try (PDDocument document = new PDDocument()) {
            for (int i = 1; i <= pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    drawing.draw(content, i);
                }
            }
            document.save(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes words at a place of a page, counted from its foot. */
    public static void put(PDPageContentStream content, float x, float y, float size, String words) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }

    /** A PDF with a page for each of some texts; an empty text is a page with nothing on it. */
    public Path pdf(String name, String password, String... pages) {
        Path file = folder.resolve(name);
        try (PDDocument document = new PDDocument()) {
            for (String page : pages) {
                write(document, page);
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, String words) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        if (words.isEmpty()) {
            return;
        }
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            content.setLeading(14);
            content.newLineAtOffset(50, 700);
            for (String line : words.split("\n")) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    /** A PDF of some hundred kilobytes with a stream that unpacks to so many megabytes. */
    Path pdfBomb(String name, int megabytes) {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("%PDF-1.4\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
            DeflaterOutputStream deflated = new DeflaterOutputStream(out);
            byte[] megabyte = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                deflated.write(megabyte);
            }
            deflated.finish();
            out.write("\nendstream\nendobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What to write into an entry. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
