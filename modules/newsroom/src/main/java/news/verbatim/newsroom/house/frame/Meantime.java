package news.verbatim.newsroom.house.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;
import news.verbatim.newsroom.house.faces.RefusalLog;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.faces.Unasked;

/**
 * Tells whoever pressed a button that is not there any more, because things have changed since their page was opened,
 * that nothing was done: Faces itself leaves such a press without an answer.
 */
public class Meantime implements PhaseListener {

    private static final long serialVersionUID = 1;

    private static final String SOURCE = "jakarta.faces.source";

    /** Comes with what a field asks for when it is changed, and with no press. */
    private static final String EVENT = "jakarta.faces.behavior.event";

    private static final String TOLD = "This cannot be done any more: somebody changed in the meantime what it is about, and nothing was"
            + " done now. Open the page again to see how it stands.";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        String pressed = sent.get(SOURCE);
        boolean asked = pressed != null && sent.containsKey(pressed) && !sent.containsKey(EVENT)
                && !sent.containsKey(Unasked.MARK);
        if (asked && !isThere(faces, pressed)) {
            Telling.onTop(faces, TOLD);
            RefusalLog.refused("meantime", TOLD);
        }
    }

    private static boolean isThere(FacesContext faces, String id) {
        boolean[] there = new boolean[1];
        try {
            faces.getViewRoot().invokeOnComponent(faces, id, (context, component) -> there[0] = isRendered(component));
        } catch (RuntimeException e) {
            // whoever reads the form next meets the same, and tells it
            return true;
        }
        return there[0];
    }

    private static boolean isRendered(UIComponent component) {
        return component == null || component.isRendered() && isRendered(component.getParent());
    }
}
