package news.verbatim.drafting.pictures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import news.verbatim.events.act.Roles;
import news.verbatim.events.text.Picture;

/** The pictures of all stories, public or not, for everybody in the newsroom. */
@Stateless
@RolesAllowed({Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL, Roles.CHIEF, Roles.ADMINISTRATOR})
public class Pictures {

    @Inject
    private PictureShelf shelf;

    /**
     * A picture's file.
     *
     * @param type  what kind of file it is
     * @param bytes its bytes
     */
    public record File(Picture.Type type, byte[] bytes) {
    }

    /** Returns a picture in one of its widths; empty if there is none. */
    public Optional<File> find(String sha256, int width) {
        return shelf.type(sha256).flatMap(type -> shelf.bytes(sha256, width).map(bytes -> new File(type, bytes)));
    }
}
