package news.verbatim.factcheck.extraction.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.Runs;
import news.verbatim.factcheck.extraction.text.WrittenDown;

/**
 * Takes subtitles apart into cues. A cue goes on until the next one begins, whatever blank lines are inside or missing
 * between: a blank line that ended it would take the rest of a sentence away.
 */
@ModuleInternal
public final class Cues {

    private static final String TIME = "(?:(\\d{1,4}):)?(\\d{1,3}):(\\d{1,2})(?:[.,](\\d{1,3}))?";
    private static final Pattern TIMES = Pattern
            .compile("^[ \\t]*" + TIME + "[ \\t]*(?:-->|,)[ \\t]*" + TIME + "(?=[ \\t]|$)(.*)$");
    /** What should say when: it begins as a time does. */
    private static final Pattern MEANT = Pattern
            .compile("^[ \\t]*+(?=[\\d:.,]*?\\d:)[\\d:.,]++[ \\t]*+-->.*|^[ \\t]*+-->[ \\t]*+\\d++:.*");
    private static final Pattern FIRST = Pattern
            .compile("(?s)\\s*+(?:\\d++[ \\t]*+\\R\\s*+)?" + TIME + "[ \\t]*(?:-->|,)[ \\t]*" + TIME
                    + "(?=\\s).*");
    private static final Pattern LINE = Pattern
            .compile("(?m)^[ \\t]*" + TIME + "[ \\t]*-->[ \\t]*" + TIME + "(?=\\s|$)");
    private static final Pattern NUMBER = Pattern.compile("[ \\t]*\\d{1,9}[ \\t]*");

    /** A cue; the times are null for words before the first of them. */
    record Cue(Integer from, Integer until, int number, List<String> lines) {
    }

    private final String[] lines;
    private final boolean web;
    private final WrittenDown told;
    private final List<Cue> cues = new ArrayList<>();
    private final Runs numbers = new Runs();

    private Cues(String file, boolean web, WrittenDown told) {
        this.lines = file.split("\n", -1);
        this.web = web;
        this.told = told;
    }

    /**
     * Says whether a text that does not call itself subtitles is some: it begins with a time, or has two such lines.
     */
    public static boolean are(String text) {
        if (FIRST.matcher(text.length() > 400 ? text.substring(0, 400) : text).matches()) {
            return true;
        }
        return LINE.matcher(text).results().limit(2).count() == 2;
    }

    /** @throws Refusal at {@code file} if a line that should say when is no time */
    static List<Cue> of(String file, boolean web, WrittenDown told) {
        Cues cues = new Cues(file, web, told);
        cues.read();
        return cues.cues;
    }

    private void read() {
        List<Integer> times = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (times(lines[i]).matches()) {
                times.add(i);
            } else if (MEANT.matcher(lines[i]).matches()) {
                throw Refusal.at("file",
                        "Line " + (i + 1) + " of these subtitles should say from when to when and reads “"
                                + lines[i].strip()
                                + "”. Mend it and add the file again.");
            }
        }
        boolean numbered = times.stream().filter(at -> at > 0 && NUMBER.matcher(lines[at - 1]).matches()).count() * 2
                > times.size();
        boolean named = web && times.stream().filter(this::isNamed).count() * 2 >= Math.max(1, times.size());
        int begins = times.isEmpty() ? lines.length : head(times.get(0), numbered, named);
        words(0, begins, null);
        for (int k = 0; k < times.size(); k++) {
            int at = times.get(k);
            int end = k + 1 < times.size() ? head(times.get(k + 1), numbered, named) : lines.length;
            words(at + 1, Math.max(at + 1, end), times(lines[at]));
        }
        if (!numbers.isEmpty()) {
            told.count(LeftOut.Kind.CUE, numbers.told());
        }
    }

    private Matcher times(String line) {
        return TIMES.matcher(line);
    }

    private boolean isBlank(int at) {
        return at < 0 || lines[at].isBlank();
    }

    /** A name is one line between a blank one and the times. */
    private boolean isNamed(int at) {
        return at > 0 && !isBlank(at - 1) && isBlank(at - 2) && !NUMBER.matcher(lines[at - 1]).matches();
    }

    /** Returns where the head of a cue begins, above the line that says when: with its number or its name. */
    private int head(int at, boolean numbered, boolean named) {
        if (at > 0 && NUMBER.matcher(lines[at - 1]).matches() && (numbered || web && isBlank(at - 2))) {
            numbers.add(Long.parseLong(lines[at - 1].strip()));
            return at - 1;
        }
        if (web && isNamed(at) && (named || !lines[at - 1].strip().contains(" "))) {
            told.count(LeftOut.Kind.CUE, lines[at - 1]);
            return at - 1;
        }
        return at;
    }

    /** Takes the words between two heads: all but blank lines and, on the web, what its maker noted. */
    private void words(int from, int to, Matcher times) {
        List<String> words = new ArrayList<>();
        boolean head = web && from == 0;
        for (int i = from; i < to; i++) {
            if (head && !isBlank(i)) {
                told.leaveOut(LeftOut.Kind.HEAD, lines[i], "line " + (i + 1), LeftOut.NOWHERE);
                continue;
            }
            head = false;
            LeftOut.Kind aside = web && isBlank(i - 1) ? aside(lines[i]) : null;
            if (aside != null) {
                int begins = i;
                while (i + 1 < to && !isBlank(i + 1)) {
                    i++;
                }
                told.leaveOut(aside, String.join("\n", List.of(lines).subList(begins, i + 1)), "line " + (begins + 1),
                        LeftOut.NOWHERE);
            } else if (!isBlank(i)) {
                words.add(lines[i]);
            }
        }
        if (times != null && times.matches()) {
            if (!times.group(9).isBlank()) {
                told.count(LeftOut.Kind.STYLE, times.group(9));
            }
            cues.add(new Cue(millis(times, 1), millis(times, 5), cues.size() + 1, words));
        } else if (!words.isEmpty()) {
            cues.add(new Cue(null, null, 0, words));
        }
    }

    private static LeftOut.Kind aside(String line) {
        String word = line.strip();
        if (word.equals("NOTE") || word.startsWith("NOTE ") || word.startsWith("NOTE\t")) {
            return LeftOut.Kind.NOTE;
        }
        return word.equals("STYLE") || word.equals("REGION") ? LeftOut.Kind.STYLE : null;
    }

    private static int millis(Matcher times, int group) {
        long hours = times.group(group) == null ? 0 : Long.parseLong(times.group(group));
        long seconds = (hours * 60 + Long.parseLong(times.group(group + 1))) * 60
                + Long.parseLong(times.group(group + 2));
        String fraction = ((times.group(group + 3) == null ? "" : times.group(group + 3)) + "000").substring(0, 3);
        // a recording of three weeks is the longest that an int holds
        return (int) Math.min(Integer.MAX_VALUE, seconds * 1000L + Integer.parseInt(fraction));
    }
}
