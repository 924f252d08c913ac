package news.verbatim.newsroom.house.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.verbatim.drafting.draft.WordDiff;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.StoryText;
import news.verbatim.newsroom.house.wording.Words;

/** What changed from one checked text to another, quotations first. */
public final class TextChanges {

    private static final int AROUND = 40;

    private final CheckedText before;

    private final CheckedText now;

    private final Words words;

    private final List<Change> found = new ArrayList<>();

    private TextChanges(CheckedText before, CheckedText now, Words words) {
        this.before = before;
        this.now = now;
        this.words = words;
    }

    /** Finds them. */
    public static List<Change> between(CheckedText before, CheckedText now, Words words) {
        TextChanges changes = new TextChanges(before, now, words);
        changes.quotations();
        changes.dismissals();
        changes.text();
        return List.copyOf(changes.found);
    }

    private void quotations() {
        List<CheckedQuotation> left = new ArrayList<>(before.quotations());
        List<CheckedQuotation> others = new ArrayList<>();
        for (CheckedQuotation young : now.quotations()) {
            Optional<CheckedQuotation> same = left.stream()
                    .filter(old -> old.quotation().saysTheSameAs(young.quotation())).findFirst();
            same.ifPresentOrElse(old -> {
                left.remove(old);
                ruled(old, young);
            }, () -> others.add(young));
        }
        for (CheckedQuotation young : others) {
            CheckedQuotation old = left.stream().filter(one -> isAbout(one.quotation(), young.quotation())).findFirst()
                    .orElse(null);
            left.remove(old);
            add("Quotation, " + young.quotation().speaker(), old == null ? "" : old.quotation().words(),
                    young.quotation().words(), old == null ? "new" : said(old.quotation(), young.quotation()), young);
        }
        left.forEach(old -> add("Quotation, " + old.quotation().speaker(), old.quotation().words(), "", "gone", null));
    }

    private static boolean isAbout(Quotation old, Quotation young) {
        return old.id().equals(young.id()) || old.speaker().equals(young.speaker())
                && old.pieces().get(0).place().equals(young.pieces().get(0).place());
    }

    private String said(Quotation old, Quotation young) {
        return Stream.of(old.speaker().equals(young.speaker()) ? "" : "speaker was " + old.speaker(),
                old.cue().equals(young.cue()) ? "" : "cue was “" + old.cue() + "”")
                .filter(part -> !part.isEmpty()).reduce((one, other) -> one + ", " + other).orElse("");
    }

    private void ruled(CheckedQuotation old, CheckedQuotation young) {
        if (Objects.equals(old.ruling(), young.ruling()) && old.quotation().role().equals(young.quotation().role())) {
            return;
        }
        String was = old.ruling() == null ? "was open"
                : words.verdict(old).equals(words.verdict(young)) ? "ruled on again"
                        : "was " + words.verdict(old);
        String role = old.quotation().role().equals(young.quotation().role()) ? was
                : "role was “" + old.quotation().role() + "”";
        found.add(new Change("Quotation, " + young.quotation().speaker(), List.of(), role, young, true));
    }

    private void dismissals() {
        List<String> old = dismissed(before);
        dismissed(now).stream().filter(one -> !old.contains(one))
                .forEach(one -> found.add(new Change("Marks that quote nobody", List.of(), one, null, true)));
    }

    private List<String> dismissed(CheckedText text) {
        return text.dismissals().stream()
                .map(one -> words.brief(text.text().at(one.span())) + " is " + words.reason(one.reason())).toList();
    }

    private void text() {
        StoryText old = before.text();
        StoryText young = now.text();
        add("Headline", old.headline(), young.headline(), "", null);
        add("Standfirst", old.standfirst(), young.standfirst(), "", null);
        ChangedText.align(old.keyPoints(), young.keyPoints(), (i, j) -> add("Key point " + ((j < 0 ? i : j) + 1),
                i < 0 ? "" : old.keyPoints().get(i), j < 0 ? "" : young.keyPoints().get(j), "", null));
        ChangedText.align(old.body(), young.body(), (i, j) -> block(i < 0 ? null : old.body().get(i),
                j < 0 ? null : young.body().get(j), (j < 0 ? i : j) + 1));
        add("Byline", old.byline(), young.byline(), "", null);
        add("Desk", old.desk(), young.desk(), "", null);
        add("Language", words.language(old.language()), words.language(young.language()), "", null);
        add("Address", before.slug(), now.slug(), "", null);
    }

    /** Adds what became of a block; a paragraph and a picture that stand in one place are two. */
    private void block(Block old, Block young, int number) {
        if (old != null && young != null && (old.picture() == null) != (young.picture() == null)) {
            block(old, null, number);
            block(null, young, number);
            return;
        }
        boolean picture = (young == null ? old : young).picture() != null;
        add((picture ? "Picture, paragraph " : "Paragraph ") + number
                + (old == null ? ", new" : young == null ? ", gone" : ""),
                old == null ? "" : old.printed(), young == null ? "" : young.printed(), seen(old, young), null);
    }

    /** Returns what is another one about a picture that words do not tell. */
    private static String seen(Block old, Block young) {
        if (old == null || young == null || young.picture() == null) {
            return "";
        }
        return !young.showsTheSameAs(old) ? "another picture"
                : young.picture().decorative() == old.picture().decorative() ? ""
                        : young.picture().decorative() ? "said to be decorative" : "not said to be decorative any more";
    }

    private void add(String what, String old, String young, String said, CheckedQuotation quotation) {
        WordDiff diff = WordDiff.between(old, young);
        if (!diff.isSame() || !said.isEmpty()) {
            found.add(new Change(what, shortened(diff.pieces()), said, quotation, what.startsWith("Quotation")));
        }
    }

    /** Leaves out what did not change, but for some words around what did. */
    private static List<WordDiff.Piece> shortened(List<WordDiff.Piece> pieces) {
        List<WordDiff.Piece> out = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            WordDiff.Piece piece = pieces.get(i);
            String text = piece.text();
            if (piece.fate() == WordDiff.Fate.KEPT && text.length() > 2 * AROUND) {
                String head = i == 0 ? "" : text.substring(0, text.offsetByCodePoints(0, AROUND / 2));
                String tail = i == pieces.size() - 1 ? "" : text.substring(text.length() - AROUND);
                text = head + " … " + tail;
            }
            out.add(new WordDiff.Piece(piece.fate(), text));
        }
        return out;
    }
}
