package news.verbatim.events.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture that stands in a story's body: which one, and what is said beside its caption, which is the words of its
 * block. It is named by its bytes, so that the seal over a text is one over its pictures too.
 *
 * @param sha256     the hash of its bytes as the newsroom keeps them, in 64 lower-case hexadecimal digits
 * @param type       what kind of file these are
 * @param width      in pixels
 * @param height     in pixels
 * @param alt        what it shows, for whoever cannot see it; empty if it is decorative, or not written yet
 * @param decorative whether it tells nothing that the text does not tell
 * @param credit     who made it, as printed
 * @param rights     whose it is and how it may be used, as printed; may be empty
 */
public record Picture(String sha256, Type type, int width, int height, String alt, boolean decorative, String credit,
        String rights) {

    public Picture {
        alt = alt == null ? "" : alt;
        credit = credit == null ? "" : credit;
        rights = rights == null ? "" : rights;
    }

    /** The largest side that is kept, in pixels: no reader's screen shows more of a picture in a story. */
    public static final int LARGEST = 2_560;

    /** The widths that are made of each picture, as far as it is wider itself, in pixels. */
    private static final List<Integer> WIDTHS = List.of(320, 640, 960, 1_440, 1_920);

    /** As wide as a column of text is, on a screen with more than one point to the pixel. */
    private static final int COLUMN = 960;

    /** The kinds of file that are kept. */
    public enum Type {
        /** Every picture through which nothing shines. */
        JPEG("jpg", "image/jpeg"),
        /** A picture that is not opaque everywhere. */
        PNG("png", "image/png");

        private final String extension;
        private final String media;

        Type(String extension, String media) {
            this.extension = extension;
            this.media = media;
        }

        /** Returns how its files' names end. */
        public String extension() {
            return extension;
        }

        /** Returns its media type. */
        public String media() {
            return media;
        }
    }

    /** Says whether this is a picture at all: a hash, and a size in pixels that is kept. */
    boolean isOne() {
        return sha256 != null && sha256.matches("[0-9a-f]{64}") && type != null && isSide(width) && isSide(height);
    }

    private static boolean isSide(int pixels) {
        return 0 < pixels && pixels <= LARGEST;
    }

    /** Returns the widths in which it is to be had, narrowest first; the last one is its own. */
    public List<Integer> widths() {
        return widths(width);
    }

    /** Returns the widths in which a picture of that width is to be had. */
    public static List<Integer> widths(int own) {
        List<Integer> all = new ArrayList<>(WIDTHS.stream().filter(one -> one < own).toList());
        all.add(own);
        return all;
    }

    /** Returns how high it is in one of its widths. */
    public int heightAt(int oneWidth) {
        return heightAt(oneWidth, width, height);
    }

    /** Returns how high a picture of that size is in another width. */
    public static int heightAt(int oneWidth, int width, int height) {
        return Math.max(1, Math.round((float) height * oneWidth / width));
    }

    /** Returns what a page says to whoever cannot see it: nothing about one that is decorative. */
    public String described() {
        return decorative ? "" : alt;
    }

    /** Returns the last part of its address in a width that fills a column of text. */
    public String preview() {
        return file(Math.min(width, COLUMN));
    }

    /** Returns the last part of its address in one of its widths. */
    public String file(int oneWidth) {
        return sha256 + "-" + oneWidth + "." + type.extension();
    }

    /** Returns the same picture with other texts beside it. */
    public Picture saying(String newAlt, String newCredit, String newRights) {
        return new Picture(sha256, type, width, height, newAlt, decorative, newCredit, newRights);
    }

    /** Returns the texts of which nobody checks a word, so that none may quote. */
    public List<String> besides() {
        return List.of(alt, credit, rights);
    }
}
