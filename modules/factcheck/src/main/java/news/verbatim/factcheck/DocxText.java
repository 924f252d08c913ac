package news.verbatim.factcheck;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import news.verbatim.events.Refusal;

/**
 * Reads the words of a Word document as they stream by, so that no document, however it is packed, can fill the memory. What
 * was deleted with tracked changes is left out, what was inserted is in.
 */
final class DocxText {

    private static final long MOST = 64L << 20;
    private static final int MOST_TYPES = 1 << 20;
    private static final Pattern MAIN = Pattern.compile(
            "<Override\\b[^>]*wordprocessingml\\.(?:document|template)\\.main\\+xml[^>]*>|"
            + "<Override\\b[^>]*ms-word\\.document\\.macroEnabled\\.main\\+xml[^>]*>");
    private static final Pattern PART = Pattern.compile("PartName=\"/([^\"]+)\"");
    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "rPr", "pPr", "sectPr");

    private DocxText() {
    }

    /** Returns the name of the part with the text; null if this is no Word document. */
    static String mainPart(ZipFile zip) throws IOException {
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

    static String of(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String main = mainPart(zip);
            StringBuilder text = new StringBuilder();
            read(zip, main, text);
            String folder = main.substring(0, main.lastIndexOf('/') + 1);
            read(zip, folder + "footnotes.xml", text);
            read(zip, folder + "endnotes.xml", text);
            if (text.toString().isBlank()) {
                throw Refusal.at("file", "There are no words in this document.");
            }
            return text.toString();
        } catch (XMLStreamException e) {
            throw Refusal.at("file", "This Word document is damaged and cannot be read to its end. Get it again, or paste the words.");
        }
    }

    private static void read(ZipFile zip, String part, StringBuilder text) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = new Measured(zip.getInputStream(entry))) {
            read(factory.createXMLStreamReader(in), text);
        }
    }

    private static void read(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
        boolean words = false;
        int leftOut = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                leftOut += leftOut > 0 || LEFT_OUT.contains(xml.getLocalName()) ? 1 : 0;
                words = leftOut == 0 && xml.getLocalName().equals("t");
                text.append(leftOut > 0 ? "" : sign(xml.getLocalName()));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                words = false;
                text.append(leftOut > 0 ? "" : end(xml.getLocalName()));
                leftOut -= leftOut > 0 ? 1 : 0;
            } else if (words && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                text.append(xml.getText());
                Extraction.requireGoingOn(text.length());
            }
        }
    }

    private static String sign(String element) {
        return switch (element) {
            case "tab" -> "\t";
            case "br", "cr" -> "\n";
            case "noBreakHyphen" -> "-";
            default -> "";
        };
    }

    private static String end(String element) {
        return switch (element) {
            case "p" -> "\n";
            case "tc" -> "\t";
            default -> "";
        };
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
                        + "If it is a real document, save it anew without what is not text, or as PDF.").formatted(MOST >> 20));
            }
            Extraction.requireGoingOn(0);
            return got;
        }
    }
}
