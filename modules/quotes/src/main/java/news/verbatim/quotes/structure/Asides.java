package news.verbatim.quotes.structure;

import news.verbatim.quotes.text.LaidOutText;

/** Brackets at the edges of a turn that say what happens: (Laughter.), [Pause.]. */
final class Asides {

    private static final int LONGEST = 80;

    private Asides() {
    }

    /** Where the words of a turn start and end, without white space and without the brackets at its edges. */
    static int[] trimmed(LaidOutText page, int from, int to) {
        int start = from;
        int end = to;
        boolean moved = true;
        while (moved && start < end) {
            moved = false;
            while (start < end && blank(page.text.charAt(start))) {
                start++;
            }
            while (end > start && blank(page.text.charAt(end - 1))) {
                end--;
            }
            int behind = opening(page, start, end);
            int before = closing(page, start, end);
            if (behind > start) {
                start = behind;
                moved = true;
            } else if (before < end) {
                end = before;
                moved = true;
            }
        }
        return new int[] {start, end};
    }

    private static int opening(LaidOutText page, int start, int end) {
        char open = start < end ? page.text.charAt(start) : 0;
        char close = open == '(' ? ')' : open == '[' ? ']' : 0;
        for (int i = start + 1; close != 0 && i < Math.min(end, start + LONGEST); i++) {
            if (page.text.charAt(i) == close) {
                return i + 1;
            }
        }
        return start;
    }

    private static int closing(LaidOutText page, int start, int end) {
        char close = end > start ? page.text.charAt(end - 1) : 0;
        char open = close == ')' ? '(' : close == ']' ? '[' : 0;
        for (int i = end - 2; open != 0 && i >= Math.max(start, end - LONGEST); i--) {
            if (page.text.charAt(i) == open) {
                return i;
            }
        }
        return end;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '*' || c == '_';
    }
}
