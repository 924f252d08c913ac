package news.verbatim.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers with a page, whatever went wrong; what went wrong inside is for the log. */
@Provider
@ApplicationScoped
public class Errors implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(Errors.class.getName());

    @Inject
    private Templates templates;

    @Context
    private UriInfo asked;

    @Override
    public Response toResponse(Throwable problem) {
        int status = problem instanceof WebApplicationException known ? known.getResponse().getStatus() : 500;
        if (status >= 500) {
            LOG.log(System.Logger.Level.ERROR, "a page could not be made", problem);
        }
        MessageView message = MessageView.forStatus(status);
        Page page = asked.getPath().matches("/?api(/.*)?") ? Problem.page(status, message, problem)
                : templates.render("message.ftlh", message, "");
        return Response.status(status).entity(page.bytes()).header("Content-Type", page.type())
                .header("Cache-Control", "no-store").build();
    }
}
