package news.verbatim.factcheck.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.question.Turn;

/** Whose turn it is with the stories that are being checked, in as many statements however many they are. */
@ApplicationScoped
class CheckTurns {

    /** What is let out for a time is the editors'; when that is over it is the checkers' again. */
    private static final String NEWEST = "select c.id, c.story, c.revision, c.live, c.total, c.resolved, "
            + "c.submittedAt, (select count(q) from RevisionCheck d join d.quotations q where d = c "
            + "and q.standing is not null and q.standing.grounds.verdict in (DISPUTED, UNVERIFIABLE)), (select "
            + "count(q) "
            + "from RevisionCheck d join d.quotations q where d = c and exists (select 1 from ProposedRuling p "
            + "where p.check = c.id and p.quotation = q.quotationId and p.settledAt is null) and (q.standing is null "
            + "or q.standing.grounds.verdict in (DISPUTED, UNVERIFIABLE))) from RevisionCheck c where c.story in "
            + ":stories "
            + "and c.revision = (select max(n.revision) from RevisionCheck n where n.story = c.story) "
            + "and c.state in (OPEN, REOPENED) and (c.live = false and (c.letOut.until is null "
            + "or c.letOut.until <= :now) or c.live = true and c.letOut.until is not null)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    List<Turn> of(Collection<StoryId> stories) {
        List<UUID> ids = stories.stream().map(StoryId::value).toList();
        List<Row> rows = entities.createQuery(NEWEST, Row.class).setParameter("stories", ids)
                .setParameter("now", clock.instant()).getResultList();
        List<UUID> checks = rows.stream().map(Row::check).toList();
        Map<UUID, Taken> taken = checks.isEmpty() ? Map.of() : taken(checks);
        Map<UUID, Turn> turns = new HashMap<>();
        rows.forEach(row -> turns.put(row.story().value(), turn(row, taken.get(row.check()))));
        urgent(ids).forEach(turn -> turns.putIfAbsent(turn.story().value(), turn));
        return List.copyOf(turns.values());
    }

    private static Turn turn(Row row, Taken taken) {
        int open = row.total() - row.resolved();
        if (open > 0 && open == row.proposed()) {
            return row.turn(Turn.Party.SECOND_CHECKER, null, taken == null ? null : taken.last(), Turn.Act.CONFIRM,
                    row.proposed());
        }
        Turn.Act act = open == 0 ? Turn.Act.COMPLETE
                : open == row.stuck() && !row.live() ? Turn.Act.SEND_BACK : Turn.Act.CHECK;
        return taken == null ? row.turn(Turn.Party.CHECKER, null, row.submittedAt(), act, open)
                : row.turn(Turn.Party.CHECKER, taken.by(), taken.since(), act, open);
    }

    /** Returns who ruled or proposed last as a checker in each check, and since when they have been at it. */
    private Map<UUID, Taken> taken(List<UUID> checks) {
        Stream<Taken> ruled = entities
                .createQuery("select r.check, r.checker, min(r.givenAt), max(r.givenAt) from GivenRuling r "
                        + "where r.check in :checks and r.part = CHECKER "
                        + "group by r.check, r.checker", Taken.class)
                .setParameter("checks", checks).getResultStream();
        Stream<Taken> proposed = entities.createQuery(
                "select p.check, p.proposer, min(p.proposedAt), max(p.proposedAt) from ProposedRuling p "
                        + "where p.check in :checks and p.settledAt is null group by p.check, p.proposer",
                Taken.class).setParameter("checks", checks).getResultStream();
        return Stream.concat(ruled, proposed).collect(Collectors.groupingBy(Taken::check,
                Collectors.maxBy(Comparator.comparing(Taken::last)))).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().orElseThrow()));
    }

    /** Readers have something that does not stand, and nobody has said what was done about it. */
    private List<Turn> urgent(List<UUID> stories) {
        return entities.createQuery(
                "select c.story, count(u), min(u.raisedAt), max(c.revision) from UrgentMatter u, RevisionCheck c "
                        + "where c.id = u.check and u.settledAt is null and c.story in :stories group by c.story",
                Matters.class).setParameter("stories", stories).getResultStream().map(Matters::turn).toList();
    }

    /**
     * What the query reads of the newest check of a story: of the open quotations those that cannot pass, and those
     * proposed.
     */
    private record Row(UUID check, StoryId story, int revision, boolean live, int total, int resolved,
            Instant submittedAt, int stuck,
            int proposed) {

        /** What the query builds. */
        Row(UUID check, UUID story, Integer revision, Boolean live, Integer total, Integer resolved,
                Instant submittedAt, Long stuck, Long proposed) {
            this(check, new StoryId(story), revision, live, total, resolved, submittedAt, stuck.intValue(),
                    proposed.intValue());
        }

        Turn turn(Turn.Party party, PersonId person, Instant since, Turn.Act act, int open) {
            return new Turn(story, revision, party, person, since, null, act, open, total, live ? "public" : "");
        }
    }

    /** That somebody is at a check. */
    private record Taken(UUID check, PersonId by, Instant since, Instant last) {

        /** What the query builds. */
        Taken(UUID check, UUID by, Instant since, Instant last) {
            this(check, new PersonId(by), since, last);
        }
    }

    /** What is urgent in a story. */
    private record Matters(UUID story, Long count, Instant since, Integer revision) {

        Turn turn() {
            return new Turn(new StoryId(story), revision, Turn.Party.EDITOR, null, since, null, Turn.Act.SETTLE,
                    count.intValue(), 0, "");
        }
    }
}
