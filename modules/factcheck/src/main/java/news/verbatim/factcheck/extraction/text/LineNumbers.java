package news.verbatim.factcheck.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.events.ModuleInternal;

/**
 * Takes the numbers of lines out of a transcript that has them at its margin. They are told from a list by what follows
 * (no point), and from figures by counting: one more on each line, or each fifth line, and from the start again on the
 * next page.
 */
@ModuleInternal
public final class LineNumbers {

    private static final Pattern NUMBERED = Pattern.compile("[ \\t]*(\\d{1,4})(?:[ \\t]{1,}(?=\\S)|[ \\t]*$)");
    private static final int FEWEST = 4;

    private LineNumbers() {
    }

    /** Takes the numbers of lines out of the words, and tells them. */
    public static void out(WrittenDown down) {
        String[] lines = down.text().toString().split("\n", -1);
        int[] numbers = numbers(lines);
        boolean[] out = counted(lines, numbers);
        if (out == null) {
            return;
        }
        Runs runs = new Runs();
        List<int[]> cuts = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < lines.length; i++) {
            Matcher found = NUMBERED.matcher(lines[i]);
            if (out[i] && found.lookingAt()) {
                runs.add(numbers[i]);
                cuts.add(new int[] {at, at + found.end()});
            }
            at += lines[i].length() + 1;
        }
        down.cut(cuts);
        down.count(LeftOut.Kind.LINE_NUMBER, runs.told());
    }

    private static int[] numbers(String[] lines) {
        int[] numbers = new int[lines.length];
        for (int i = 0; i < lines.length; i++) {
            Matcher found = NUMBERED.matcher(lines[i]);
            numbers[i] = found.lookingAt() ? Integer.parseInt(found.group(1)) : -1;
        }
        return numbers;
    }

    /** Returns which lines have a number that counts them; null if they do not. */
    private static boolean[] counted(String[] lines, int[] numbers) {
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                words.add(i);
            }
        }
        boolean[] out = new boolean[lines.length];
        int each = mark(words, numbers, out, 1);
        if (each >= FEWEST && each * 5 >= words.size() * 4) {
            return out;
        }
        boolean[] fifth = new boolean[lines.length];
        int five = mark(words, numbers, fifth, 5);
        return five >= 3 && five * 6 >= words.size() ? fifth : null;
    }

    /**
     * Marks numbers that go up by a step, as far apart as they say. A run begins anywhere for the first page, then low.
     */
    private static int mark(List<Integer> words, int[] numbers, boolean[] out, int step) {
        int marked = 0;
        int last = -1;
        int lastAt = -1;
        for (int k = 0; k < words.size(); k++) {
            int i = words.get(k);
            int number = numbers[i];
            if (number < 0 || number % step != 0) {
                continue;
            }
            boolean goesOn = last >= 0 && number == last + step && k - lastAt >= 1 && k - lastAt <= step + 2;
            boolean begins = !goesOn && number <= step && begins(words, numbers, k, step)
                    || last < 0 && begins(words, numbers, k, step);
            if (goesOn || begins) {
                out[i] = true;
                marked++;
                last = number;
                lastAt = k;
            }
        }
        return marked;
    }

    /** Says whether the next number of a run follows where it should. */
    private static boolean begins(List<Integer> words, int[] numbers, int k, int step) {
        for (int next = k + 1; next < words.size() && next <= k + step + 2; next++) {
            if (numbers[words.get(next)] == numbers[words.get(k)] + step) {
                return true;
            }
        }
        return k == words.size() - 1;
    }
}
