package news.verbatim.newsroom.house.faces;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import news.verbatim.events.act.Refusal;
import news.verbatim.jobs.Races;
import news.verbatim.jobs.pace.TooOften;

/**
 * The one way in which a page tells that something was not done. A refusal goes to the fields that it names, and all of
 * it to the top of the window ({@link Refusals}); the page comes back with everything that was typed. A page that the
 * server no longer knows is opened anew. Whatever is nobody's mistake here is left to the error page.
 */
class TellingExceptionHandler extends ExceptionHandlerWrapper {

    /** Under what name an error page finds why nothing is shown. */
    static final String NOT_SHOWN = "notShown";

    TellingExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> unhandled = getUnhandledExceptionQueuedEvents().iterator();
        while (unhandled.hasNext()) {
            ExceptionQueuedEventContext thrown = unhandled.next().getContext();
            if (tell(faces, isForeign(thrown) ? new ViewExpiredException() : thrown.getException())) {
                unhandled.remove();
            }
        }
        getWrapped().handle();
    }

    /** Says whether a form came with a state that the server never gave out, or not to this page. */
    private static boolean isForeign(ExceptionQueuedEventContext thrown) {
        return PhaseId.RESTORE_VIEW.equals(thrown.getPhaseId()) && thrown.getException() instanceof FacesException;
    }

    private static boolean tell(FacesContext faces, Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                openAnew(faces);
                return true;
            }
            if (cause instanceof Refusal refusal && !faces.isPostback()) {
                sayWhyNotShown(faces, refusal);
                return true;
            }
            if (cause instanceof EJBAccessException && !faces.isPostback()) {
                answer(faces, HttpServletResponse.SC_FORBIDDEN);
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
            Telling.all(faces, refusal);
            return true;
        }
        if (cause instanceof OptimisticLockException) {
            refuse(faces, "version", "Somebody else changed this in the meantime, so nothing was saved."
                    + " What you typed is still here: copy it, open the page again and put it in.");
            return true;
        }
        if (Races.isLost(cause)) {
            Telling.onTop(faces, "Somebody else did the same at this very moment, so nothing was saved."
                    + " What you typed is still here: send it once more.");
            return true;
        }
        if (cause instanceof EJBAccessException) {
            refuse(faces, "role", "You may not do this: it needs a role that you do not have. Nothing was changed.");
            return true;
        }
        return false;
    }

    private static void refuse(FacesContext faces, String kind, String message) {
        Telling.onTop(faces, message);
        RefusalLog.refused(kind, message);
    }

    /**
     * A page that is only being looked at has nothing to refuse; what it was asked to show is not there, for this
     * reason, or cannot be shown so soon again.
     */
    private static void sayWhyNotShown(FacesContext faces, Refusal refusal) {
        RefusalLog.refused(refusal);
        ExternalContext external = faces.getExternalContext();
        // also the headers: they name the scripts of the page that is not shown
        external.responseReset();
        external.getRequestMap().put(NOT_SHOWN, refusal.getMessage());
        int status = HttpServletResponse.SC_NOT_FOUND;
        if (refusal instanceof TooOften often) {
            external.setResponseHeader("Retry-After", Long.toString(often.seconds()));
            status = Doors.TOO_MANY_REQUESTS;
        }
        answer(faces, status);
    }

    private static void answer(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void openAnew(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        Telling.afterwards(faces, FacesMessage.SEVERITY_WARN,
                "This page had been open for too long, so it was opened anew and nothing was done. What you typed is here again: please do it again.");
        external.setResponseHeader(Addresses.ANEW, "anew");
        try {
            external.redirect(Addresses.asked(request));
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
