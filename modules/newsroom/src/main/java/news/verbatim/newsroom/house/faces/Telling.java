package news.verbatim.newsroom.house.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import org.omnifaces.util.Components;

/** Says something to the person at the desk: at a field, at the top of the page, or on the page that comes next. */
public final class Telling {

    /** How many problems of one field a person wants to read at once. */
    private static final int AT_ONCE = 20;

    private Telling() {
    }

    /** Says on the next page that something was done. */
    public static void done(String message) {
        afterwards(FacesContext.getCurrentInstance(), FacesMessage.SEVERITY_INFO, message);
    }

    /** Says on this very page that something was done. */
    public static void now(String message) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, message, null));
    }

    /** Notes a refusal that the page tells in words of its own, beside what it is about. */
    public static void noted(Refusal refusal) {
        RefusalLog.refused(refusal);
    }

    static void afterwards(FacesContext faces, FacesMessage.Severity severity, String message) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(severity, message, null));
    }

    /** Says why something was not done that no field is to blame for. */
    @ModuleInternal
    public static void onTop(FacesContext faces, String message) {
        faces.addMessage(null, new Stop(new Refusal.Problem(null, message)));
    }

    /** Says what is wrong, each at the input that it names, or to the page as a whole if that input is not there. */
    static void all(FacesContext faces, Refusal refusal) {
        Map<String, Integer> told = new HashMap<>();
        for (int i = 0; i < refusal.problems().size(); i++) {
            Refusal.Problem problem = refusal.problems().get(i);
            Optional<UIInput> input = problem.field() == null ? Optional.empty() : input(faces, problem.field());
            input.ifPresent(found -> found.setValid(false));
            String place = input.map(found -> found.getClientId(faces)).orElse(null);
            RefusalLog.refused(refusal, i, place);
            if (told.merge(String.valueOf(place), 1, Integer::sum) <= AT_ONCE) {
                faces.addMessage(place, new Stop(problem));
            }
        }
        told.forEach((place, count) -> sayMore(faces, "null".equals(place) ? null : place, count - AT_ONCE));
    }

    private static void sayMore(FacesContext faces, String place, int untold) {
        if (untold > 0) {
            faces.addMessage(place, Stop.more(untold));
        }
    }

    /** A message at an input that is not on the page would be lost. */
    private static boolean isSeen(UIComponent component) {
        return component == null || component.isRendered() && isSeen(component.getParent());
    }

    // what comes in its place in OmniFaces 5 is not in OmniFaces 4
    @SuppressWarnings("removal")
    private static Optional<UIInput> input(FacesContext faces, String id) {
        UIInput[] found = new UIInput[1];
        // what is not rendered has nothing to read its values from
        Components.forEachComponent(faces).ofTypes(UIInput.class).withHints(VisitHint.SKIP_UNRENDERED)
                .invoke((UIComponent component) -> {
                    if (found[0] == null && id.equals(component.getId()) && isSeen(component)) {
                        found[0] = (UIInput) component;
                    }
                });
        return Optional.ofNullable(found[0]);
    }
}
