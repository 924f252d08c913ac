package news.verbatim.newsroom.house.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import news.verbatim.events.ModuleInternal;

/**
 * What is to be said on the next page is said to whoever asks next. A page that renews itself, in this window or in
 * another one, at the moment in which somebody is led on would hear it instead of them, and nobody would ever see it:
 * it is not told.
 */
@WebFilter("/*")
public class Unasked extends HttpFilter {

    /** How the scripts of a page mark what it asks by itself. */
    @ModuleInternal
    public static final String MARK = "verbatim.unasked";

    /** In which cookie Faces keeps which words are meant. */
    private static final String WORDS = "csfcfc";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean unasked = request.getHeader("Faces-Request") != null && request.getParameter(MARK) != null;
        chain.doFilter(unasked ? new WithoutWords(request) : request, response);
    }

    private static final class WithoutWords extends HttpServletRequestWrapper {

        WithoutWords(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Cookie[] getCookies() {
            Cookie[] all = super.getCookies();
            return all == null ? null
                    : Stream.of(all).filter(cookie -> !cookie.getName().equals(WORDS)).toArray(Cookie[]::new);
        }
    }
}
