package news.verbatim.newsroom.house;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import news.verbatim.events.Refusal;

/**
 * The one way in which a page tells that something was not done. A refusal goes to the fields that it names, or to the top
 * of the page; the page comes back with everything that was typed. A page that the server no longer knows is opened anew.
 * Whatever is nobody's mistake here is left to the error page.
 */
class TellingExceptionHandler extends ExceptionHandlerWrapper {

    TellingExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> unhandled = getUnhandledExceptionQueuedEvents().iterator();
        while (unhandled.hasNext()) {
            if (tell(faces, unhandled.next().getContext().getException())) {
                unhandled.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean tell(FacesContext faces, Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                openAnew(faces);
                return true;
            }
            if (cause instanceof Refusal && !faces.isPostback()) {
                sayNotFound(faces);
                return true;
            }
            if (!faces.getResponseComplete() && say(faces, cause)) {
                faces.validationFailed();
                return true;
            }
        }
        return false;
    }

    private static boolean say(FacesContext faces, Throwable cause) {
        if (cause instanceof Refusal refusal) {
            Telling.all(faces, refusal.problems());
            return true;
        }
        if (cause instanceof OptimisticLockException) {
            Telling.onTop(faces, "Somebody else changed this in the meantime, so nothing was saved."
                    + " What you typed is still here: copy it, open the page again and put it in.");
            return true;
        }
        if (cause instanceof EJBAccessException) {
            Telling.onTop(faces, "You may not do this: it needs a role that you do not have. Nothing was changed.");
            return true;
        }
        return false;
    }

    /** A page that is only being looked at has nothing to refuse; what it was asked to show is not there. */
    private static void sayNotFound(FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void openAnew(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        Telling.afterwards(faces, FacesMessage.SEVERITY_WARN,
                "This page had been open for too long, so it was opened anew and nothing was done. Please do it again.");
        try {
            external.redirect(Addresses.asked(request));
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
