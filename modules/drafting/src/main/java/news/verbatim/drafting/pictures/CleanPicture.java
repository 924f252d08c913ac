package news.verbatim.drafting.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.json.Sha256;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Picture;

/**
 * A picture as it is kept: its pixels, upright and in sRGB, written anew in each of its widths. Of the file that was
 * sent nothing else is in it: no place, no camera, no comment, no profile.
 *
 * @param type   what kind of file it is kept as
 * @param width  in pixels
 * @param height in pixels
 * @param files  its bytes by width; the last one is its own
 * @param notes  what the file said of it
 */
@ModuleInternal
public record CleanPicture(Picture.Type type, int width, int height, SortedMap<Integer, byte[]> files,
        PictureNotes notes) {

    /** The largest file that is looked at, in bytes. */
    static final int MOST_BYTES = 20 << 20;

    /** The most pixels that a picture may have. */
    static final int MOST_PIXELS = 50_000_000;

    /**
     * More pixels than this are not held at once: of a larger picture every other row and column is read, which no WebP
     * can be.
     */
    private static final int HELD_PIXELS = 26_000_000;

    private static final float QUALITY = 0.82f;

    private static final String BROKEN = "This picture is damaged, or only a part of it arrived. Add it again, or another copy of it.";

    /**
     * Reads a file and cleans it.
     *
     * @throws Refusal at {@code picture} if it is too large, damaged, or no still picture that can be read
     */
    static CleanPicture of(byte[] file) {
        PictureFormat format = PictureFormat.of(file);
        PictureNotes notes = PictureNotes.of(format, file);
        return of(upright(kept(decoded(format, file)), notes), notes);
    }

    /** Makes the files of a picture that is upright and no larger than what is kept. */
    public static CleanPicture of(BufferedImage image, PictureNotes notes) {
        Picture.Type type = isOpaque(image) ? Picture.Type.JPEG : Picture.Type.PNG;
        SortedMap<Integer, byte[]> files = new TreeMap<>();
        for (int width : Picture.widths(image.getWidth())) {
            files.put(width, written(sized(image, width, Picture.heightAt(width, image.getWidth(), image.getHeight()),
                    type == Picture.Type.PNG), type));
        }
        return new CleanPicture(type, image.getWidth(), image.getHeight(), files, notes);
    }

    /** Returns the hash that names it. */
    String sha256() {
        return Sha256.of(files.get(width));
    }

    /** Returns it as a block with what the file said of it; whoever adds it looks at that. */
    public Block block() {
        return Block.picture(new Picture(sha256(), type, width, height, "", false, notes.credit(), notes.rights()),
                notes.caption());
    }

    /** Looks at its size first: a few bytes can say that they are a picture of a billion pixels. */
    private static BufferedImage decoded(PictureFormat format, byte[] file) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = format.reader();
            try {
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                requireModest(pixels, format == PictureFormat.WEBP ? HELD_PIXELS : MOST_PIXELS);
                return whole(reader, pixels);
            } finally {
                reader.dispose();
            }
        } catch (Refusal e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // a reader of pictures throws what it likes at bytes that make no sense
            throw PictureFormat.refused(BROKEN);
        }
    }

    private static void requireModest(long pixels, int most) {
        if (pixels > most) {
            throw PictureFormat
                    .refused("This picture has %,d megapixels; %d are the most. Make it smaller and add it again."
                            .formatted(Math.round(pixels / 1e6), most / 1_000_000));
        }
    }

    /** Reads the pixels; where some are missing, a reader that fills them with grey says so. */
    private static BufferedImage whole(ImageReader reader, long pixels) throws IOException {
        AtomicBoolean cut = new AtomicBoolean();
        reader.addIIOReadWarningListener(
                (source, warning) -> cut.compareAndSet(false, warning.toLowerCase(Locale.ROOT).contains("premature")));
        ImageReadParam how = reader.getDefaultReadParam();
        int step = pixels > HELD_PIXELS ? 2 : 1;
        how.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = reader.read(0, how);
        if (cut.get()) {
            throw new IOException("pixels are missing");
        }
        return image;
    }

    /** Makes it as large as it is kept, in sRGB. */
    private static BufferedImage kept(BufferedImage image) {
        double scale = Math.min(1, (double) Picture.LARGEST / Math.max(image.getWidth(), image.getHeight()));
        return sized(image, (int) Math.max(1, Math.round(image.getWidth() * scale)),
                (int) Math.max(1, Math.round(image.getHeight() * scale)), image.getColorModel().hasAlpha());
    }

    private static BufferedImage upright(BufferedImage image, PictureNotes notes) {
        return ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(notes.orientation())).apply(image);
    }

    private static BufferedImage sized(BufferedImage image, int width, int height, boolean alpha) {
        try {
            return Thumbnails.of(image).forceSize(width, height)
                    .imageType(alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB).asBufferedImage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOpaque(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return true;
        }
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 != 255) {
                    return false;
                }
            }
        }
        return true;
    }

    private static byte[] written(BufferedImage image, Picture.Type type) {
        ImageWriter writer = ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image),
                type.name().toLowerCase(Locale.ROOT)).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (type == Picture.Type.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
