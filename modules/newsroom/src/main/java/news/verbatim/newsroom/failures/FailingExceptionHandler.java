package news.verbatim.newsroom.failures;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Iterator;

/**
 * Takes what nobody else could tell: it is logged once and left to {@link Failures}, whether a page or a script asked.
 */
class FailingExceptionHandler extends ExceptionHandlerWrapper {

    FailingExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> unhandled = getUnhandledExceptionQueuedEvents().iterator();
        while (unhandled.hasNext()) {
            Throwable thrown = unhandled.next().getContext().getException();
            Failure.happened((HttpServletRequest) faces.getExternalContext().getRequest(), getRootCause(thrown),
                    HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            unhandled.remove();
            faces.responseComplete();
        }
        getWrapped().handle();
    }
}
