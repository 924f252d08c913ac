package news.verbatim.jobs.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes into a small file of its own in a folder, until the disk says that it is there: a disk that fails gives all
 * the rights and keeps nothing.
 */
final class Trial {

    static final String FILE = "verbatim.trial";

    private Trial() {
    }

    /** Says whether what is written into a folder is kept. */
    static boolean isKept(Path folder) {
        try (FileChannel file = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[] {'\n'}), 0);
            file.force(false);
            return true;
        } catch (IOException e) {
            System.getLogger(Trial.class.getName()).log(System.Logger.Level.DEBUG, "not kept", e);
            return false;
        }
    }
}
