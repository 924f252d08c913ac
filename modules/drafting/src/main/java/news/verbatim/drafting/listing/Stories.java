package news.verbatim.drafting.listing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import news.verbatim.drafting.comments.CommentShelf;
import news.verbatim.drafting.draft.KnownSpeaker;
import news.verbatim.drafting.draft.Reader;
import news.verbatim.drafting.search.StoryFilter;
import news.verbatim.drafting.search.StoryKey;
import news.verbatim.drafting.search.StorySearch;
import news.verbatim.drafting.story.Shelf;
import news.verbatim.drafting.story.Stage;
import news.verbatim.drafting.story.Story;
import news.verbatim.drafting.story.StoryCard;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.jobs.pace.Costly;
import news.verbatim.jobs.pace.Pace;

/** Where each story is. Everybody in the newsroom may look; only reporters write. */
@Stateless
@RolesAllowed({Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL, Roles.CHIEF, Roles.ADMINISTRATOR})
public class Stories {

    /** What a story is called. */
    private record Headline(StoryId story, String text) {

        /** What the query builds. */
        Headline(UUID story, String text) {
            this(new StoryId(story), text);
        }
    }

    /** How many stories are there. */
    private record AtStage(Stage stage, Long stories) {
    }

    static final String CARDS = "select s.id, s.headline, s.slug, s.desk, "
            + "s.stage, s.stageNote, s.stageAt, s.planned, s.address, s.createdBy, s.savedAt from Story s ";

    private static final String CORRECTIONS = "select c.id, s.id, s.headline, s.stage, c.kind, c.passage, c.note, "
            + "c.wantedBy, c.wantedAt from KeptCorrection c join Story s on s.id = c.story ";

    /** How many names are offered at most. */
    private static final int OFFERED = 400;

    /** How many stories that follow one are shown. */
    private static final int FOLLOWING = 20;

    /** How many stories one person can have in hand and see at a glance. */
    private static final int MOST_WORK = 100;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Shelf shelf;

    @Inject
    private CommentShelf comments;

    @Inject
    private StorySearch search;

    @Inject
    private Reader reader;

    @Inject
    private Actor actor;

    @Inject
    private Pace pace;

    /**
     * Opens a story.
     *
     * @throws news.verbatim.events.act.Refusal if there is none with that id
     */
    public WorkingCopy open(StoryId id) {
        Story story = shelf.story(id);
        return story.workingCopy(reader.read(story.draft().text()));
    }

    /** Returns the headlines of some stories as they were saved last; a story that was never saved has none. */
    public Map<StoryId, String> headlines(Collection<StoryId> ids) {
        return entities.createQuery("select s.id, s.headline from Story s where s.id in :ids", Headline.class)
                .setParameter("ids", ids.stream().map(StoryId::value).toList()).getResultStream()
                .collect(Collectors.toMap(Headline::story, Headline::text));
    }

    /** Returns where some stories are, in one statement; what there is none of is left out. */
    public List<StoryPlace> places(Collection<StoryId> ids) {
        return entities.createQuery(
                "select s.id, s.revision, s.createdBy, s.inHand, s.stage, "
                        + "s.stageNote, s.stageAt from Story s where s.id in :ids",
                StoryPlace.class)
                .setParameter("ids", ids.stream().map(StoryId::value).toList()).getResultList();
    }

    /** Returns the stories that follow one, the latest change first. */
    public List<StoryCard> following(StoryId story) {
        return entities
                .createQuery(CARDS + "where s.follows = :story order by s.stageAt desc, s.id desc", StoryCard.class)
                .setParameter("story", story.value()).setMaxResults(FOLLOWING).getResultList();
    }

    /** Returns the stories that the actor wrote on, the latest change first. */
    public List<StoryCard> mine(int page, int size) {
        return page(entities.createQuery(CARDS + "where :me member of s.authors order by s.stageAt desc, s.id desc",
                StoryCard.class).setParameter("me", actor.id().value()), page, size);
    }

    /**
     * Returns a page of a list, the latest change first. What was saved before is found.
     *
     * @param after where the page before it ended; null for the first
     * @throws news.verbatim.jobs.pace.TooOften if the actor looks for words too often
     */
    public StoryListPage list(StoryFilter filter, StoryKey after, int size) {
        if (!filter.asksForWords()) {
            return StoryListPage.of(new StoryQuery(filter, after, actor.id()).on(entities).setMaxResults(size + 1)
                    .getResultList(), size, true);
        }
        pace.keep(Costly.SEARCH, actor.id().toString());
        StorySearch.Found found = search.find(filter, after, actor.id(), size + 1);
        Map<UUID, StoryCard> cards = entities.createQuery(CARDS + "where s.id in :ids", StoryCard.class)
                .setParameter("ids", found.stories()).getResultStream()
                .collect(Collectors.toMap(card -> card.story().value(), card -> card));
        return StoryListPage.of(found.stories().stream().map(cards::get).filter(Objects::nonNull).toList(), size,
                found.whole());
    }

    /** Returns what the actor has to do with their stories, and what they wait for. */
    public MyWork myWork() {
        List<StoryCard> cards = entities
                .createQuery(CARDS + "join s.authors author where author = :me and s.stage in :stages "
                        + "order by s.stageAt desc, s.id desc", StoryCard.class)
                .setParameter("me", actor.id().value()).setParameter("stages", MyWork.STAGES)
                .setMaxResults(MOST_WORK + 1).getResultList();
        boolean more = cards.size() > MOST_WORK;
        List<StoryCard> shown = more ? cards.subList(0, MOST_WORK) : cards;
        List<WantedCorrection> corrections = entities
                .createQuery(CORRECTIONS + "join s.authors author where author = :me "
                        + "order by c.wantedAt, c.id", WantedCorrection.class)
                .setParameter("me", actor.id().value())
                .setMaxResults(MOST_WORK).getResultList();
        return MyWork.of(corrections, shown, more, comments.countOpen(shown.stream().map(StoryCard::story).toList()));
    }

    /** Returns what editors want changed in some stories that readers have, the oldest first. */
    public List<WantedCorrection> corrections(Collection<StoryId> ids) {
        return entities
                .createQuery(CORRECTIONS + "where s.id in :ids order by c.wantedAt, c.id", WantedCorrection.class)
                .setParameter("ids", ids.stream().map(StoryId::value).toList()).getResultList();
    }

    /**
     * Returns how many stories wait for the actor to write on: their drafts, what was sent back, and public ones that
     * an editor wants corrected and nobody has taken up.
     */
    public long countOwed() {
        return entities.createQuery("select (select count(s) from Story s join s.authors author where author = :me and "
                + "s.stage in :stages) + (select count(distinct c.story) from KeptCorrection c join Story s on s.id = "
                + "c.story join "
                + "s.authors author where author = :me and s.stage in :public)", Long.class)
                .setParameter("me", actor.id().value()).setParameter("public", WantedCorrection.TO_BE_TAKEN_UP)
                .setParameter("stages", MyWork.OWED).getSingleResult();
    }

    /** Returns all stories, the latest change first. */
    public List<StoryCard> all(int page, int size) {
        return page(entities.createQuery(CARDS + "order by s.stageAt desc, s.id desc", StoryCard.class), page, size);
    }

    /** Returns how many stories are at each stage. */
    public Map<Stage, Long> countByStage() {
        Map<Stage, Long> counts = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            counts.put(stage, 0L);
        }
        entities.createQuery("select s.stage, count(s) from Story s group by s.stage", AtStage.class)
                .getResultStream().forEach(row -> counts.put(row.stage(), row.stories()));
        return counts;
    }

    /** Returns people who were quoted lately, each once, to be offered to who names a speaker. */
    public List<KnownSpeaker> quotedLately() {
        return entities
                .createQuery(
                        "select q.key.name, q.role from QuotedPerson q "
                                + "order by q.quotedAt desc",
                        KnownSpeaker.class)
                .setMaxResults(OFFERED).getResultStream()
                .collect(Collectors.toMap(KnownSpeaker::name, speaker -> speaker, (one, other) -> one, TreeMap::new))
                .values().stream().toList();
    }

    private static List<StoryCard> page(TypedQuery<StoryCard> query, int page, int size) {
        return query.setFirstResult(page * size).setMaxResults(size).getResultList();
    }
}
