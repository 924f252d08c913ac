package news.verbatim.factcheck.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.question.DeskZoneAsked;

/** Tells which day it is where a desk is: a story means by “on Tuesday” the Tuesday of its own desk. */
@ModuleInternal
@ApplicationScoped
public class DeskDays {

    @Inject
    private Event<DeskZoneAsked> desks;

    /** Returns the day that it is at a desk at that moment. */
    public LocalDate day(String desk, Instant moment) {
        DeskZoneAsked clock = new DeskZoneAsked(desk);
        desks.fire(clock);
        return LocalDate.ofInstant(moment, clock.zone());
    }
}
