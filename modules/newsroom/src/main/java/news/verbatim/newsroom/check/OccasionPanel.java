package news.verbatim.newsroom.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import news.verbatim.factcheck.claims.ClaimedOccasion;
import news.verbatim.factcheck.claims.OccasionForm;
import news.verbatim.factcheck.occasion.CorrectingOccasion;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.frame.Times;

/** When the quotation in hand of {@code /check/story} was said, and correcting that. */
@Named("occasion")
@RequestScoped
public class OccasionPanel {

    @Inject
    private CheckPage page;

    @Inject
    private CorrectingOccasion correcting;

    @Inject
    private Times times;

    private LocalDate from;
    private LocalDate to;
    private String event = "";
    private String why = "";
    private boolean tried;

    /** Corrects it, and shows the quotation laid against the evidence again. */
    public String correct() {
        tried = true;
        correcting.correct(page.getStory(), page.getRevision(), page.getWork().current().quotation().id(),
                new OccasionForm(from, to,
                        event, why));
        Telling.done("It counts as said " + days(from, to == null ? from : to, null)
                + (event.isBlank() ? "." : ", " + event + "."));
        return page.here();
    }

    /** Returns the days that the story means, in words. */
    public String getDays() {
        ClaimedOccasion when = page.getWork().occasion();
        return days(when.from(), when.to(), when.or());
    }

    private String days(LocalDate first, LocalDate last, LocalDate or) {
        if (first == null) {
            return "on a day that nobody knows";
        }
        String days = first.equals(last) ? "on " + times.day(first)
                : "between " + times.day(first) + " and " + times.day(last);
        return or == null ? days : days + " or " + times.day(or);
    }

    /** Says whether it was refused, so that the form stays open. */
    public boolean isTried() {
        return tried;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event == null ? "" : event;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why == null ? "" : why;
    }
}
