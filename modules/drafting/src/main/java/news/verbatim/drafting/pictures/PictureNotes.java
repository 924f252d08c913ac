package news.verbatim.drafting.pictures;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.iptc.IptcReader;
import com.drew.metadata.photoshop.PhotoshopReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import news.verbatim.drafting.draft.Marked;
import news.verbatim.drafting.draft.TextRules;
import news.verbatim.drafting.draft.Unseen;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.Typed;

/**
 * What a camera or an agency wrote into a JPEG beside its pixels, as far as it is of use: how it has to be turned, and
 * what can be offered to whoever writes its caption. Nothing of it stays in what is kept.
 *
 * @param orientation how it has to be turned, 1 to 8 as Exif 2.3 has it; 1 if it is upright
 * @param caption     what is said of it; may be empty
 * @param credit      who made it; may be empty
 * @param rights      whose it is; may be empty
 */
@ModuleInternal
public record PictureNotes(int orientation, String caption, String credit, String rights) {

    private static final int UPRIGHT = 1;
    private static final int LAST = 8;

    public static final PictureNotes NONE = new PictureNotes(UPRIGHT, "", "", "");

    /** Reads the notes of a file; one that cannot be read has none. */
    static PictureNotes of(PictureFormat format, byte[] file) {
        if (format != PictureFormat.JPEG) {
            return NONE;
        }
        try {
            Metadata notes = JpegMetadataReader.readMetadata(new ByteArrayInputStream(file),
                    List.of(new ExifReader(), new IptcReader(), new PhotoshopReader()));
            return of(notes.getFirstDirectoryOfType(ExifIFD0Directory.class),
                    notes.getFirstDirectoryOfType(IptcDirectory.class));
        } catch (JpegProcessingException | IOException | RuntimeException e) {
            // whatever a program has written there, it is no reason to refuse the picture
            return NONE;
        }
    }

    private static PictureNotes of(Directory exif, Directory iptc) {
        Integer turned = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return new PictureNotes(turned == null || turned < UPRIGHT || turned > LAST ? UPRIGHT : turned,
                first(text(iptc, IptcDirectory.TAG_CAPTION), text(exif, ExifIFD0Directory.TAG_IMAGE_DESCRIPTION)),
                unmarked(first(credit(text(iptc, IptcDirectory.TAG_BY_LINE), text(iptc, IptcDirectory.TAG_CREDIT)),
                        text(exif, ExifIFD0Directory.TAG_ARTIST)), TextRules.CREDIT),
                unmarked(
                        first(text(iptc, IptcDirectory.TAG_COPYRIGHT_NOTICE),
                                text(exif, ExifIFD0Directory.TAG_COPYRIGHT)),
                        TextRules.RIGHTS));
    }

    private static String credit(String person, String agency) {
        return person.isEmpty() || agency.isEmpty() || person.equals(agency)
                ? person + (person.equals(agency) ? "" : agency)
                : person + "/" + agency;
    }

    private static String text(Directory notes, int tag) {
        String text = notes == null ? null : notes.getString(tag);
        return Typed.line(text);
    }

    private static String first(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    /** What could not be submitted is not offered. */
    private static String unmarked(String text, int most) {
        return Marked.has(text) || Unseen.in(text) != null || text.length() > most ? "" : text;
    }
}
