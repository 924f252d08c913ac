package news.verbatim.factcheck.extraction.turns;

import java.util.ArrayList;
import java.util.List;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.WrittenDown;

/**
 * Captions that roll up show each line two or three times: once new, then again above the next one. Each is said once.
 * That a person says the same twice is told from it by the whole file: a second line below the repeated one, again and
 * again.
 */
final class RollingCaptions {

    private RollingCaptions() {
    }

    /** Returns the cues with each line where it is new. */
    static List<Cues.Cue> once(List<Cues.Cue> cues, WrittenDown told) {
        List<Cues.Cue> distinct = withoutTwins(cues, told);
        boolean rolls = rolls(distinct);
        boolean grows = !rolls && grows(distinct);
        if (!rolls && !grows) {
            return distinct;
        }
        List<Cues.Cue> once = new ArrayList<>();
        List<String> shown = List.of();
        for (Cues.Cue cue : distinct) {
            List<String> lines = cue.lines().stream().map(RollingCaptions::bare).toList();
            int again = rolls ? overlap(shown, lines) : 0;
            List<String> fresh = new ArrayList<>(cue.lines().subList(again, lines.size()));
            if (again > 0) {
                told.count(LeftOut.Kind.AGAIN, "lines that rolled up");
            }
            if (grows && !shown.isEmpty() && !fresh.isEmpty()
                    && String.join(" ", lines).startsWith(String.join(" ", shown) + " ")) {
                fresh = List.of(String.join(" ", lines).substring(String.join(" ", shown).length() + 1));
                told.count(LeftOut.Kind.AGAIN, "cues that grew");
            }
            shown = lines;
            if (!fresh.isEmpty()) {
                once.add(new Cues.Cue(cue.from(), cue.until(), cue.number(), fresh));
            }
        }
        return once;
    }

    /** The same words at the same time are drawn twice to look better. */
    private static List<Cues.Cue> withoutTwins(List<Cues.Cue> cues, WrittenDown told) {
        List<Cues.Cue> distinct = new ArrayList<>();
        for (Cues.Cue cue : cues) {
            Cues.Cue last = distinct.isEmpty() ? null : distinct.get(distinct.size() - 1);
            boolean twin = last != null && cue.from() != null && cue.from().equals(last.from())
                    && cue.until().equals(last.until())
                    && !cue.lines().isEmpty() && cue.lines().equals(last.lines());
            if (twin) {
                told.count(LeftOut.Kind.AGAIN, "the same cue at the same time");
            } else {
                distinct.add(cue);
            }
        }
        return distinct;
    }

    private static boolean rolls(List<Cues.Cue> cues) {
        int rolled = 0;
        int could = 0;
        for (int i = 1; i < cues.size(); i++) {
            List<String> shown = cues.get(i - 1).lines().stream().map(RollingCaptions::bare).toList();
            List<String> lines = cues.get(i).lines().stream().map(RollingCaptions::bare).toList();
            if (lines.size() < 2 || shown.isEmpty() || !isClose(cues.get(i - 1), cues.get(i))) {
                continue;
            }
            could++;
            rolled += overlap(shown, lines) > 0 && lines.size() > overlap(shown, lines) ? 1 : 0;
        }
        return rolled > 0 && rolled * 2 >= could;
    }

    private static boolean grows(List<Cues.Cue> cues) {
        int grown = 0;
        for (int i = 1; i < cues.size(); i++) {
            String shown = bare(String.join(" ", cues.get(i - 1).lines()));
            grown += !shown.isEmpty() && isClose(cues.get(i - 1), cues.get(i))
                    && bare(String.join(" ", cues.get(i).lines())).startsWith(shown + " ") ? 1 : 0;
        }
        return grown > 1 && grown * 2 >= cues.size() - 1;
    }

    private static boolean isClose(Cues.Cue before, Cues.Cue after) {
        return before.until() == null || after.from() == null || after.from() - before.until() < 1_500;
    }

    /** Returns how many lines at the end of what was shown are the first of what is shown now. */
    private static int overlap(List<String> shown, List<String> lines) {
        for (int n = Math.min(shown.size(), lines.size()); n > 0; n--) {
            if (shown.subList(shown.size() - n, shown.size()).equals(lines.subList(0, n))) {
                return n;
            }
        }
        return 0;
    }

    private static String bare(String line) {
        return line.replaceAll("<[^<>]*>", "").replaceAll("\\s+", " ").strip();
    }
}
