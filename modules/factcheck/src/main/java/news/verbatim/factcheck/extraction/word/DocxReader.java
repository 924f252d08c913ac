package news.verbatim.factcheck.extraction.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import news.verbatim.factcheck.extraction.text.FontSigns;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.NoteMarks;
import news.verbatim.factcheck.extraction.text.SignRepair;
import news.verbatim.factcheck.extraction.text.TextLimit;
import news.verbatim.factcheck.extraction.text.WrittenDown;

/** Writes down one part of a Word document: its text, its notes, its comments. */
final class DocxReader {

    /** What stands there a second time for older readers, and what says how it is set. */
    private static final Set<String> SKIPPED = Set.of("Fallback", "sectPr", "tblPr", "trPr", "tcPr", "tblGrid", "sdtPr",
            "sdtEndPr",
            "numPr", "binData");
    private static final int DEEPEST = 2_000;

    /** Where a note or comment begins in what is written down. */
    record Begun(String id, String by, int at) {
    }

    private final WrittenDown down;
    private final DocxStyles styles;
    private final String part;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Begun> comments = new ArrayList<>();
    private final Map<String, Integer> commented = new HashMap<>();
    private final Deque<StringBuilder> boxes = new ArrayDeque<>();
    private final StringBuilder boxed = new StringBuilder();
    private final StringBuilder words = new StringBuilder();

    private int skipped;
    private int paragraph = 1;
    private int deleted;
    private int inserted;
    private int movedAway;
    private int reading;
    private boolean goesOn;
    /** A paragraph has ended in a cell; only another one there begins a line. */
    private boolean cellGoesOn;
    private boolean dropCap;
    private boolean paragraphHidden;
    private boolean paragraphStruck;
    private LeftOut.Kind run;
    private boolean raised;
    private boolean white;
    private boolean ground;
    private LeftOut.Kind pending;
    private final StringBuilder pendingWords = new StringBuilder();
    private int pendingAt;

    DocxReader(WrittenDown down, DocxStyles styles, String part) {
        this.down = down;
        this.styles = styles;
        this.part = part;
    }

    List<Begun> comments() {
        return comments;
    }

    int commentAt(String id) {
        return commented.getOrDefault(id, LeftOut.NOWHERE);
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (open.size() > DEEPEST) {
                    throw new XMLStreamException("nested too deeply");
                }
                open.push(xml.getLocalName());
                skipped += skipped > 0 || SKIPPED.contains(xml.getLocalName()) ? 1 : 0;
                if (skipped == 0) {
                    begin(xml.getLocalName(), xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
                if (skipped == 0) {
                    end(xml.getLocalName());
                }
                skipped -= skipped > 0 ? 1 : 0;
            } else if (skipped == 0 && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)
                    && isText(open.peek())) {
                words.append(xml.getText());
                TextLimit.requireKept(words.length());
            }
        }
        flush();
    }

    private static boolean isText(String element) {
        return "t".equals(element) || "delText".equals(element) || "instrText".equals(element);
    }

    private boolean isInRun() {
        return open.contains("rPr") && !open.contains("pPr");
    }

    private void begin(String element, XMLStreamReader xml) {
        switch (element) {
            case "p" -> {
                paragraphHidden = false;
                paragraphStruck = false;
                dropCap = false;
                goesOn = false;
            }
            case "r" -> {
                run = null;
                raised = false;
                white = false;
                ground = false;
            }
            case "pStyle" -> {
                paragraphHidden = styles.isHidden(DocxStyles.attribute(xml, "val"));
                paragraphStruck = styles.isStruck(DocxStyles.attribute(xml, "val"));
            }
            case "framePr" -> dropCap = !DocxStyles.attribute(xml, "dropCap").isEmpty() && DocxStyles.isOn(xml);
            case "rStyle", "vanish", "strike", "dstrike", "vertAlign", "color", "shd", "highlight", "sz" ->
                    runProperty(element, xml);
            case "del" -> {
                if (open.contains("pPr")) {
                    goesOn = true;
                    leaveOut(LeftOut.Kind.DELETED, "¶ (the end of a paragraph)");
                } else {
                    deleted++;
                }
            }
            case "moveFrom" -> movedAway += open.contains("pPr") ? 0 : 1;
            case "ins", "moveTo" -> inserted += open.contains("pPr") ? 0 : 1;
            case "txbxContent" -> {
                flush();
                boxes.push(new StringBuilder());
            }
            case "rt" -> reading++;
            case "footnoteReference", "endnoteReference" ->
                    leaveOut(LeftOut.Kind.NOTE_NUMBER, "note " + DocxStyles.attribute(xml, "id"));
            case "commentRangeStart", "commentReference" ->
                    commented.putIfAbsent(DocxStyles.attribute(xml, "id"), down.text().length());
            case "comment" -> comments
                    .add(new Begun(DocxStyles.attribute(xml, "id"), DocxStyles.attribute(xml, "author"), down.text()
                            .length()));
            case "docPr" -> beside(DocxStyles.attribute(xml, "descr"));
            case "altChunk", "OLEObject" ->
                    down.count(LeftOut.Kind.BESIDE, "a part in another format, which was not read");
            case "sym" -> put(FontSigns.of(DocxStyles.attribute(xml, "font"), DocxStyles.attribute(xml, "char"), down));
            case "softHyphen" -> down.count(LeftOut.Kind.HYPHEN, "soft hyphens");
            default -> put(sign(element));
        }
    }

    private void beside(String description) {
        if (!description.isBlank()) {
            leaveOut(LeftOut.Kind.BESIDE, "a picture: " + description);
        }
    }

    private void runProperty(String element, XMLStreamReader xml) {
        if (!isInRun()) {
            return;
        }
        String value = DocxStyles.attribute(xml, "val");
        switch (element) {
            case "rStyle" -> run = styles.isHidden(value) ? LeftOut.Kind.HIDDEN
                    : styles.isStruck(value) ? LeftOut.Kind.STRUCK : run;
            case "vanish" -> run = DocxStyles.isOn(xml) ? LeftOut.Kind.HIDDEN : null;
            case "strike", "dstrike" ->
                    run = DocxStyles.isOn(xml) && run != LeftOut.Kind.HIDDEN ? LeftOut.Kind.STRUCK : run;
            case "vertAlign" -> raised = value.equals("superscript");
            case "color" -> white = value.equalsIgnoreCase("FFFFFF");
            case "sz" -> run = value.matches("[12]") ? LeftOut.Kind.HIDDEN : run;
            default -> ground |= !DocxStyles.attribute(xml, "fill").matches("(?i)auto|FFFFFF|")
                    || element.equals("highlight")
                            && DocxStyles.isOn(xml);
        }
    }

    private static String sign(String element) {
        return switch (element) {
            case "tab", "ptab" -> "\t";
            case "br", "cr" -> "\n";
            case "noBreakHyphen" -> "-";
            default -> "";
        };
    }

    private void end(String element) {
        switch (element) {
            case "t", "delText" -> {
                String said = words.toString();
                words.setLength(0);
                put(SignRepair.of(said, down));
            }
            case "instrText" -> {
                down.count(LeftOut.Kind.BESIDE, "a field: " + words.toString().strip());
                words.setLength(0);
            }
            case "p" -> endParagraph();
            case "tc" -> {
                cellGoesOn = false;
                write("\t");
            }
            case "tr" -> {
                while (down.endsWith('\t')) {
                    down.text().setLength(down.text().length() - 1);
                }
                write(open.contains("tc") ? " " : "\n");
            }
            case "del" -> deleted -= deleted > 0 && !open.contains("pPr") ? 1 : 0;
            case "moveFrom" -> movedAway -= movedAway > 0 && !open.contains("pPr") ? 1 : 0;
            case "ins", "moveTo" -> inserted -= inserted > 0 && !open.contains("pPr") ? 1 : 0;
            case "rt" -> reading -= reading > 0 ? 1 : 0;
            case "txbxContent" -> {
                flush();
                boxed.append(boxes.pop());
            }
            default -> {}
        }
    }

    private void endParagraph() {
        flush();
        if (!boxes.isEmpty()) {
            boxes.peek().append('\n');
            return;
        }
        if (!goesOn && !dropCap && open.contains("tc")) {
            cellGoesOn = true;
        } else if (!goesOn && !dropCap) {
            down.write("\n");
        }
        paragraph++;
        if (!boxed.isEmpty() && !goesOn) {
            down.write(boxed);
            boxed.setLength(0);
        }
    }

    /**
     * Puts words where they belong: among the others, or among what does not count, with what is of one kind told as
     * one.
     */
    private void put(String said) {
        if (said.isEmpty()) {
            return;
        }
        LeftOut.Kind kind = kind();
        if (kind == null && raised && NoteMarks.isOne(target(), said, false)) {
            kind = LeftOut.Kind.NOTE_NUMBER;
        }
        if (kind != pending || kind != null && pendingAt != down.text().length()) {
            flush();
        }
        if (kind != null) {
            pending = kind;
            pendingAt = down.text().length();
            pendingWords.append(said);
            return;
        }
        if (inserted > 0 && !said.isBlank()) {
            leaveOut(LeftOut.Kind.INSERTED, said);
        }
        write(raised && said.chars().allMatch(c -> c >= '0' && c <= '9') ? NoteMarks.raised(said) : said);
    }

    private LeftOut.Kind kind() {
        return deleted > 0 || movedAway > 0 ? LeftOut.Kind.DELETED
                : reading > 0 ? LeftOut.Kind.READING
                        : run != null ? run
                                : white
                                        && !ground ? LeftOut.Kind.HIDDEN
                                                : paragraphHidden ? LeftOut.Kind.HIDDEN
                                                        : paragraphStruck ? LeftOut.Kind.STRUCK : null;
    }

    private StringBuilder target() {
        return boxes.isEmpty() ? down.text() : boxes.peek();
    }

    private void write(String said) {
        flush();
        if (boxes.isEmpty()) {
            down.write(cellGoesOn ? "\n" + said : said);
            cellGoesOn = false;
        } else {
            boxes.peek().append(said);
            TextLimit.requireKept(boxes.peek().length());
        }
    }

    private void flush() {
        if (pending != null && !pendingWords.toString().isBlank()) {
            down.leaveOut(pending, pendingWords.toString(), part + "paragraph " + paragraph, pendingAt);
        }
        pending = null;
        pendingWords.setLength(0);
    }

    private void leaveOut(LeftOut.Kind kind, String what) {
        down.leaveOut(kind, what, part + "paragraph " + paragraph);
    }
}
