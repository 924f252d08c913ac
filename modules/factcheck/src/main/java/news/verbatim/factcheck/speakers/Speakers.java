package news.verbatim.factcheck.speakers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.verbatim.events.act.Roles;

/** The register of speakers: who is quoted, under which names, and what they were when. */
@Stateless
@RolesAllowed({Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL, Roles.CHIEF, Roles.ADMINISTRATOR})
public class Speakers {

    private static final Comparator<SpeakerSheet.Role> LATEST_FIRST = Comparator
            .comparing((SpeakerSheet.Role one) -> one.role().from() == null ? LocalDate.MIN : one.role().from())
            .reversed().thenComparing(one -> one.role().title());

    @Inject
    private SpeakerShelf shelf;

    /**
     * An entry in the list.
     *
     * @param card  the entry
     * @param roles every role of theirs
     */
    public record Listed(SpeakerCard card, List<SpeakerRole> roles) {

        /** Returns the roles that are held on a day. */
        public List<SpeakerRole> rolesOn(LocalDate day) {
            return roles.stream().filter(role -> role.heldOn(day)).toList();
        }
    }

    /**
     * Returns the entries of the register by name.
     *
     * @param part part of a name, whatever its case and accents; empty for all
     */
    public List<Listed> named(String part, int page, int size) {
        List<Speaker> found = shelf.named(part == null ? "" : part, page, size);
        Map<UUID, List<SpeakerRole>> roles = found.isEmpty() ? Map.of()
                : shelf.roles(found.stream().map(Speaker::id).toList());
        return found.stream().map(one -> new Listed(one.card(), roles.getOrDefault(one.id(), List.of()))).toList();
    }

    /**
     * Opens an entry; of one that was merged, the entry that it is shown under.
     *
     * @throws news.verbatim.events.act.Refusal if there is no such entry
     */
    public SpeakerSheet open(UUID id) {
        UUID root = shelf.speaker(id).root();
        Speaker entry = shelf.speaker(root);
        List<Speaker> family = shelf.family(root);
        List<SpeakerSheet.Name> names = family.stream()
                .flatMap(one -> one.names().stream().map(known -> new SpeakerSheet.Name(
                        known.id(), known.name(), one == entry && !known.saysTheSameAs(entry.name()))))
                .toList();
        List<SpeakerSheet.Role> roles = family.stream()
                .flatMap(one -> one.roles().stream().map(role -> new SpeakerSheet.Role(
                        role.said(), one == entry)))
                .sorted(LATEST_FIRST).toList();
        List<String> keys = family.stream().flatMap(one -> one.names().stream()).map(SpeakerName::key).distinct()
                .toList();
        return new SpeakerSheet(entry.card(), names, roles,
                family.stream().filter(one -> one != entry).map(Speaker::card).toList(),
                shelf.saidBy(keys), shelf.changes(family.stream().map(Speaker::id).toList()));
    }
}
