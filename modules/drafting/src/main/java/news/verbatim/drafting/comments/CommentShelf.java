package news.verbatim.drafting.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.StoryText;

/** Where comments and their answers are kept. */
@ModuleInternal
@ApplicationScoped
public class CommentShelf {

    /** How many comments on a story are open. */
    private record Open(StoryId story, long count) {

        /** What the query builds. */
        Open(UUID story, Long count) {
            this(new StoryId(story), count);
        }
    }

    @PersistenceContext
    private EntityManager entities;

    /** Returns the comment or refuses. */
    Comment comment(UUID id) {
        Comment comment = find(id);
        if (comment == null) {
            throw Refusal.because("This comment does not exist. Open the page again.");
        }
        return comment;
    }

    /** Returns the comment; null if there is none. */
    Comment find(UUID id) {
        return entities.find(Comment.class, id);
    }

    boolean isNew(UUID answer) {
        return entities.find(Reply.class, answer) == null;
    }

    void put(Object commentOrReply) {
        entities.persist(commentOrReply);
    }

    /** Returns every comment of a story beside a text, each with its answers. */
    List<CommentCard> beside(StoryId story, StoryText text) {
        Map<UUID, List<CommentCard.Answer>> answers = entities.createQuery("select r from Reply r where r.comment in "
                + "(select c.id from Comment c where c.story = :story) order by r.saidAt, r.id", Reply.class)
                .setParameter("story", story.value()).getResultStream()
                .collect(Collectors.groupingBy(Reply::comment, Collectors.mapping(Reply::answer, Collectors.toList())));
        return entities
                .createQuery("select c from Comment c where c.story = :story order by c.saidAt, c.id", Comment.class)
                .setParameter("story", story.value()).getResultStream()
                .map(comment -> comment.beside(text, answers.getOrDefault(comment.id(), List.of()))).toList();
    }

    /** Returns how many comments on some stories are open; a story without any is left out. */
    public Map<StoryId, Long> countOpen(Collection<StoryId> stories) {
        return entities
                .createQuery(
                        "select c.story, count(c) from Comment c where c.resolvedBy is null and c.story in :stories "
                                + "group by c.story",
                        Open.class)
                .setParameter("stories", stories.stream().map(StoryId::value).toList()).getResultStream()
                .collect(Collectors.toMap(Open::story, Open::count));
    }
}
