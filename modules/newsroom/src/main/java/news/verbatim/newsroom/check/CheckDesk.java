package news.verbatim.newsroom.check;

import java.util.List;
import news.verbatim.events.CheckedQuotation;
import news.verbatim.events.Place;
import news.verbatim.factcheck.CheckSheet;
import news.verbatim.factcheck.EvidenceCard;
import news.verbatim.newsroom.house.MarkedText;
import news.verbatim.newsroom.house.Words;

/** What lies before a checker: all quotations, the one in hand, its surroundings, and the evidence beside it. */
public class CheckDesk {

    private final CheckSheet sheet;
    private final Words words;
    private final int index;
    private final EvidenceCard evidence;

    /**
     * Lays out a sheet.
     *
     * @param quotation the id of the quotation to take in hand; otherwise the first open one, or the first
     * @param evidence  the id of the evidence to lay beside it; otherwise what the standing ruling rests on, or the latest
     */
    CheckDesk(CheckSheet sheet, String quotation, String evidence, Words words) {
        this.sheet = sheet;
        this.words = words;
        int asked = indexOf(quotation);
        this.index = asked >= 0 ? asked : Math.max(0, firstOpen(0));
        this.evidence = evidence(evidence);
    }

    public CheckSheet sheet() {
        return sheet;
    }

    public List<CheckedQuotation> quotations() {
        return sheet.content().quotations();
    }

    public int index() {
        return index;
    }

    /** Returns the quotation in hand; null if the story has none. */
    public CheckedQuotation current() {
        return quotations().isEmpty() ? null : quotations().get(index);
    }

    public EvidenceCard evidence() {
        return evidence;
    }

    public String currentId() {
        return idAt(index);
    }

    /** Returns the quotation before this one; empty if it is the first. */
    public String previousId() {
        return index == 0 ? "" : idAt(index - 1);
    }

    /** Returns the quotation after this one; empty if it is the last. */
    public String nextId() {
        return index + 1 < quotations().size() ? idAt(index + 1) : "";
    }

    /** Returns the next open quotation after this one, from the start again if need be; this one if there is none. */
    String idAfterCurrent() {
        int later = firstOpen(index + 1);
        int next = later >= 0 ? later : firstOpen(0);
        return idAt(next >= 0 && next != index ? next : Math.min(index + 1, quotations().size() - 1));
    }

    /** Says whether the quotation after this one waits for a verdict, so that the same evidence may serve it too. */
    boolean isNextOpen() {
        return firstOpen(index + 1) >= 0 || firstOpen(0) >= 0 && firstOpen(0) != index;
    }

    public List<String> shapes() {
        return words.shapes(quotations());
    }

    /** Returns the text with every quotation marked by its verdict. */
    public MarkedText marked() {
        return MarkedText.of(sheet.content(), words);
    }

    /** Returns the paragraph around the quotation in hand, with only this quotation marked. */
    public List<MarkedText.Stretch> surroundings() {
        Place place = current().quotation().pieces().get(0).place();
        return MarkedText.stretches(sheet.content().text(), place, MarkedText.marks(current(), words));
    }

    private EvidenceCard evidence(String id) {
        String standing = current() == null || current().ruling() == null ? "" : current().ruling().evidence();
        return sheet.evidence().stream().filter(card -> card.id().toString().equals(id)).findFirst()
                .or(() -> sheet.evidence().stream().filter(card -> card.name().equals(standing)).findFirst())
                .or(() -> sheet.evidence().stream().findFirst()).orElse(null);
    }

    private int indexOf(String id) {
        for (int i = 0; i < quotations().size(); i++) {
            if (idAt(i).equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private int firstOpen(int from) {
        for (int i = from; i < quotations().size(); i++) {
            if (quotations().get(i).ruling() == null) {
                return i;
            }
        }
        return -1;
    }

    private String idAt(int position) {
        return quotations().isEmpty() ? "" : quotations().get(position).quotation().id().toString();
    }
}
