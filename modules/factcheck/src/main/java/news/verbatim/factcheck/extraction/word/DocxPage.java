package news.verbatim.factcheck.extraction.word;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.factcheck.extraction.text.TextLimit;
import news.verbatim.quotes.text.SymbolFont;

/**
 * Writes a Word document as a page for whoever takes an article over: its paragraphs, headings, lists and tables, and
 * marked as such what is deleted, inserted, hidden, or said beside the text. Nothing is left out here; who reads the
 * page leaves out and tells. It reads the document as it streams by.
 */
@ModuleInternal
public final class DocxPage {

    /** How the page begins, by which it is known. */
    static final String BEGINNING = "<article data-from=\"word\">";

    private static final long MOST = 64L << 20;

    private final StringBuilder page = new StringBuilder(BEGINNING);
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private Paragraph carried;
    private Run run = new Run();
    private String described = "";
    private int deletedRows;
    private int properties;
    private int skipped;
    private boolean words;
    private long length;

    private record Style(String name, boolean hidden, boolean struck) {
    }

    /** A paragraph while it is read. */
    private static final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder boxes = new StringBuilder();
        private String style = "";
        private boolean listed;
        private boolean goesOn;
        private int cells;
    }

    /** How the words of a run are set. */
    private static final class Run {
        private boolean hidden;
        private boolean struck;
        private boolean bold;
        private boolean italic;
        private boolean raised;
        private boolean white;
        private boolean shaded;
        private String font;
    }

    private DocxPage() {
    }

    public static String of(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            DocxPage read = new DocxPage();
            String main = DocxText.mainPart(zip);
            String folder = main.substring(0, main.lastIndexOf('/') + 1);
            read.styles(zip, folder + "styles.xml");
            read.beside(zip, folder + "footnotes.xml", "footnote");
            read.beside(zip, folder + "endnotes.xml", "endnote");
            read.beside(zip, folder + "comments.xml", "comment");
            read.part(zip, main);
            read.heads(zip, folder);
            return read.page.append("</article>").toString();
        } catch (XMLStreamException e) {
            throw Refusal.at("file",
                    "This Word document is damaged and cannot be read to its end. Get it again, or paste the words.");
        }
    }

    private void part(ZipFile zip, String part) throws IOException, XMLStreamException {
        try (InputStream in = open(zip, part)) {
            if (in == null) {
                return;
            }
            XMLStreamReader xml = reader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end(xml.getLocalName());
                } else if (words && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                    say(xml.getText());
                }
            }
        }
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (skipped > 0 || name.equals("Fallback") || name.equals("instrText") || name.equals("delInstrText")
                || name.equals("sectPr")
                || name.endsWith("PrChange")) {
            skipped++;
            return;
        }
        if (properties > 0 || name.equals("pPr") || name.equals("rPr") || name.equals("trPr")) {
            properties += name.equals("pPr") || name.equals("rPr") || name.equals("trPr") ? 1 : 0;
            property(xml, name);
            return;
        }
        switch (name) {
            case "p" -> paragraphs.push(begun());
            case "r" -> run = new Run();
            case "t", "delText" -> words = true;
            case "del", "moveFrom" -> mark("<del>");
            case "ins", "moveTo" -> mark("<ins>");
            case "rt" -> mark("<rt>");
            case "br", "cr" -> mark(isPage(xml) ? " " : "<br>");
            case "tab", "ptab" -> mark(" ");
            case "noBreakHyphen" -> say("-");
            case "softHyphen" -> say("\u00ad");
            case "sym" -> say(SymbolFont.read(value(xml, "font"), sign(value(xml, "char"))));
            case "footnoteReference", "endnoteReference", "commentReference" -> beside(name, value(xml, "id"));
            case "docPr" -> described = value(xml, "descr");
            case "blip", "imagedata" -> picture();
            case "tbl" -> page().append("<table>");
            case "tr" -> page().append("<tr>");
            case "tc" -> page().append("<td>");
            default -> {
                return;
            }
        }
    }

    private void end(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        if (properties > 0) {
            properties -= name.equals("pPr") || name.equals("rPr") || name.equals("trPr") ? 1 : 0;
            return;
        }
        switch (name) {
            case "p" -> ended(paragraphs.pop());
            case "t", "delText" -> words = false;
            case "del", "moveFrom" -> mark("</del>");
            case "ins", "moveTo" -> mark("</ins>");
            case "rt" -> mark("</rt>");
            case "tbl" -> page().append("</table>");
            case "tr" -> {
                page().append("</tr>");
                deletedRows = 0;
            }
            case "tc" -> page().append("</td>");
            default -> {
                return;
            }
        }
    }

    private void property(XMLStreamReader xml, String name) {
        boolean on = isOn(xml);
        switch (name) {
            case "pStyle" -> paragraphs.peek().style = value(xml, "val");
            case "numPr" -> paragraphs.peek().listed = true;
            case "framePr" -> paragraphs.peek().goesOn |= !value(xml, "dropCap").isEmpty();
            case "del", "moveFrom" -> {
                if (paragraphs.isEmpty()) {
                    deletedRows = 1;
                } else if (properties > 1) {
                    // the mark of the paragraph is deleted: it is one with the next
                    paragraphs.peek().goesOn = true;
                }
            }
            case "rStyle" -> {
                Style style = styles.getOrDefault(value(xml, "val"), new Style("", false, false));
                run.hidden |= style.hidden();
                run.struck |= style.struck();
            }
            case "vanish", "webHidden", "specVanish" -> run.hidden |= on && properties < 2;
            case "strike", "dstrike" -> run.struck |= on;
            case "b" -> run.bold = on;
            case "i" -> run.italic = on;
            case "vertAlign" -> run.raised = value(xml, "val").equals("superscript");
            case "color" -> run.white = value(xml, "val").equalsIgnoreCase("FFFFFF");
            case "shd" -> run.shaded |= !value(xml, "fill").isEmpty() && !value(xml, "fill").matches("(?i)auto|ffffff");
            case "highlight" -> run.shaded |= !value(xml, "val").matches("none|white");
            case "rFonts" -> run.font = value(xml, "ascii");
            default -> {
                return;
            }
        }
    }

    private Paragraph begun() {
        run = new Run();
        Paragraph paragraph = carried == null || !paragraphs.isEmpty() ? new Paragraph() : carried;
        if (paragraphs.isEmpty()) {
            carried = null;
        }
        paragraph.goesOn = false;
        return paragraph;
    }

    private void ended(Paragraph paragraph) {
        if (paragraph.goesOn && paragraphs.isEmpty()) {
            carried = paragraph;
            return;
        }
        String name = styles.getOrDefault(paragraph.style, new Style(paragraph.style, false, false)).name()
                .toLowerCase(Locale.ROOT);
        boolean hidden = styles.containsKey(paragraph.style) && styles.get(paragraph.style).hidden();
        String element = name.equals("title") || name.equals("titel") ? "h1"
                : name.matches("heading ?1|überschrift ?1") ? "h1"
                        : name.matches("(?:heading|überschrift) ?[2-9]") ? "h2"
                                : name.contains("quote") && !name.contains("toc") ? "blockquote"
                                        : paragraph.listed ? "li" : "p";
        StringBuilder to = page();
        to.append('<').append(element).append(hidden ? " hidden"
                : "").append('>').append(paragraph.text).append("</").append(element).append('>')
                .append(paragraph.boxes);
        if (paragraphs.isEmpty()) {
            page.append('\n');
        }
    }

    /**
     * Where a whole paragraph goes: into the page, or, out of a text box, behind the paragraph that the box is anchored
     * in.
     */
    private StringBuilder page() {
        return paragraphs.isEmpty() ? page : paragraphs.peek().boxes;
    }

    private void mark(String sign) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().text.append(sign);
        }
    }

    private void say(String text) {
        if (paragraphs.isEmpty()) {
            return;
        }
        length += text.length();
        TextLimit.requireKept(length);
        StringBuilder to = paragraphs.peek().text;
        boolean hidden = run.hidden || run.white && !run.shaded;
        String open = (deletedRows > 0 ? "<del>" : "") + (hidden ? "<span hidden>" : "") + (run.struck ? "<s>" : "")
                + (run.bold ? "<b>"
                        : "")
                + (run.italic ? "<i>" : "") + (run.raised ? "<sup>" : "");
        to.append(open).append(escaped(read(text)));
        to.append((run.raised ? "</sup>" : "") + (run.italic ? "</i>" : "") + (run.bold ? "</b>" : "")
                + (run.struck ? "</s>" : "")
                + (hidden ? "</span>" : "") + (deletedRows > 0 ? "</del>" : ""));
    }

    /** Words in a font that has its own order are its signs. */
    private String read(String text) {
        boolean own = SymbolFont.is(run.font);
        StringBuilder read = new StringBuilder();
        text.codePoints()
                .forEach(c -> read.append(own && (c < 0x100 || c >= 0xF000 && c <= 0xF0FF) || c >= 0xF000 && c <= 0xF0FF
                        ? SymbolFont.read(run.font, c)
                        : Character.toString(c)));
        return read.toString();
    }

    private void beside(String reference, String id) {
        String kind = reference.replace("Reference", "");
        String said = notes.get(kind + id);
        if (said != null) {
            mark("<span style=\"mso-element:" + kind + "\">" + escaped(said) + "</span>");
        }
    }

    private void picture() {
        mark("<img alt=\"" + escaped(described) + "\">");
        described = "";
    }

    /** Reads what is said beside the text, by the number by which the text refers to it. */
    private void beside(ZipFile zip, String part, String kind) throws IOException, XMLStreamException {
        try (InputStream in = open(zip, part)) {
            if (in == null) {
                return;
            }
            XMLStreamReader xml = reader(in);
            String id = null;
            StringBuilder said = new StringBuilder();
            boolean text = false;
            while (xml.hasNext()) {
                int event = xml.next();
                String name = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
                        ? xml.getLocalName()
                        : "";
                if (event == XMLStreamConstants.START_ELEMENT && name.equals(kind)) {
                    id = value(xml, "id");
                    said.setLength(0);
                } else if (event == XMLStreamConstants.END_ELEMENT && name.equals(kind)) {
                    notes.put(kind + id, said.toString().strip());
                } else if (event == XMLStreamConstants.END_ELEMENT && name.equals("p")) {
                    said.append(' ');
                }
                text = event == XMLStreamConstants.START_ELEMENT ? name.equals("t") || name.equals("delText")
                        : event != XMLStreamConstants.END_ELEMENT && text;
                if (text && event == XMLStreamConstants.CHARACTERS) {
                    said.append(xml.getText());
                    length += xml.getTextLength();
                    TextLimit.requireKept(length);
                }
            }
        }
    }

    /** Running heads and feet stand on each page, and in no sentence. */
    private void heads(ZipFile zip, String folder) throws IOException, XMLStreamException {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        int count = 0;
        while (entries.hasMoreElements() && count < 40) {
            String name = entries.nextElement().getName();
            if (name.startsWith(folder) && name.substring(folder.length()).matches("(?:header|footer)\\d*\\.xml")) {
                count++;
                int from = page.length();
                part(zip, name);
                String text = page.substring(from).replaceAll("<[^<>]*>", " ").strip();
                page.setLength(from);
                page.append(text.isEmpty() ? "" : "<p data-part=\"head\">" + text + "</p>");
            }
        }
    }

    private void styles(ZipFile zip, String part) throws IOException, XMLStreamException {
        try (InputStream in = open(zip, part)) {
            if (in == null) {
                return;
            }
            XMLStreamReader xml = reader(in);
            String id = "";
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    Style known = styles.getOrDefault(id, new Style("", false, false));
                    switch (xml.getLocalName()) {
                        case "style" -> id = value(xml, "styleId");
                        case "name" -> styles.put(id, new Style(value(xml, "val"), known.hidden(), known.struck()));
                        case "vanish" -> styles.put(id, new Style(known.name(), isOn(xml), known.struck()));
                        case "strike", "dstrike" -> styles.put(id, new Style(known.name(), known.hidden(), isOn(xml)));
                        default -> {
                            continue;
                        }
                    }
                }
            }
        }
    }

    private static boolean isPage(XMLStreamReader xml) {
        return value(xml, "type").equals("page") || value(xml, "type").equals("column");
    }

    private static boolean isOn(XMLStreamReader xml) {
        return !value(xml, "val").matches("(?i)0|false|off|none");
    }

    private static String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static int sign(String hex) {
        try {
            return Integer.parseInt(hex, 16);
        } catch (NumberFormatException e) {
            return 0xFFFD;
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }

    private static InputStream open(ZipFile zip, String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        return entry == null ? null : new FilterInputStream(zip.getInputStream(entry)) {
            private long read;

            @Override
            public int read(byte[] buffer, int from, int most) throws IOException {
                int got = super.read(buffer, from, most);
                read += Math.max(0, got);
                if (read > MOST) {
                    throw Refusal.at("file",
                            "This file unpacks to far more than a document holds, as a zip bomb does. It was not read.");
                }
                return got;
            }
        };
    }
}
