package news.verbatim.drafting;

import java.util.ArrayList;
import java.util.List;

/** Counts what of a page does not come into a story, to tell it. */
final class LeftOut {

    private static final int SHOWN = 60;

    private final List<String> pictures = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private int machinery;
    private int controls;
    private int remarks;
    private int struck;
    private int plained;
    private int rows;
    private int links;

    void picture(String alternative) {
        pictures.add(alternative);
    }

    void hidden(String words) {
        hidden.add(words);
    }

    void machinery() {
        machinery++;
    }

    void control() {
        controls++;
    }

    void remark() {
        remarks++;
    }

    void struck(boolean is) {
        struck += is ? 1 : 0;
    }

    void plained(boolean is) {
        plained += is ? 1 : 0;
    }

    void row(boolean is) {
        rows += is ? 1 : 0;
    }

    void link(boolean is) {
        links += is ? 1 : 0;
    }

    List<String> sentences() {
        List<String> all = new ArrayList<>();
        tell(all, pictures.size(), "Not taken over: %s" + named(pictures) + ". Add pictures in the story itself.", "picture or player", "pictures or players");
        tell(all, hidden.size(), "Not taken over: %s that the page hides" + named(hidden) + ".", "stretch of words", "stretches of words");
        tell(all, controls, "Not taken over: %s of the page.", "form or menu", "forms and menus");
        tell(all, machinery, "Not taken over: %s of the page.", "script, style or heading for machines", "scripts, styles and headings for machines");
        tell(all, remarks, "Not taken over: %s in the source.", "remark", "remarks");
        tell(all, links, "%s no page and no mailbox: the words are kept, the address is not.", "link leads to", "links lead to");
        tell(all, struck, "%s out: the words are kept, and no longer struck out. Look at them.", "stretch was struck", "stretches were struck");
        tell(all, plained, "%s in a way that a story has not: the words are kept, plain.", "stretch was set", "stretches were set");
        tell(all, rows, "A table became plain lines: %s.", "row", "rows");
        return all;
    }

    private static void tell(List<String> all, int count, String sentence, String one, String many) {
        if (count > 0) {
            all.add(sentence.formatted(count + " " + (count == 1 ? one : many)));
        }
    }

    private static String named(List<String> words) {
        String first = words.stream().filter(one -> !one.isBlank()).findFirst().orElse("").replace("%", "%%");
        return first.isEmpty() ? "" : " (“" + (first.length() <= SHOWN ? first : first.substring(0, SHOWN) + "…") + "”)";
    }
}
