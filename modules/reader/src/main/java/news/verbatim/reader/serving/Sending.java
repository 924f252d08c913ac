package news.verbatim.reader.serving;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/** Sends the pages that resources return. */
@Provider
public class Sending implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page page) {
            PageAnswer answer = PageAnswer.of(page, request.getHeaderString("If-None-Match"),
                    request.getHeaderString("Accept-Encoding"));
            response.setStatus(answer.status());
            response.setEntity(answer.status() == 304 ? null : answer.body(), new Annotation[0],
                    MediaType.valueOf(page.type()));
            answer.headers().forEach(response.getHeaders()::putSingle);
        }
    }
}
