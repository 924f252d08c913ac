package news.verbatim.drafting.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Picture;
import org.junit.jupiter.api.Test;

class CleanPictureTest {

    @Test
    void nothingThatACameraWroteIsLeftInAnySize() throws Exception {
        byte[] sent = Photos.fromACamera(700, 400, 1, "Ida Holm", "Harbour Record 2026");
        assertTrue(ImageMetadataReader.readMetadata(new ByteArrayInputStream(sent))
                .containsDirectoryOfType(GpsDirectory.class));

        CleanPicture clean = CleanPicture.of(sent);

        assertEquals(List.of(320, 640, 700), List.copyOf(clean.files().keySet()));
        for (byte[] file : clean.files().values()) {
            Metadata left = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
            assertFalse(left.containsDirectoryOfType(GpsDirectory.class));
            String bytes = new String(file, StandardCharsets.ISO_8859_1);
            for (String trace : List.of("Exif", "Ida Holm", "Harbour Record", Photos.COMMENT, "ICC_PROFILE")) {
                assertFalse(bytes.contains(trace), trace);
            }
        }
    }

    @Test
    void whatTheFileSaidIsOfferedToWhoeverWritesTheTexts() {
        Block block = CleanPicture.of(Photos.fromACamera(400, 300, 1, "Ida Holm", "Harbour Record 2026")).block();

        assertEquals("Ida Holm", block.picture().credit());
        assertEquals("Harbour Record 2026", block.picture().rights());
        assertEquals("", block.picture().alt());
        assertEquals("",
                CleanPicture.of(Photos.fromACamera(400, 300, 1, "The \"best\" one", "")).block().picture().credit());
    }

    @Test
    void itIsTurnedAsTheCameraWasHeld() throws IOException {
        CleanPicture clean = CleanPicture.of(Photos.fromACamera(600, 400, 6, "", ""));

        assertEquals(400, clean.width());
        assertEquals(600, clean.height());
        BufferedImage upright = read(clean, 400);
        assertTrue(isRed(upright.getRGB(200, 50)), "what was left is above");
        assertTrue(isBlue(upright.getRGB(200, 550)), "what was right is below");
    }

    @Test
    void itIsKeptNoLargerThanReadersSeeIt() {
        CleanPicture clean = CleanPicture.of(Photos.jpeg(4_000, 1_000));

        assertEquals(Picture.LARGEST, clean.width());
        assertEquals(640, clean.height());
        assertEquals(List.of(320, 640, 960, 1_440, 1_920, 2_560), List.copyOf(clean.files().keySet()));
    }

    @Test
    void whatShinesThroughStaysPngAndWhatDoesNotBecomesJpeg() throws IOException {
        CleanPicture clear = CleanPicture
                .of(Photos.file(new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB), "png"));
        CleanPicture opaque = CleanPicture.of(Photos.file(Photos.halves(40, 30, BufferedImage.TYPE_INT_ARGB), "png"));

        assertEquals(Picture.Type.PNG, clear.type());
        assertEquals(0, read(clear, 40).getRGB(5, 5) >>> 24);
        assertEquals(Picture.Type.JPEG, opaque.type());
        assertTrue(isRed(read(opaque, 40).getRGB(5, 5)));
    }

    @Test
    void theSameFileIsTheSamePicture() {
        assertEquals(CleanPicture.of(Photos.jpeg(300, 200)).sha256(), CleanPicture.of(Photos.jpeg(300, 200)).sha256());
    }

    @Test
    void aPictureForPrintersIsReadToo() throws IOException {
        CleanPicture clean = CleanPicture.of(cmyk(60, 40));

        int pixel = read(clean, 60).getRGB(30, 20);
        assertTrue(new Color(pixel).getRed() > 150 && new Color(pixel).getBlue() < 110, Integer.toHexString(pixel));
    }

    @Test
    void theColoursOfAProfileAreMeant() throws IOException {
        byte[] plain = Photos.file(grey(128), "jpeg");
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] sent = ByteBuffer.allocate(plain.length + 18 + profile.length).put(plain, 0, 2).putShort((short) 0xffe2)
                .putShort((short) (16 + profile.length)).put("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1))
                .put(profile)
                .put(plain, 2, plain.length - 2).array();

        int grey = new Color(read(CleanPicture.of(sent), 40).getRGB(20, 20)).getGreen();

        assertTrue(Math.abs(grey - 188) < 6, "half of the light is 188 in sRGB and not " + grey);
    }

    @Test
    void webpIsRead() {
        // one lossless pixel, written by hand after the format's specification
        byte[] pixel = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

        assertEquals(1, CleanPicture.of(pixel).width());
    }

    @Test
    void whatSaysThatItIsHugeIsRefusedBeforeItIsUnpacked() {
        assertTrue(refused(Photos.bomb(30_000, 30_000)).contains("900 megapixels"),
                refused(Photos.bomb(30_000, 30_000)));
    }

    @Test
    void whatIsDamagedOrCutOffIsRefused() {
        byte[] jpeg = Photos.jpeg(300, 200);
        byte[] png = Photos.file(Photos.halves(300, 200, BufferedImage.TYPE_INT_RGB), "png");

        for (byte[] broken : List.of(Arrays.copyOf(jpeg, jpeg.length / 2), Arrays.copyOf(jpeg, 3),
                Arrays.copyOf(png, png.length / 2),
                Photos.bomb(30, 30), Photos.bomb(0, 5),
                "RIFF\0\0\0\0WEBPVP8 junk".getBytes(StandardCharsets.ISO_8859_1))) {
            assertTrue(refused(broken).startsWith("This picture is damaged"),
                    () -> broken.length + ": " + refused(broken));
        }
    }

    @Test
    void whatIsNoPictureForReadersIsNamed() {
        assertEquals("This file is empty.", refused(new byte[0]));
        assertTrue(refused("GIF89a\1\0\1\0".getBytes(StandardCharsets.ISO_8859_1)).contains("GIF"));
        assertTrue(refused(
                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8))
                .contains("SVG"));
        assertTrue(refused("\0\0\0\30ftypheic".getBytes(StandardCharsets.ISO_8859_1)).contains("HEIC"));
        assertTrue(refused("\0\0\0\30ftypavif".getBytes(StandardCharsets.ISO_8859_1)).contains("AVIF"));
        assertTrue(refused("%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1)).contains("no picture"));
    }

    @Test
    void whatMovesIsRefused() {
        byte[] png = Photos.file(Photos.halves(8, 8, BufferedImage.TYPE_INT_RGB), "png");
        byte[] moving = new byte[png.length + 20];
        System.arraycopy(png, 0, moving, 0, 33);
        System.arraycopy("\0\0\0\10acTL".getBytes(StandardCharsets.ISO_8859_1), 0, moving, 33, 8);
        System.arraycopy(png, 33, moving, 53, png.length - 33);

        assertTrue(refused(moving).contains("moves"), refused(moving));
    }

    private static String refused(byte[] file) {
        Refusal refusal = assertThrows(Refusal.class, () -> CleanPicture.of(file));
        assertEquals("picture", refusal.problems().get(0).field());
        return refusal.getMessage();
    }

    private static BufferedImage read(CleanPicture clean, int width) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(clean.files().get(width)));
    }

    private static boolean isRed(int pixel) {
        return new Color(pixel).getRed() > 80 && new Color(pixel).getBlue() < 60;
    }

    private static boolean isBlue(int pixel) {
        return new Color(pixel).getBlue() > 80 && new Color(pixel).getRed() < 60;
    }

    private static BufferedImage grey(int shade) {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 1_600; i++) {
            image.setRGB(i % 40, i / 40, new Color(shade, shade, shade).getRGB());
        }
        return image;
    }

    /** Returns a JPEG of four inks, orange all over. */
    private static byte[] cmyk(int width, int height) throws IOException {
        WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                inks.setPixel(x, y, new int[] {10, 120, 230, 10});
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(inks, null, null), null);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
