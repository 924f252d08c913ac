package news.verbatim.drafting.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.verbatim.drafting.draft.Draft;
import news.verbatim.drafting.draft.ThreeWays;
import news.verbatim.drafting.draft.WordDiff;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.StoryText;

/**
 * What differs between two revisions of a story: the quotations first, because they have to be checked again, then the
 * text.
 *
 * @param quotations what became of quotations that are not the same in both
 * @param text       the fields and blocks that are not the same in both
 */
public record RevisionComparison(List<Change> quotations, List<Change> text) {

    /**
     * Something that is not the same in both.
     *
     * @param what   the field, or whose words
     * @param note   what else there is to say; may be empty
     * @param pieces the words, old and new
     */
    public record Change(String what, String note, List<WordDiff.Piece> pieces) {
    }

    public RevisionComparison {
        quotations = List.copyOf(quotations);
        text = List.copyOf(text);
    }

    @ModuleInternal
    public static RevisionComparison of(Draft before, Draft after) {
        List<Change> text = new ArrayList<>();
        field("headline", before.text().headline(), after.text().headline(), text);
        field("standfirst", before.text().standfirst(), after.text().standfirst(), text);
        field("byline", before.text().byline(), after.text().byline(), text);
        lines("key point", before.text().keyPoints(), after.text().keyPoints(), text);
        lines("paragraph", words(before.text()), words(after.text()), text);
        pictures(before.text(), after.text(), text);
        return new RevisionComparison(quotations(before.quotations(), after.quotations()), text);
    }

    /** Says whether nothing differs. */
    public boolean same() {
        return quotations.isEmpty() && text.isEmpty();
    }

    /** Returns what is printed of each block that is no picture. */
    private static List<String> words(StoryText text) {
        return text.body().stream().filter(block -> block.picture() == null).map(Block::printed).toList();
    }

    /**
     * Pairs the pictures by their bytes: the same one with other words, one that is gone, one that is new, or all in
     * another order.
     */
    private static void pictures(StoryText before, StoryText after, List<Change> changes) {
        List<Block> gone = new ArrayList<>(shown(before));
        List<Block> now = shown(after);
        for (int i = 0; i < now.size(); i++) {
            Block young = now.get(i);
            Block old = gone.stream().filter(young::showsTheSameAs).findFirst().orElse(null);
            gone.remove(old);
            if (old == null) {
                changes.add(new Change("picture " + (i + 1), "new", WordDiff.between("", young.printed()).pieces()));
            } else if (!old.equals(young)) {
                changes.add(new Change("picture " + (i + 1),
                        old.printed().equals(young.printed()) ? "set in another way" : "other words",
                        WordDiff.between(old.printed(), young.printed()).pieces()));
            }
        }
        gone.forEach(
                old -> changes.add(new Change("picture", "taken out", WordDiff.between(old.printed(), "").pieces())));
        boolean sameWords = words(before).equals(words(after));
        if (gone.isEmpty() && shown(before).size() == now.size()
                && !order(before, sameWords).equals(order(after, sameWords))) {
            changes.add(new Change("pictures", "moved", List.of()));
        }
    }

    private static List<Block> shown(StoryText text) {
        return text.body().stream().filter(block -> block.picture() != null).toList();
    }

    /** Returns the pictures in their order, each with the place that it has between the words if these are the same. */
    private static List<String> order(StoryText text, boolean withPlaces) {
        List<String> order = new ArrayList<>();
        for (int i = 0; i < text.body().size(); i++) {
            if (text.body().get(i).picture() != null) {
                order.add(text.body().get(i).picture().sha256() + (withPlaces ? " " + i : ""));
            }
        }
        return order;
    }

    private static void field(String what, String before, String after, List<Change> changes) {
        if (!before.equals(after)) {
            changes.add(new Change(what, "", WordDiff.between(before, after).pieces()));
        }
    }

    /** Pairs the lines between two that stayed, one by one; what is left over is wholly gone or new. */
    private static void lines(String what, List<String> before, List<String> after, List<Change> changes) {
        int[] kept = ThreeWays.kept(before, after);
        int next = 0;
        for (int i = 0; i <= before.size(); i++) {
            if (i < before.size() && kept[i] < 0) {
                int until = nextKept(kept, i, after.size());
                field(what + " " + (i + 1), before.get(i), next < until ? after.get(next++) : "", changes);
            } else {
                int until = i < before.size() ? kept[i] : after.size();
                while (next < until) {
                    field("new " + what + " " + (next + 1), "", after.get(next++), changes);
                }
                next = until + 1;
            }
        }
    }

    private static int nextKept(int[] kept, int from, int end) {
        for (int i = from; i < kept.length; i++) {
            if (kept[i] >= 0) {
                return kept[i];
            }
        }
        return end;
    }

    private static List<Change> quotations(List<Quotation> before, List<Quotation> after) {
        List<Change> changes = new ArrayList<>();
        List<Quotation> gone = new ArrayList<>(before);
        List<Quotation> fresh = new ArrayList<>();
        for (Quotation now : after) {
            if (!gone.removeIf(now::saysTheSameAs)) {
                fresh.add(now);
            }
        }
        for (Quotation now : fresh) {
            Optional<Quotation> was = gone.stream().filter(old -> old.words().equals(now.words())).findFirst()
                    .or(() -> gone.stream().filter(old -> old.speaker().equals(now.speaker())).findFirst());
            was.ifPresent(gone::remove);
            changes.add(change(was.orElse(null), now));
        }
        gone.forEach(
                old -> changes.add(new Change(old.speaker(), "taken out", WordDiff.between(old.words(), "").pieces())));
        return changes;
    }

    private static Change change(Quotation was, Quotation now) {
        if (was == null) {
            return new Change(now.speaker(), "new", WordDiff.between("", now.words()).pieces());
        }
        String note = !was.words().equals(now.words()) ? "other words"
                : !was.speaker().equals(now.speaker()) ? "said by " + was.speaker() + " before" : "another cue";
        return new Change(now.speaker(), note, WordDiff.between(was.words(), now.words()).pieces());
    }
}
