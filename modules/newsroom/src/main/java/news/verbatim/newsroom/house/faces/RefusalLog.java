package news.verbatim.newsroom.house.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Notes each refusal that a page tells, one problem a line, in the category {@value #CATEGORY}:
 *
 * <pre>refused at ORIGIN field=FIELD place=PLACE says=SENTENCE</pre>
 *
 * {@code ORIGIN} is {@code <class>#<method>:<line>} of the code that found the problem (also of a
 * {@code Problems.require}), or {@code converter}, {@code version} (somebody else changed it meanwhile),
 * {@code meantime} (what was pressed is not there any more) or {@code role} (it was taken away). {@code FIELD} is the
 * field that the use case names and {@code PLACE} the client id of the field on the page, each {@code -} where there is
 * none. {@code SENTENCE} has no line break. The lines are at DEBUG; with {@code VERBATIM_LOG_REFUSALS=true} in the
 * server's environment they are at INFO, and so in its log.
 */
@ModuleInternal
public final class RefusalLog {

    static final String CATEGORY = "news.verbatim.newsroom.refusals";

    private static final System.Logger LOG = System.getLogger(CATEGORY);

    private static final System.Logger.Level LEVEL = ConfigProvider.getConfig()
            .getOptionalValue("verbatim.log.refusals", Boolean.class).orElse(false)
                    ? System.Logger.Level.INFO
                    : System.Logger.Level.DEBUG;

    private RefusalLog() {
    }

    static void refused(Refusal refusal, int problem, String place) {
        StackTraceElement origin = refusal.origins().get(problem);
        Refusal.Problem what = refusal.problems().get(problem);
        String where = origin.getClassName() + "#" + origin.getMethodName() + ":" + origin.getLineNumber();
        write(where, what.field(), place, what.message());
    }

    /**
     * Notes all of a refusal that no field of a page tells, but a door, an address that leads to nothing or the page in
     * its own words.
     */
    static void refused(Refusal refusal) {
        for (int i = 0; i < refusal.problems().size(); i++) {
            refused(refusal, i, null);
        }
    }

    /** Notes what is no refusal of a use case: that of another version, or of a role. */
    public static void refused(String kind, String message) {
        write(kind, null, null, message);
    }

    /** Notes what the fields themselves could not read. */
    static void converted(FacesContext faces) {
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext();) {
            String id = ids.next();
            List<FacesMessage> messages = id == null ? List.of() : faces.getMessageList(id);
            messages.stream().filter(message -> !(message instanceof Stop) && Refusals.stops(message))
                    .forEach(message -> write("converter", null, id, message.getSummary()));
        }
    }

    private static void write(String origin, String field, String place, String message) {
        if (LOG.isLoggable(LEVEL)) {
            LOG.log(LEVEL, "refused at " + origin + " field=" + Objects.toString(field, "-") + " place="
                    + Objects.toString(place, "-") + " says=" + Objects.toString(message, "").replaceAll("\\s+", " "));
        }
    }
}
