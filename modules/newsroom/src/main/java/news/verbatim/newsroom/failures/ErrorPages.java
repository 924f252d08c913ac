package news.verbatim.newsroom.failures;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * Shows an error page whatever the request was that went wrong. To Faces it looks as if somebody had called the page
 * up: without the form, which belongs to another page. A script cannot show a page; it gets the status and the id, and
 * tells in its own page.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.ERROR)
public class ErrorPages extends HttpFilter {

    /** Where a script finds the id of what failed. */
    static final String HEADER = "X-Verbatim-Failure";

    /** How Faces marks the request of a script. */
    private static final String SCRIPTED = "Faces-Request";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Failure failure = Failure.of(request);
        request.setAttribute("failure", failure == null ? "" : failure.id());
        if (failure != null) {
            response.setHeader(HEADER, failure.id());
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cache-Control", "no-store");
        if (request.getHeader(SCRIPTED) == null) {
            chain.doFilter(new CalledUp(request), response);
        } else {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(failure == null ? "" : failure.id());
        }
    }

    /** The request as if its address had been called up. */
    private static final class CalledUp extends HttpServletRequestWrapper {

        CalledUp(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
