package news.verbatim.reader.view;

import java.util.List;
import java.util.stream.Collectors;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.Picture;

/**
 * A picture as pages and others' programs get it.
 *
 * @param sha256  the hash that names it
 * @param type    its media type
 * @param files   the files that it is to be had in, narrowest first; the last one is the largest
 * @param alt     what it shows, for whoever cannot see it; empty if it is decorative
 * @param credit  who made it
 * @param rights  whose it is and how it may be used; may be empty
 * @param leading whether it is the first one of its story
 */
public record PictureView(String sha256, String type, List<File> files, String alt, String credit, String rights,
        boolean leading) {

    /** As wide as the text is on a large screen, in pixels. */
    private static final int COLUMN = 960;

    /**
     * A picture in one of its sizes.
     *
     * @param address the path of the file
     * @param width   in pixels
     * @param height  in pixels
     */
    public record File(String address, int width, int height) {
    }

    @ModuleInternal
    public static PictureView of(Picture picture, boolean leading) {
        return new PictureView(picture.sha256(), picture.type().media(), picture.widths().stream()
                .map(width -> new File("/pictures/" + picture.file(width), width, picture.heightAt(width))).toList(),
                picture.described(), picture.credit(), picture.rights(), leading);
    }

    /** Returns the largest file. */
    public File largest() {
        return files.get(files.size() - 1);
    }

    /** Returns the file for a reader whose browser does not choose. */
    public File usual() {
        return files.stream().filter(file -> file.width() <= COLUMN).reduce((one, wider) -> wider).orElse(largest());
    }

    /** Returns what a browser may choose from: the attribute {@code srcset}. */
    public String choice() {
        return files.stream().map(file -> file.address() + " " + file.width() + "w").collect(Collectors.joining(", "));
    }
}
