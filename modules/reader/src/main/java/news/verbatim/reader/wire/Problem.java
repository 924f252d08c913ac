package news.verbatim.reader.wire;

import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import news.verbatim.events.ModuleInternal;
import news.verbatim.reader.serving.Jsons;
import news.verbatim.reader.serving.Page;
import news.verbatim.reader.view.MessageView;

/** What the API says when it cannot answer: problem details (RFC 9457). */
@ModuleInternal
public final class Problem {

    static final String TYPE = "application/problem+json";

    private Problem() {
    }

    /** Says which part of a question nobody can answer. */
    public static WebApplicationException with(String detail) {
        return new BadRequestException(detail);
    }

    /** Says that something is gone, and what readers are told about it. */
    public static WebApplicationException gone(String detail) {
        return new WebApplicationException(detail, Response.Status.GONE);
    }

    public static Page page(int status, MessageView message, Throwable problem) {
        JsonObjectBuilder json = Jsons.object().add("type", "about:blank").add("status", status)
                .add("title", status == 400 ? "This cannot be answered" : message.title());
        boolean told = (status == 400 || status == 410) && problem.getMessage() != null;
        return Page.of(TYPE, "no-store",
                json.add("detail", told ? problem.getMessage() : message.text()).build().toString());
    }
}
