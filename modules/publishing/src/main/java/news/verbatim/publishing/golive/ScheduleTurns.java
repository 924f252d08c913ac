package news.verbatim.publishing.golive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.question.Turn;
import news.verbatim.publishing.publication.Publication;

/** Whose turn it is with the stories that have come as far as the schedule, in two statements however many they are. */
@ApplicationScoped
class ScheduleTurns {

    @PersistenceContext
    private EntityManager entities;

    List<Turn> of(Collection<StoryId> stories) {
        List<UUID> ids = stories.stream().map(StoryId::value).toList();
        List<Publication> publications = entities.createQuery("select p from Publication p where p.story in :stories",
                Publication.class).setParameter("stories", ids).getResultList();
        Map<UUID, Waiting> notices = publications.isEmpty() ? Map.of() : waiting(ids);
        return publications.stream().map(publication -> turn(publication, notices.get(publication.story().value())))
                .filter(Objects::nonNull).toList();
    }

    private Map<UUID, Waiting> waiting(List<UUID> stories) {
        return entities
                .createQuery("select n.story, count(n), min(n.writtenAt) from Notice n where n.story in :stories "
                        + "and n.edition is null group by n.story", Waiting.class)
                .setParameter("stories", stories).getResultStream()
                .collect(Collectors.toMap(Waiting::story, Function.identity()));
    }

    private static Turn turn(Publication publication, Waiting notices) {
        StoryId story = publication.story();
        int revision = publication.revision();
        return switch (publication.card().state()) {
            case SCHEDULED -> new Turn(story, revision, Turn.Party.CLOCK, null, null, publication.goesLiveAt(),
                    Turn.Act.WAIT, 0, 0, "");
            case HELD -> new Turn(story, revision, Turn.Party.EDITOR, null, null, null, Turn.Act.RESCHEDULE, 0, 0,
                    publication.card().reason());
            case LIVE -> notices == null
                    ? new Turn(story, revision, Turn.Party.READERS, null, null, null, Turn.Act.TAKE_UP, 0, 0, "")
                    : notices.correct(revision);
            case WITHDRAWN -> notices == null
                    ? new Turn(story, revision, Turn.Party.EDITOR, null, null, null, Turn.Act.REFILE, 0, 0, "")
                    : notices.correct(revision);
            case KILLED -> null;
        };
    }

    /** Notices that wait for the next edition. */
    private record Waiting(UUID story, Long notices, Instant since) {

        Turn correct(int revision) {
            return new Turn(new StoryId(story), revision, Turn.Party.AUTHOR, null, since, null, Turn.Act.CORRECT,
                    notices.intValue(), 0, "");
        }
    }
}
