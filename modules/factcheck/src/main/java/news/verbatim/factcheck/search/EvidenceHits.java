package news.verbatim.factcheck.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.factcheck.evidence.Occasion;

/** Reads for a list what the index found, by one query. */
@ModuleInternal
@ApplicationScoped
public class EvidenceHits {

    private static final String ROWS = "select e.id, e.name, e.kind, e.saidOn, e.speakers, e.event, e.place, "
            + "e.language, e.origin, e.capturedBy, e.capturedAt, (select count(n) from Evidence n "
            + "where n.supersedes = e.id), (select count(d) from NoticedDamage d where d.evidence = e.id), e.text "
            + "from Evidence e where e.id in :ids";

    /** What the query reads. */
    private record Row(UUID id, String name, EvidenceKind kind, LocalDate saidOn, String speakers, String event,
            String place, String language, String origin, UUID capturedBy, Instant capturedAt, Long newer,
            Long damages, String text) {

        EvidenceHit hit(Snippet snippet) {
            return new EvidenceHit(id, name, kind, saidOn, new Occasion(speakers, event, place, language, origin),
                    new PersonId(capturedBy), capturedAt, newer > 0, damages > 0, snippet.in(text));
        }
    }

    @PersistenceContext
    private EntityManager entities;

    /** Returns the hits in the order in which they were found. */
    List<EvidenceHit> read(List<UUID> found, Snippet snippet) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, EvidenceHit> rows = entities.createQuery(ROWS, Row.class).setParameter("ids", found)
                .getResultStream()
                .map(row -> row.hit(snippet)).collect(Collectors.toMap(EvidenceHit::id, Function.identity()));
        return found.stream().map(rows::get).filter(Objects::nonNull).toList();
    }
}
