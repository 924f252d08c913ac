package news.verbatim.drafting.pictures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Where pictures are cleaned, one after the other: the pixels of one can take more than a hundred megabytes of memory,
 * and a server that is out of it serves nobody.
 */
@ApplicationScoped
class Darkroom {

    private static final int PATIENCE_SECONDS = 60;

    private final Semaphore room = new Semaphore(1, true);

    /**
     * Cleans a picture.
     *
     * @throws news.verbatim.events.act.Refusal as {@link CleanPicture#of(byte[])} does, and if others take too long
     */
    CleanPicture clean(byte[] file) {
        if (!entered()) {
            throw PictureFormat.refused("Too many pictures are being added just now. Add this one again in a moment.");
        }
        try {
            return CleanPicture.of(file);
        } finally {
            room.release();
        }
    }

    private boolean entered() {
        try {
            return room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
