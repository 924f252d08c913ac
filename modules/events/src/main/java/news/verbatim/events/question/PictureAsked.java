package news.verbatim.events.question;

import java.util.Optional;

/**
 * The question for a picture's bytes in one of its widths. Whoever keeps them answers; that they may be shown is for
 * the asker to know.
 */
public final class PictureAsked {

    private final String sha256;
    private final int width;
    private byte[] bytes;

    /** Asks for a picture by its hash, in a width in pixels. */
    public PictureAsked(String sha256, int width) {
        this.sha256 = sha256;
        this.width = width;
    }

    public String sha256() {
        return sha256;
    }

    public int width() {
        return width;
    }

    /** Hands out the bytes. */
    public void answer(byte[] kept) {
        bytes = kept;
    }

    /** Returns the bytes; empty if there is no such picture in that width. */
    public Optional<byte[]> answer() {
        return Optional.ofNullable(bytes);
    }
}
