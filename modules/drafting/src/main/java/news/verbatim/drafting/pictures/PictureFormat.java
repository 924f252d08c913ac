package news.verbatim.drafting.pictures;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import news.verbatim.events.act.Refusal;

/**
 * What kind of picture a file is, by its first bytes: what it is called, and what whoever sent it says of it, counts
 * for nothing. The readers are made here and never registered, so that no other application of the server meets them
 * and a new version of this one leaves none behind.
 */
enum PictureFormat {
    JPEG, PNG, WEBP;

    private static final String INSTEAD = " Save it as JPEG, PNG or WebP and add that.";

    private static final String NONE = "This is no picture that we can read: it is neither JPEG nor PNG nor WebP.";

    /**
     * Says what a file is.
     *
     * @throws Refusal at {@code picture} if it is not one of these, with what it is as far as that can be told
     */
    static PictureFormat of(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, 512), StandardCharsets.ISO_8859_1);
        if (head.isEmpty()) {
            throw refused("This file is empty.");
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return still(PNG, has(file, "acTL", "IDAT"));
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return still(WEBP, head.startsWith("VP8X", 12) && head.length() > 20 && (head.charAt(20) & 2) != 0);
        }
        throw refused(other(head));
    }

    private static PictureFormat still(PictureFormat format, boolean moves) {
        if (moves) {
            throw refused(
                    "This picture moves, and readers get none that do. Save one of its frames as JPEG or PNG and add that.");
        }
        return format;
    }

    private static String other(String head) {
        String first = head.toLowerCase(Locale.ROOT);
        if (head.startsWith("GIF8")) {
            return "This is a GIF, which readers do not get." + INSTEAD;
        }
        if (first.contains("<svg")) {
            return "This is a drawing in SVG, which can carry a program." + INSTEAD;
        }
        if (head.startsWith("ftyp", 4)) {
            return (first.startsWith("avif", 8) ? "This is a picture in AVIF."
                    : "This is a picture in HEIC, as telephones take it, or a film.")
                    + INSTEAD;
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return "This is a picture in TIFF or a camera's raw form." + INSTEAD;
        }
        return NONE;
    }

    /** Says whether one name of a PNG's parts stands before another. */
    private static boolean has(byte[] file, String part, String before) {
        for (int at = 8; at + 8 <= file.length;) {
            String name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (name.equals(part)) {
                return true;
            }
            int length = (file[at] & 0x7f) << 24 | (file[at + 1] & 0xff) << 16 | (file[at + 2] & 0xff) << 8
                    | file[at + 3] & 0xff;
            if (name.equals(before) || length > file.length - at) {
                return false;
            }
            at += length + 12;
        }
        return false;
    }

    /** Makes a reader for files of this kind. */
    ImageReader reader() throws IOException {
        return switch (this) {
            case JPEG -> jpeg().createReaderInstance(null);
            case PNG -> ImageIO.getImageReadersByFormatName("png").next();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
        };
    }

    /** This one reads what printers use too (CMYK), with the help of the platform's own. */
    private static ImageReaderSpi jpeg() {
        JPEGImageReaderSpi jpeg = new JPEGImageReaderSpi();
        jpeg.onRegistration(IIORegistry.getDefaultInstance(), ImageReaderSpi.class);
        return jpeg;
    }

    static Refusal refused(String message) {
        return Refusal.at("picture", message);
    }
}
