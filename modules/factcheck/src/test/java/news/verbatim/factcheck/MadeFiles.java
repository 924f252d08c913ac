package news.verbatim.factcheck;

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
record MadeFiles(Path folder) {

    private static final String TYPES = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
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

    Path text(String name, String text) {
        return text(name, text, StandardCharsets.UTF_8);
    }

    Path text(String name, String text, Charset charset) {
        return bytes(name, text.getBytes(charset));
    }

    /** A Word document with some paragraphs, and with markup put in as it is. */
    Path docx(String name, String... paragraphs) {
        StringBuilder body = new StringBuilder(WORD);
        for (String paragraph : paragraphs) {
            body.append("<w:p>").append(paragraph.startsWith("<") ? paragraph : "<w:r><w:t>" + paragraph + "</w:t></w:r>").append("</w:p>");
        }
        return zip(name, "word/document.xml", out -> out.write((body + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8)));
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

    /** A PDF with a page for each of some texts; an empty text is a page with nothing on it. */
    Path pdf(String name, String password, String... pages) {
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
