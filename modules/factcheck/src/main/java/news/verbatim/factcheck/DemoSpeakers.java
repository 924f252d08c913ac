package news.verbatim.factcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import news.verbatim.events.DemoNewsroomStaffed;
import news.verbatim.events.id.PersonId;
import news.verbatim.factcheck.speakers.HeldRole;
import news.verbatim.factcheck.speakers.Speaker;
import news.verbatim.factcheck.speakers.SpeakerChange;
import news.verbatim.factcheck.speakers.SpeakerKind;
import news.verbatim.factcheck.speakers.SpeakerRole;
import news.verbatim.factcheck.speakers.SpeakerShelf;

/**
 * Gives a demo newsroom the people whom its stories quote. One of them is not yet what a story calls her. All are
 * invented.
 */
@ApplicationScoped
class DemoSpeakers {

    @Inject
    private SpeakerShelf shelf;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    void write(@Observes DemoNewsroomStaffed event) {
        PersonId by = event.reporter();
        Instant now = clock.instant();
        Speaker mayor = new Speaker(SpeakerKind.PERSON, "Marit Dahl", "", by, now);
        mayor.alsoCalled("Mayor Dahl");
        mayor.held(role("deputy mayor", "city council", LocalDate.of(2022, 5, 1), LocalDate.of(2026, 4, 30), by, now));
        mayor.held(role("mayor", "city council", LocalDate.of(2026, 5, 1), null, by, now));
        Speaker chair = new Speaker(SpeakerKind.PERSON, "Ines Albrecht", "", by, now);
        chair.held(role("spokeswoman", "Quay quarter residents' association", LocalDate.of(2024, 1, 1),
                LocalDate.of(2026, 11, 30), by, now));
        chair.held(role("chair", "Quay quarter residents' association", LocalDate.of(2026, 12, 1), null, by, now));
        Speaker agency = new Speaker(SpeakerKind.ORGANISATION, "Port agency", "Runs the harbour and its ferries.", by,
                now);
        for (Speaker speaker : new Speaker[] {mayor, chair, agency}) {
            shelf.put(speaker);
            shelf.put(new SpeakerChange(speaker.id(), "Added “" + speaker.name() + "”.", by, now));
        }
    }

    private static HeldRole role(String role, String organisation, LocalDate from, LocalDate until, PersonId by,
            Instant now) {
        return new HeldRole(new SpeakerRole(null, role, organisation, from, until, ""), by, now);
    }
}
