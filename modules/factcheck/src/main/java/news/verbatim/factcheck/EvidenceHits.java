package news.verbatim.factcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.verbatim.events.EvidenceKind;
import news.verbatim.events.PersonId;

/** Reads what the index found for a list, by one query and without the words, of which a snippet is enough. */
@ApplicationScoped
class EvidenceHits {

    /** Marks in a snippet that no text can hold: control characters are taken out before it is kept. */
    static final String LIT = "\u0001";
    static final String UNLIT = "\u0002";

    private static final String ROWS = "select e.id, e.name, e.kind, e.saidOn, e.speakers, e.event, e.place, e.language, e.origin, "
            + "e.capturedBy, e.capturedAt, (select count(n) from Evidence n where n.supersedes = e.id), "
            + "(select count(d) from NoticedDamage d where d.evidence = e.id) from Evidence e where e.id in :ids";

    @PersistenceContext
    private EntityManager entities;

    /** Takes pairs of an id and a list of snippets, in the order in which they were found. */
    List<EvidenceHit> read(List<List<?>> found) {
        List<UUID> ids = found.stream().map(hit -> (UUID) hit.get(0)).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, EvidenceHit> rows = entities.createQuery(ROWS, Object[].class).setParameter("ids", ids).getResultStream()
                .map(EvidenceHits::hit).collect(Collectors.toMap(EvidenceHit::id, Function.identity()));
        return found.stream().map(hit -> with(rows.get((UUID) hit.get(0)), (List<?>) hit.get(1))).filter(Objects::nonNull).toList();
    }

    private static EvidenceHit with(EvidenceHit hit, List<?> snippets) {
        return hit == null ? null : hit.with(snippets.isEmpty() ? List.of() : pieces(String.valueOf(snippets.get(0))));
    }

    static List<EvidenceHit.Piece> pieces(String snippet) {
        List<EvidenceHit.Piece> pieces = new ArrayList<>();
        for (String part : snippet.replaceAll("\\s+", " ").split("(?=" + LIT + ")|" + UNLIT)) {
            boolean lit = part.startsWith(LIT);
            String words = lit ? part.substring(1) : part;
            if (!words.isEmpty()) {
                pieces.add(new EvidenceHit.Piece(words, lit));
            }
        }
        return pieces;
    }

    private static EvidenceHit hit(Object[] row) {
        Occasion occasion = new Occasion((String) row[4], (String) row[5], (String) row[6], (String) row[7], (String) row[8]);
        return new EvidenceHit((UUID) row[0], (String) row[1], (EvidenceKind) row[2], (LocalDate) row[3], occasion,
                new PersonId((UUID) row[9]), (Instant) row[10], (Long) row[11] > 0, (Long) row[12] > 0, List.of());
    }
}
