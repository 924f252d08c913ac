package news.verbatim.factcheck.extraction.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which styles of a Word document hide words or strike them out. */
final class DocxStyles {

    private static final int DEEPEST = 20;

    private final Set<String> hidden = new HashSet<>();
    private final Set<String> struck = new HashSet<>();
    private final Map<String, String> based = new HashMap<>();

    void read(XMLStreamReader xml) throws XMLStreamException {
        String style = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> style = attribute(xml, "styleId");
                case "basedOn" -> based.put(style, attribute(xml, "val"));
                case "vanish" -> add(hidden, style, xml);
                case "strike", "dstrike" -> add(struck, style, xml);
                default -> {}
            }
        }
    }

    private static void add(Set<String> styles, String style, XMLStreamReader xml) {
        if (isOn(xml)) {
            styles.add(style);
        }
    }

    /** Says whether a property is switched on: it is there and does not say no. */
    static boolean isOn(XMLStreamReader xml) {
        String value = attribute(xml, "val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    boolean isHidden(String style) {
        return is(hidden, style);
    }

    boolean isStruck(String style) {
        return is(struck, style);
    }

    private boolean is(Set<String> styles, String style) {
        String one = style;
        for (int i = 0; i < DEEPEST && one != null && !one.isEmpty(); i++) {
            if (styles.contains(one)) {
                return true;
            }
            one = based.get(one);
        }
        return false;
    }
}
