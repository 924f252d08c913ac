package news.verbatim.factcheck.extraction.word;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.WrittenDown;

/**
 * Reads the words of a Word document as they stream by, so that no document, however it is packed, can fill the memory.
 * It is read as its last author left it: what was deleted with tracked changes is told and left out, what was inserted
 * is told and in. Notes stand behind the text, comments and the heads of pages beside it.
 */
@ModuleInternal
public final class DocxText {

    private static final long MOST = 64L << 20;
    private static final int MOST_TYPES = 1 << 20;
    private static final int MOST_HEADS = 40;
    private static final Pattern MAIN = Pattern.compile(
            "<Override\\b(?>[^<>]*?(?:wordprocessingml\\.(?:document|template)|ms-word\\.document\\.macroEnabled)"
                    + "\\.main\\+xml)[^<>]*+>");
    private static final Pattern HEAD = Pattern.compile("(?:header|footer)\\d*\\.xml");
    private static final Pattern PART = Pattern.compile("PartName=\"/([^\"]+)\"");

    private DocxText() {
    }

    /** Returns the name of the part with the text; null if this is no Word document. */
    public static String mainPart(ZipFile zip) throws IOException {
        ZipEntry types = zip.getEntry("[Content_Types].xml");
        if (types == null) {
            return null;
        }
        try (InputStream in = zip.getInputStream(types)) {
            Matcher main = MAIN.matcher(new String(in.readNBytes(MOST_TYPES), StandardCharsets.UTF_8));
            Matcher part = PART.matcher(main.find() ? main.group() : "");
            return part.find() ? part.group(1) : null;
        }
    }

    public static void of(Path file, WrittenDown down) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String main = mainPart(zip);
            String folder = main.substring(0, main.lastIndexOf('/') + 1);
            DocxStyles styles = new DocxStyles();
            read(zip, folder + "styles.xml", styles::read);
            DocxReader body = new DocxReader(down, styles, "");
            read(zip, main, body::read);
            down.line();
            for (String notes : List.of("footnotes", "endnotes")) {
                DocxReader reader = new DocxReader(down, styles,
                        notes.equals("footnotes") ? "a footnote, " : "an endnote, ");
                read(zip, folder + notes + ".xml", reader::read);
            }
            tellComments(zip, folder, styles, body, down);
            tellHeads(zip, folder, styles, down);
            if (down.text().toString().isBlank()) {
                throw Refusal.at("file", "There are no words in this document.");
            }
        } catch (XMLStreamException e) {
            throw Refusal.at("file",
                    "This Word document is damaged and cannot be read to its end. Get it again, or paste the words.");
        }
    }

    private static void tellComments(ZipFile zip, String folder, DocxStyles styles, DocxReader body, WrittenDown down)
            throws IOException,
            XMLStreamException {
        WrittenDown comments = new WrittenDown();
        DocxReader reader = new DocxReader(comments, styles, "");
        read(zip, folder + "comments.xml", reader::read);
        String text = comments.text().toString();
        List<DocxReader.Begun> begun = reader.comments();
        for (int i = 0; i < begun.size(); i++) {
            int end = i + 1 < begun.size() ? begun.get(i + 1).at() : text.length();
            int at = body.commentAt(begun.get(i).id());
            down.leaveOut(LeftOut.Kind.COMMENT, text.substring(begun.get(i).at(), end), begun.get(i).by(), at);
        }
    }

    /** The heads and feet of pages stand on each of them, in no sentence. */
    private static void tellHeads(ZipFile zip, String folder, DocxStyles styles, WrittenDown down)
            throws IOException, XMLStreamException {
        List<String> parts = new ArrayList<>();
        zip.stream().map(ZipEntry::getName)
                .filter(name -> name.startsWith(folder) && HEAD.matcher(name.substring(folder.length())).matches())
                .sorted()
                .limit(MOST_HEADS)
                .forEach(parts::add);
        for (String part : parts) {
            WrittenDown head = new WrittenDown();
            read(zip, part, new DocxReader(head, styles, "")::read);
            if (!head.text().toString().isBlank()) {
                down.leaveOut(LeftOut.Kind.RUNNING_HEAD, head.text().toString().strip(),
                        part.contains("header") ? "at the head of pages"
                                : "at the foot of pages",
                        LeftOut.NOWHERE);
            }
        }
    }

    /** Reads a part. */
    private interface Reading {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    private static void read(ZipFile zip, String part, Reading reading) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = new Measured(zip.getInputStream(entry))) {
            reading.read(factory.createXMLStreamReader(in));
        }
    }

    /** Stops reading what unpacks to far more than a document holds. */
    private static final class Measured extends FilterInputStream {

        private long read;

        Measured(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int got = super.read(buffer, from, length);
            read += Math.max(0, got);
            if (read > MOST) {
                throw Refusal.at("file", ("This file unpacks to more than %,d MB, as a zip bomb does. It was not read. "
                        + "If it is a real document, save it anew without what is not text, or as PDF.")
                        .formatted(MOST >> 20));
            }
            return got;
        }
    }
}
