package news.verbatim.factcheck;

import java.io.InputStream;
import news.verbatim.events.Typed;

/**
 * A file that somebody brings as a source.
 *
 * @param name     what it is called
 * @param content  its bytes; read once, closed by whoever opened them
 * @param encoding the encoding of its text, if a person chose one; may be empty
 */
public record NewFile(String name, InputStream content, String encoding) {

    private static final int NAME = 255;

    /** Returns the name without the folders that some browsers put before it. */
    String plainName() {
        String line = Typed.line(name);
        String plain = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1).strip();
        return plain.isEmpty() ? "file" : plain.length() <= NAME ? plain : plain.substring(plain.length() - NAME);
    }
}
