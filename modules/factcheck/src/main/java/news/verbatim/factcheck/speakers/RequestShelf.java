package news.verbatim.factcheck.speakers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Quoted;
import news.verbatim.factcheck.check.CheckShelf;
import news.verbatim.factcheck.check.Concern;
import news.verbatim.factcheck.check.RevisionCheck;

/** Where it is kept what speakers ask. */
@ModuleInternal
@ApplicationScoped
public class RequestShelf {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CheckShelf checks;

    /** Returns the request or refuses. */
    KeptRequest request(UUID id) {
        KeptRequest found = id == null ? null : entities.find(KeptRequest.class, id);
        if (found == null) {
            throw Refusal.because("This request does not exist. Open the list of requests again.");
        }
        return found;
    }

    /** Returns every request about a story, open ones first, then the latest first. */
    List<SpeakerRequest> of(StoryId story) {
        Map<Integer, RevisionCheck> revisions = new HashMap<>();
        return entities
                .createQuery("select r from KeptRequest r where r.story = :story order by r.recordedAt desc, r.id",
                        KeptRequest.class)
                .setParameter("story", story.value()).getResultStream()
                .map(request -> request
                        .told(revisions.computeIfAbsent(request.revision(), number -> checks.check(story, number))
                                .quotation(request.quotation()).quotation()))
                .sorted(Comparator.comparing((SpeakerRequest request) -> !request.open())).toList();
    }

    /**
     * Returns what nobody has decided about the quotations of a check: a quotation keeps its name from revision to
     * revision.
     */
    public List<Concern> concerns(RevisionCheck check) {
        return of(check.story()).stream().filter(SpeakerRequest::open)
                .filter(request -> check.quotations().stream()
                        .anyMatch(one -> one.quotationId().equals(request.quotation())))
                .map(request -> new Concern(request.quotation(), Concern.Kind.REQUEST_OPEN,
                        request.speaker() + " asked on "
                                + SpeakerRole.day(request.askedOn()) + " " + request.kind().words() + ": "
                                + Quoted.of(request.wish())
                                + " An editor decides.",
                        null))
                .toList();
    }

    void put(KeptRequest request) {
        entities.persist(request);
    }
}
