package news.verbatim.newsroom.failures;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import news.verbatim.jobs.store.StoreWatch;
import news.verbatim.newsroom.house.faces.Addresses;

/** Takes nothing from anybody once it would not be kept, and says why. */
@WebFilter("/*")
public class StoreGone extends HttpFilter {

    @Inject
    private StoreWatch store;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (store.isWhole() || Addresses.isResource(request)) {
            chain.doFilter(request, response);
        } else {
            // for the page that says it
            store.trouble().ifPresent(trouble -> request.setAttribute("trouble", trouble.name()));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
