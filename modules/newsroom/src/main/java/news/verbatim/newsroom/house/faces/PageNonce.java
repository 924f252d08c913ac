package news.verbatim.newsroom.house.faces;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/**
 * Which inline scripts a browser runs is said by a number that the server gives each page and keeps with it. PrimeFaces
 * wants it back with every post and fails where it is missing: for a form that is sent before its script has begun, or
 * without any. Here the number is always the one that the server keeps, whatever was posted.
 */
@WebFilter("/*")
public class PageNonce extends HttpFilter {

    private static final String NONCE = "primefaces.nonce";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new Kept(request), response);
    }

    private static final class Kept extends HttpServletRequestWrapper {

        Kept(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return NONCE.equals(name) ? kept() : super.getParameter(name);
        }

        private static String kept() {
            FacesContext faces = FacesContext.getCurrentInstance();
            UIViewRoot page = faces == null ? null : faces.getViewRoot();
            Map<String, Object> state = page == null ? null : page.getViewMap(false);
            Object nonce = state == null ? null : state.get(NONCE);
            return nonce == null ? fresh() : nonce.toString();
        }

        /** For a page that has none yet; in the form that PrimeFaces expects. */
        private static String fresh() {
            return Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
