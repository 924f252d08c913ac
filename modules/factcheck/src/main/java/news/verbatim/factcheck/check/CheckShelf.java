package news.verbatim.factcheck.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.question.WaveAhead;

/** Where the checks are kept. */
@ModuleInternal
@ApplicationScoped
public class CheckShelf {

    private static final String FALLEN = "RevisionCheck c join c.quotations q join q.standing r where "
            + "(exists (select 1 from NoticedDamage d where d.evidence = r.grounds.evidence.id) "
            + "or exists (select 1 from EvidenceDispute e where e.evidence = r.grounds.evidence and e.settledAt is "
            + "null) "
            + "or exists (select 1 from Evidence n where n.supersedes = r.grounds.evidence.id)) ";

    /** Which story it is of. */
    private record OfStory(UUID id, UUID story) {
    }

    /** What the verdict on a quotation rests on. */
    private record DayOf(UUID quotation, String evidence, LocalDate saidOn) {
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ChecksAhead ahead;

    /** Returns the stories of checks, by the ids of the checks; what is unknown is left out. */
    public Map<String, StoryId> storiesOfChecks(Collection<String> checks) {
        return stories(entities.createQuery("select c.id, c.story from RevisionCheck c where c.id in :ids",
                OfStory.class), checks);
    }

    /** Returns the stories of rulings, by the ids of the rulings; what is unknown is left out. */
    public Map<String, StoryId> storiesOfRulings(Collection<String> rulings) {
        return stories(entities.createQuery(
                "select r.id, c.story from GivenRuling r join RevisionCheck c on c.id = r.check where r.id in :ids",
                OfStory.class), rulings);
    }

    private static Map<String, StoryId> stories(TypedQuery<OfStory> query, Collection<String> ids) {
        return query.setParameter("ids", ids.stream().map(UUID::fromString).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> row.id().toString(), row -> new StoryId(row.story())));
    }

    /** Returns the check or refuses. */
    public RevisionCheck check(StoryId story, int revision) {
        return find(story, revision).orElseThrow(() -> Refusal.because("There is no check of this revision."
                + " Look under To check, or on the story’s own page."));
    }

    /** Returns the check, so that two rulings at once are told from each other even where neither changes the count. */
    public RevisionCheck checkForRuling(StoryId story, int revision) {
        RevisionCheck check = check(story, revision);
        entities.lock(check, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return check;
    }

    /** Returns the check of a ruling, to change it. */
    public RevisionCheck checkForRuling(UUID id) {
        return entities.find(RevisionCheck.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Reads the checks of several stories at once, and which of them rest on fallen evidence. */
    public void readAhead(WaveAhead stories) {
        ahead.read(stories, entities.createQuery("select c from RevisionCheck c left join fetch c.quotations q "
                + "left join fetch q.standing where c.story in :stories order by c.revision desc", RevisionCheck.class)
                .setParameter("stories", stories.ids()).getResultList(), RevisionCheck::story);
        ahead.haveFallen(
                entities.createQuery("select distinct c.id from " + FALLEN + "and c.story in :stories", UUID.class)
                        .setParameter("stories", stories.ids()).getResultList());
    }

    /**
     * Returns the check with its rulings. Their evidence comes by itself, once and not with every ruling: its text is
     * long.
     */
    public Optional<RevisionCheck> find(StoryId story, int revision) {
        return ahead.of(story).map(checks -> checks.stream().filter(check -> check.revision() == revision).findFirst())
                .orElseGet(() -> read(story, revision));
    }

    private Optional<RevisionCheck> read(StoryId story, int revision) {
        return entities
                .createQuery("select c from RevisionCheck c left join fetch c.quotations q left join fetch q.standing "
                        + "where c.story = :story and c.revision = :revision", RevisionCheck.class)
                .setParameter("story", story.value()).setParameter("revision", revision)
                .getResultStream().findFirst();
    }

    /** Returns the checks of a story, the newest revision first. */
    public List<RevisionCheck> ofStory(StoryId story) {
        return ahead.of(story)
                .orElseGet(() -> entities.createQuery("select c from RevisionCheck c where c.story = :story"
                        + " order by c.revision desc", RevisionCheck.class)
                        .setParameter("story", story.value()).getResultList());
    }

    /** Returns every ruling on a quotation of the story, the latest first. */
    public List<GivenRuling> rulings(StoryId story, QuotationId quotation) {
        return entities.createQuery("select r from GivenRuling r where r.quotation = :quotation and "
                + "r.check in (select c.id from RevisionCheck c where c.story = :story) order by r.givenAt desc",
                GivenRuling.class).setParameter("quotation", quotation.value()).setParameter("story", story.value())
                .getResultList();
    }

    /** Returns the latest ruling on a quotation that rests on a passage; null if none does. */
    public GivenRuling lastGrounds(QuotationCheck quotation) {
        return entities.createQuery("select r from GivenRuling r where r.quotation = :quotation and "
                + "r.grounds.passageStart is not null order by r.givenAt desc", GivenRuling.class)
                .setParameter("quotation", quotation.quotationId().value()).setMaxResults(1).getResultStream()
                .findFirst().orElse(null);
    }

    /** Says whether somebody has the part of a checker. */
    public boolean isChecker(RevisionCheck check, PersonId person) {
        PartInCheck hand = entities.find(PartInCheck.class, new PartInCheck.Key(check.id(), person.value()));
        return hand != null && hand.is(PartInCheck.Part.CHECKER);
    }

    /** Says whether a verdict that stands rests on evidence that is known to be damaged, disputed or superseded. */
    public boolean hasFallenEvidence(RevisionCheck check) {
        return ahead.of(check.story()).isPresent() ? ahead.hasFallen(check)
                : entities.createQuery("select count(q) from " + FALLEN + "and c.id = :check", Long.class)
                        .setParameter("check", check.id()).getSingleResult() > 0;
    }

    /** Returns the name and the day of what each verdict that stands rests on, without its words: they are long. */
    public Map<QuotationId, Resting> daysOf(RevisionCheck check) {
        return entities.createQuery("select q.quotationId, e.name, e.saidOn from RevisionCheck c join c.quotations q "
                + "join q.standing r join r.grounds.evidence e where c.id = :check", DayOf.class)
                .setParameter("check", check.id()).getResultStream()
                .collect(Collectors.toMap(row -> new QuotationId(row.quotation()),
                        row -> new Resting(row.evidence(), row.saidOn())));
    }

    /**
     * What a verdict rests on, without its words.
     *
     * @param evidence what it is called
     * @param saidOn   the day on which its words were said
     */
    public record Resting(String evidence, LocalDate saidOn) {
    }

    public Optional<GivenRuling> ruling(UUID id) {
        return Optional.ofNullable(entities.find(GivenRuling.class, id));
    }

    public Optional<RevisionCheck> find(UUID check) {
        return Optional.ofNullable(entities.find(RevisionCheck.class, check));
    }

    public List<Hint> hints(UUID check) {
        return entities
                .createQuery("select h from KeptHint h where h.check = :check order by h.position", KeptHint.class)
                .setParameter("check", check).getResultStream().map(KeptHint::hint).toList();
    }

    public List<PersonId> hands(RevisionCheck check, PartInCheck.Part part) {
        return entities
                .createQuery("select h from PartInCheck h where h.key.check = :check order by h.key.person",
                        PartInCheck.class)
                .setParameter("check", check.id()).getResultStream()
                .filter(hand -> hand.is(part)).map(PartInCheck::person).toList();
    }

    /**
     * Gives a person the part of a checker.
     *
     * @throws Refusal if they wrote on the story
     */
    public void requireChecker(RevisionCheck check, PersonId person) {
        PartInCheck hand = entities.find(PartInCheck.class, new PartInCheck.Key(check.id(), person.value()));
        if (hand == null) {
            entities.persist(new PartInCheck(check.id(), person, PartInCheck.Part.CHECKER));
        } else if (!hand.is(PartInCheck.Part.CHECKER)) {
            throw Refusal.because("You wrote on this story. Somebody else has to check it.");
        }
    }

    public void put(Object entity) {
        entities.persist(entity);
    }
}
