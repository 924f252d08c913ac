package news.verbatim.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import news.verbatim.jobs.pace.TooOften;
import news.verbatim.reader.serving.Page;
import news.verbatim.reader.serving.Templates;
import news.verbatim.reader.view.MessageView;
import news.verbatim.reader.wire.Problem;

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
        int status = status(problem);
        if (status >= 500) {
            LOG.log(System.Logger.Level.ERROR, "a page could not be made", problem);
        }
        MessageView message = problem instanceof TooOften ? new MessageView("Too many searches", problem.getMessage())
                : MessageView.forStatus(status);
        Page page = asked.getPath().matches("/?api(/.*)?") ? Problem.page(status, message, problem)
                : templates.render("message.ftlh", message, "");
        return Response.status(status).entity(page.bytes()).header("Content-Type", page.type())
                .header("Cache-Control", "no-store")
                .header("Retry-After", problem instanceof TooOften often ? often.seconds() : null).build();
    }

    private static int status(Throwable problem) {
        if (problem instanceof TooOften) {
            return Response.Status.TOO_MANY_REQUESTS.getStatusCode();
        }
        return problem instanceof WebApplicationException known ? known.getResponse().getStatus() : 500;
    }
}
