package news.verbatim.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import news.verbatim.events.text.Picture;
import news.verbatim.publishing.serving.PublicPictures;

/**
 * The pictures of public stories. What is under an address is never anything else, so browsers keep it for a year;
 * whoever keeps it for many readers asks again after five minutes, so that a picture that was taken back is gone there
 * soon.
 */
@Path("/pictures")
@RequestScoped
public class PictureFiles {

    private static final String CACHING = "public, max-age=31536000, s-maxage=300, immutable";

    @Inject
    private PublicPictures pictures;

    @GET
    @Path("{sha256: [0-9a-f]{64}}-{width: [1-9][0-9]{0,4}}.{extension: jpg|png}")
    public Response picture(@PathParam("sha256") String sha256, @PathParam("width") int width,
            @PathParam("extension") String extension,
            @Context Request request) {
        Picture.Type type = Stream.of(Picture.Type.values()).filter(one -> one.extension().equals(extension))
                .findFirst().orElseThrow();
        switch (pictures.shown(sha256, type)) {
            case NEVER -> throw new NotFoundException();
            case GONE -> throw new WebApplicationException(Response.Status.GONE);
            case PUBLIC -> {}
        }
        EntityTag tag = new EntityTag(sha256.substring(0, 32) + "-" + width);
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = known != null ? known
                : Response.ok(pictures.bytes(sha256, width).orElseThrow(NotFoundException::new), type.media());
        return answer.tag(tag).header("Cache-Control", CACHING).build();
    }
}
