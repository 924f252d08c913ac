package news.verbatim.newsroom.house.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.json.Json;
import org.primefaces.PrimeFaces;

/**
 * Sends what stops an act along with every answer to a part of a page, so that no list of parts to update decides
 * whether a person hears of it. A whole page has it in {@code templates/page.xhtml}.
 */
public class TellingListener implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        RefusalLog.converted(faces);
        if (faces.getPartialViewContext().isAjaxRequest()) {
            String told = CDI.current().select(Refusals.class).get().getTold();
            if (!told.isEmpty()) {
                String source = faces.getExternalContext().getRequestParameterMap().getOrDefault("jakarta.faces.source",
                        "");
                PrimeFaces.current().executeScript("Refusals.tell(" + script(told) + "," + script(
                        Json.createValue(source).toString()) + ")");
            }
        }
    }

    /** Nothing in a message ends the script, or the part of the answer that it stands in. */
    private static String script(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
