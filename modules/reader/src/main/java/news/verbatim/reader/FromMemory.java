package news.verbatim.reader;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import news.verbatim.reader.serving.Masthead;
import news.verbatim.reader.serving.Page;
import news.verbatim.reader.serving.PageAnswer;
import news.verbatim.reader.serving.RenderedPages;

/**
 * Answers what is in memory before anything else has to look at the request, and tells browsers to run nothing, to
 * fetch nothing from elsewhere and to guess nothing.
 */
@WebFilter("/*")
public class FromMemory extends HttpFilter {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    @Inject
    private transient RenderedPages pages;

    @Inject
    private transient Masthead masthead;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        Optional<Page> kept = isPlain(request) ? pages.find(masthead.base(request) + request.getRequestURI())
                : Optional.empty();
        if (kept.isPresent()) {
            send(kept.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isPlain(HttpServletRequest request) {
        return request.getQueryString() == null
                && (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"));
    }

    private static void send(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageAnswer answer = PageAnswer.of(page, request.getHeader("If-None-Match"),
                request.getHeader("Accept-Encoding"));
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        if (answer.status() == HttpServletResponse.SC_OK) {
            response.setContentLength(answer.body().length);
            response.getOutputStream().write(answer.body());
        }
    }
}
