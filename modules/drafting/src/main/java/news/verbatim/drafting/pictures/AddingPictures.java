package news.verbatim.drafting.pictures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import news.verbatim.drafting.story.Shelf;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Block;
import news.verbatim.jobs.pace.Pace;

/** Adding a picture to a story that is being written. */
@Stateless
@RolesAllowed(Roles.REPORTER)
public class AddingPictures {

    /** The largest file that is taken, in bytes. */
    public static final int MOST = CleanPicture.MOST_BYTES;

    /** What who sends a larger one is told. */
    public static final String TOO_LARGE = "This file is larger than 20 MB, the most for a picture. Make it smaller and add it again.";

    @Inject
    private Shelf stories;

    @Inject
    private PictureShelf shelf;

    @Inject
    private Darkroom darkroom;

    @Inject
    private Actor actor;

    @Inject
    private Pace pace;

    /**
     * Cleans a picture, keeps it, and returns the block that shows it. Its place in the text is for whoever writes that
     * to say; the credit, the rights and the caption are what the file said, and nothing where it said nothing.
     *
     * @throws news.verbatim.events.act.Refusal at {@code picture} if it is too large, damaged, or no still picture that
     *         can be read
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Block add(StoryId story, InputStream file) throws IOException {
        PersonId by = actor.id();
        stories.story(story);
        pace.keepFile(by.toString());
        byte[] bytes = file.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw PictureFormat.refused(TOO_LARGE);
        }
        pace.addFile(by.toString(), bytes.length);
        CleanPicture clean = darkroom.clean(bytes);
        shelf.keep(story, clean, by);
        return clean.block();
    }
}
