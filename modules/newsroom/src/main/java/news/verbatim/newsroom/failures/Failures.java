package news.verbatim.newsroom.failures;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import news.verbatim.newsroom.house.faces.Addresses;
import news.verbatim.newsroom.house.faces.Doors;

/**
 * The outermost filter: whatever fails behind it becomes an error page, once everything behind it is over. It stands
 * first in {@code web.xml}, because annotations give filters no order.
 */
public class Failures extends HttpFilter {

    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isReadable(request)) {
            Doors.answer(response, HttpServletResponse.SC_BAD_REQUEST,
                    "This is nothing that a page of the newsroom sends, so nothing was done.");
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException | Error thrown) {
            Failure.happened(request, thrown, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
        Failure failure = Failure.of(request);
        if (failure != null && !response.isCommitted()) {
            request.setAttribute("failedAddress", Addresses.asked(request));
            response.reset();
            response.sendError(failure.status());
        }
    }

    /** Reads what was asked and sent, which the server does once: there may be more of it than any page has. */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "what cannot be read", e);
            return false;
        }
    }
}
