package news.verbatim.newsroom.house;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import news.verbatim.events.Refusal;
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

    static void afterwards(FacesContext faces, FacesMessage.Severity severity, String message) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(severity, message, null));
    }

    /** Says at the top of the page why something was not done. */
    static void onTop(FacesContext faces, String message) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
    }

    /** Says what is wrong, each at the input that it names, or at the top of the page if that input is not there. */
    static void all(FacesContext faces, List<Refusal.Problem> problems) {
        Map<String, List<String>> byField = new LinkedHashMap<>();
        problems.forEach(problem -> byField.computeIfAbsent(Objects.toString(problem.field(), ""), field -> new ArrayList<>())
                .add(problem.message()));
        byField.forEach((field, messages) -> {
            Optional<UIInput> input = input(faces, field);
            input.ifPresent(found -> found.setValid(false));
            String place = input.map(found -> found.getClientId(faces)).orElse(null);
            told(messages).forEach(message ->
                    faces.addMessage(place, new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null)));
        });
    }

    private static List<String> told(List<String> messages) {
        if (messages.size() <= AT_ONCE) {
            return messages;
        }
        List<String> told = new ArrayList<>(messages.subList(0, AT_ONCE));
        told.add(String.format(Locale.ENGLISH, "And %,d more like these.", messages.size() - AT_ONCE));
        return told;
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
