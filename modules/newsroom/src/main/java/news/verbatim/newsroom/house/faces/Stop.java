package news.verbatim.newsroom.house.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.Objects;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.text.Span;

/** A message about something that stops an act, with what the page can lead to beside the field. */
class Stop extends FacesMessage {

    private final transient Refusal.Problem problem;

    private final int count;

    Stop(Refusal.Problem problem) {
        this(problem, 1);
    }

    private Stop(Refusal.Problem problem, int count) {
        super(SEVERITY_ERROR, problem.message(), null);
        this.problem = problem;
        this.count = count;
    }

    /** Stands for so many others at one field, which nobody reads one by one. */
    static Stop more(int count) {
        return new Stop(new Refusal.Problem(null, String.format(Locale.ENGLISH, "And %,d more like these.", count)),
                count);
    }

    /**
     * Returns a message as {@code js/refusals.js} reads it: {@code says}, and where they are known {@code at} (the
     * client id of the field), {@code index} and {@code start} (which block or key point and which character of it),
     * {@code quotation}; {@code count} is how many things it stands for.
     */
    static JsonObjectBuilder json(String field, FacesMessage message) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("says", Objects.toString(message.getSummary(), ""));
        if (field != null) {
            json.add("at", field);
        }
        if (message instanceof Stop stop && stop.problem != null) {
            stop.addPlace(json);
            return json.add("count", stop.count);
        }
        return json.add("count", 1);
    }

    private void addPlace(JsonObjectBuilder json) {
        Span words = problem.span();
        if (words != null) {
            json.add("index", words.place().index()).add("start", words.start());
        }
        if (problem.quotation() != null) {
            json.add("quotation", problem.quotation().toString());
        }
    }
}
