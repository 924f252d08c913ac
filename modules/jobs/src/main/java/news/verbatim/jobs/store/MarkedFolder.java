package news.verbatim.jobs.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder that carries a mark with the id of its newsroom, so that an empty one in its place is noticed, and another
 * newsroom's. One without a mark that holds what the database names is of an older version, or of its backup: it gets
 * one.
 */
final class MarkedFolder {

    private static final Pattern MARKED = Pattern.compile("newsroom ([0-9a-f-]{36})\\R?");

    private final KeptFolder folder;

    MarkedFolder(KeptFolder folder) {
        this.folder = folder;
    }

    KeptFolder folder() {
        return folder;
    }

    /**
     * Returns the newsroom whose mark it carries, if the files that the database names are in it: then it is the one
     * that belongs to the database.
     */
    Optional<UUID> owner() {
        try {
            return marked().filter(newsroom -> folder.content().get() == KeptFolder.Content.THERE);
        } catch (IOException unreachable) {
            return Optional.empty();
        }
    }

    /** Returns what is wrong with it; empty if it is this newsroom's and can be written to. */
    Optional<StoreTrouble> trouble(UUID newsroom) {
        try {
            Optional<UUID> marked = marked();
            if (marked.isEmpty() && folder.content().get() != KeptFolder.Content.MISSING) {
                mark(newsroom);
                marked = Optional.of(newsroom);
            }
            if (!marked.equals(Optional.of(newsroom))) {
                return Optional.of(StoreTrouble.FOLDER_GONE);
            }
            return isLocked() ? Optional.of(StoreTrouble.LOCKED) : Optional.empty();
        } catch (IOException e) {
            System.getLogger(MarkedFolder.class.getName()).log(System.Logger.Level.DEBUG, "not reached", e);
            return Optional.of(Files.isReadable(folder.path()) ? StoreTrouble.LOCKED : StoreTrouble.FOLDER_GONE);
        }
    }

    /** A disk that is only full is told to whoever brings a file. */
    private boolean isLocked() {
        return !Files.isWritable(folder.path())
                || !Trial.isKept(folder.path()) && !new DiskRoom(folder.path()).isOut();
    }

    /** Without a mark, or if that cannot be made out, there is none. */
    private Optional<UUID> marked() throws IOException {
        try {
            Matcher mark = MARKED
                    .matcher(Files.readString(folder.path().resolve(KeptFolder.MARK), StandardCharsets.ISO_8859_1));
            return mark.matches() ? Optional.of(UUID.fromString(mark.group(1))) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private void mark(UUID newsroom) throws IOException {
        Path beside = Files.createDirectories(folder.path()).resolve(KeptFolder.MARK + "." + UUID.randomUUID());
        try {
            Files.writeString(beside, "newsroom " + newsroom + "\n");
            Files.move(beside, folder.path().resolve(KeptFolder.MARK), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
