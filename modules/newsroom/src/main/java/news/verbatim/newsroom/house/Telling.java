package news.verbatim.newsroom.house;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.Optional;
import org.omnifaces.util.Components;

/** Says something to the person at the desk: at a field, at the top of the page, or on the page that comes next. */
public final class Telling {

    private Telling() {
    }

    /** Says on the next page that something was done. */
    public static void done(String message) {
        afterwards(FacesContext.getCurrentInstance(), FacesMessage.SEVERITY_INFO, message);
    }

    static void afterwards(FacesContext faces, FacesMessage.Severity severity, String message) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(severity, message, null));
    }

    /** Says what is wrong at the input with that id; at the top of the page if there is none. */
    static void at(FacesContext faces, String field, String message) {
        Optional<UIInput> input = field == null ? Optional.empty() : input(faces, field);
        input.ifPresent(found -> found.setValid(false));
        faces.addMessage(input.map(found -> found.getClientId(faces)).orElse(null),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
    }

    /** A message at an input that is not on the page would be lost. */
    private static boolean isSeen(UIComponent component) {
        return component == null || component.isRendered() && isSeen(component.getParent());
    }

    private static Optional<UIInput> input(FacesContext faces, String id) {
        UIInput[] found = new UIInput[1];
        Components.forEachComponent(faces).ofTypes(UIInput.class).invoke((UIComponent component) -> {
            if (found[0] == null && id.equals(component.getId()) && isSeen(component)) {
                found[0] = (UIInput) component;
            }
        });
        return Optional.ofNullable(found[0]);
    }
}
