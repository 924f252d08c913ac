package news.verbatim.factcheck.evidence;

import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.Typed;

/**
 * A file that somebody brings as a source.
 *
 * @param name     what it is called
 * @param arrival  under what it arrived
 * @param encoding the encoding of its text, if a person chose one; may be empty
 */
public record NewFile(String name, UUID arrival, String encoding) {

    /** How many bytes it may have. */
    public static final long MOST = 50L << 20;

    /** What is said of a file that has more. */
    public static final String TOO_LARGE = "This file is larger than %,d MB, which is the most. ".formatted(MOST >> 20)
            + "Keep the pages that you need, or paste the words.";

    private static final int NAME = 255;

    /** Returns the name without the folders that some browsers put before it. */
    @ModuleInternal
    public String plainName() {
        String line = Typed.line(name);
        String plain = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1).strip();
        return plain.isEmpty() ? "file" : plain.length() <= NAME ? plain : plain.substring(plain.length() - NAME);
    }
}
