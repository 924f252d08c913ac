package news.verbatim.newsroom.house.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.Iterator;
import java.util.List;

/**
 * What stops the act that a page was asked for, whatever part of the page is rendered: {@code js/refusals.js} marks the
 * fields, leads to the first of them and keeps all of it at the top of the window. What is no refusal is news, and
 * stands in the page.
 */
@Named("refusals")
@RequestScoped
public class Refusals {

    /** Returns all that stops the act, as a JSON array for the script; an empty text if nothing does. */
    public String getTold() {
        FacesContext faces = FacesContext.getCurrentInstance();
        JsonArrayBuilder all = Json.createArrayBuilder();
        int count = 0;
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext();) {
            String id = ids.next();
            for (FacesMessage message : faces.getMessageList(id)) {
                if (stops(message)) {
                    all.add(Stop.json(id, message));
                    message.rendered();
                    count++;
                }
            }
        }
        return count == 0 ? "" : all.build().toString();
    }

    /** Returns what was done, and what else there is to say to the page as a whole. */
    public List<FacesMessage> getNews() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream().filter(message -> !stops(message))
                .toList();
    }

    static boolean stops(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }
}
