package news.verbatim.drafting.pictures;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Picture;

/** Pictures for tests, drawn here, in files with what cameras write into theirs. */
public final class Photos {

    static final String COMMENT = "taken by the harbour master";

    private Photos() {
    }

    /** Draws a picture whose left half is red and whose right one is blue, getting darker downwards. */
    static BufferedImage halves(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.RED, 0, height, new Color(90, 0, 0)));
        pen.fillRect(0, 0, width / 2, height);
        pen.setPaint(new GradientPaint(0, 0, Color.BLUE, 0, height, new Color(0, 0, 90)));
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return image;
    }

    static byte[] file(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] jpeg(int width, int height) {
        return file(halves(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    /** Returns a JPEG that says who took it, how it was held, and where: 54° 10′ north. */
    static byte[] fromACamera(int width, int height, int orientation, String artist, String copyright) {
        byte[] plain = jpeg(width, height);
        byte[] exif = exif(orientation, artist, copyright);
        byte[] comment = COMMENT.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer all = ByteBuffer.allocate(plain.length + exif.length + 4 + comment.length + 4);
        all.put(plain, 0, 2);
        all.putShort((short) 0xffe1).putShort((short) (exif.length + 2)).put(exif);
        all.putShort((short) 0xfffe).putShort((short) (comment.length + 2)).put(comment);
        all.put(plain, 2, plain.length - 2);
        return all.array();
    }

    /** Writes the directories of TIFF that Exif stands in: what the picture is, and its place on earth. */
    private static byte[] exif(int orientation, String artist, String copyright) {
        byte[] who = (artist + "\0").getBytes(StandardCharsets.US_ASCII);
        byte[] whose = (copyright + "\0").getBytes(StandardCharsets.US_ASCII);
        int data = 8 + 2 + 4 * 12 + 4;
        int gps = data + who.length + whose.length;
        ByteBuffer tiff = ByteBuffer.allocate(gps + 2 + 2 * 12 + 4 + 24).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II*\0".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 4);
        entry(tiff, 0x0112, 3, 1, orientation);
        entry(tiff, 0x013b, 2, who.length, data);
        entry(tiff, 0x8298, 2, whose.length, data + who.length);
        entry(tiff, 0x8825, 4, 1, gps);
        tiff.putInt(0).put(who).put(whose).putShort((short) 2);
        entry(tiff, 1, 2, 2, 'N');
        entry(tiff, 2, 5, 3, gps + 2 + 24 + 4);
        tiff.putInt(0).putInt(54).putInt(1).putInt(10).putInt(1).putInt(0).putInt(1);
        return ByteBuffer.allocate(6 + tiff.capacity()).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array()).array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** Returns the head of a PNG that says it is as large as that, and nothing behind it. */
    static byte[] bomb(int width, int height) {
        ByteBuffer head = ByteBuffer.allocate(17);
        head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height)
                .put(new byte[] {1, 0, 0, 0, 0});
        CRC32 check = new CRC32();
        check.update(head.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4).put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(head.array()).putInt((int) check.getValue()).array();
    }

    /** Returns a block that shows a picture with these texts. */
    public static Block shown(String hashBegins, String caption, String alt, String credit, String rights) {
        return Block.picture(
                new Picture(hashBegins + "0".repeat(64 - hashBegins.length()), Picture.Type.JPEG, 900, 600, alt, false,
                        credit, rights),
                caption);
    }

    public static Block shown(String hashBegins, String caption) {
        return shown(hashBegins, caption, "A ferry at the quay", "Ida Holm", "");
    }
}
