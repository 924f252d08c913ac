package news.verbatim.newsroom.house.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import news.verbatim.drafting.draft.WordDiff;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.StoryText;
import news.verbatim.newsroom.house.text.MarkedText.Mark;
import news.verbatim.newsroom.house.text.MarkedText.Part;
import news.verbatim.newsroom.house.text.MarkedText.Stretch;

/** A text as readers will see it, with its marks, and in it what changed since another one. */
public final class ChangedText {

    private final StoryText before;

    private final StoryText now;

    private final List<Mark> marks;

    private ChangedText(StoryText before, StoryText now, List<Mark> marks) {
        this.before = before;
        this.now = now;
        this.marks = marks;
    }

    /** Shows what changed from the one text to the other. */
    public static MarkedText of(StoryText before, StoryText now, List<Mark> marks) {
        return new ChangedText(before, now, marks).marked();
    }

    private MarkedText marked() {
        List<List<Stretch>> points = new ArrayList<>();
        align(before.keyPoints(), now.keyPoints(), (old, young) -> points.add(
                changed(old < 0 ? "" : before.keyPoints().get(old),
                        young < 0 ? null : new Place(Place.Field.KEY_POINT, young))));
        List<Part> parts = new ArrayList<>();
        align(before.body(), now.body(), (old, young) -> parts.add(part(old, young)));
        return new MarkedText(changed(before.headline(), new Place(Place.Field.HEADLINE, 0)),
                changed(before.standfirst(), new Place(Place.Field.STANDFIRST, 0)), points, parts);
    }

    private Part part(int old, int young) {
        Block block = young < 0 ? before.body().get(old) : now.body().get(young);
        return new Part(block, MarkedText.lines(changed(old < 0 ? "" : before.body().get(old).text(),
                young < 0 ? null : new Place(Place.Field.BODY, young))), young);
    }

    /** Returns what stands at a place now, with what stood there before; a place that is gone is null. */
    private List<Stretch> changed(String old, Place place) {
        if (place == null) {
            return List.of(new Stretch(old, null, "gone"));
        }
        List<Stretch> stretches = MarkedText.stretches(now, place, marks);
        return weave(stretches, WordDiff.between(old, now.at(place)));
    }

    /** Cuts the stretches where words were added, and puts between them what is gone. */
    static List<Stretch> weave(List<Stretch> stretches, WordDiff diff) {
        List<Stretch> woven = new ArrayList<>();
        int stretch = 0;
        int used = 0;
        for (WordDiff.Piece piece : diff.pieces()) {
            if (piece.fate() == WordDiff.Fate.GONE) {
                woven.add(new Stretch(piece.text(), null, "gone"));
                continue;
            }
            int left = piece.text().length();
            while (left > 0) {
                Stretch from = stretches.get(stretch);
                int length = Math.min(left, from.text().length() - used);
                woven.add(new Stretch(from.text().substring(used, used + length), from.mark(),
                        piece.fate() == WordDiff.Fate.NEW ? "added" : null));
                left -= length;
                used += length;
                if (used == from.text().length()) {
                    stretch++;
                    used = 0;
                }
            }
        }
        return woven;
    }

    /** Says which of the old stands where which of the new does now, in reading order; -1 where there is none. */
    static <T> void align(List<T> old, List<T> young, BiConsumer<Integer, Integer> pair) {
        int done = 0;
        int shift = 0;
        for (AbstractDelta<T> delta : DiffUtils.diff(old, young).getDeltas()) {
            int from = delta.getSource().getPosition();
            equal(done, from, shift, pair);
            int gone = delta.getSource().size();
            int added = delta.getTarget().size();
            for (int i = 0; i < Math.max(gone, added); i++) {
                pair.accept(i < gone ? from + i : -1, i < added ? from + shift + i : -1);
            }
            done = from + gone;
            shift += added - gone;
        }
        equal(done, old.size(), shift, pair);
    }

    private static void equal(int from, int to, int shift, BiConsumer<Integer, Integer> pair) {
        for (int i = from; i < to; i++) {
            pair.accept(i, i + shift);
        }
    }
}
