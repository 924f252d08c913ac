package news.verbatim.acceptance.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document with as little in it as makes one. */
final class WordFile {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private WordFile() {
    }

    /** Returns the document whose body is that. */
    static byte[] of(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml",
                    "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + ".main+xml\"/></Types>");
            entry(zip, "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body
                            + "</w:body></w:document>");
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
