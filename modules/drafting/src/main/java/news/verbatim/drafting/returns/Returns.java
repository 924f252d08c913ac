package news.verbatim.drafting.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import news.verbatim.drafting.story.Story;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.factcheck.StorySentBack;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.CheckedQuotation;

/** Where it is kept what came back from the checkers. */
@ModuleInternal
@ApplicationScoped
public class Returns {

    @PersistenceContext
    private EntityManager entities;

    /** Keeps what came back last; what came back before is of no use any more. */
    public void keep(StorySentBack fact) {
        entities.createQuery("delete from RuledQuotation r where r.key.story = :story")
                .setParameter("story", fact.story().value())
                .executeUpdate();
        List<CheckedQuotation> all = fact.quotations();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).ruling() != null) {
                entities.persist(new RuledQuotation(fact.story(), fact.revision(), i, all.get(i)));
            }
        }
    }

    /** Returns what came back with a revision, in reading order. */
    List<CheckedReturn> of(StoryId story, int revision) {
        return entities
                .createQuery("select r from RuledQuotation r where r.key.story = :story and r.revision = :revision "
                        + "order by r.position", RuledQuotation.class)
                .setParameter("story", story.value()).setParameter("revision", revision)
                .getResultStream().map(RuledQuotation::returned).toList();
    }

    /** Returns what came back about one quotation or refuses. */
    RuledQuotation required(Story story, QuotationId quotation) {
        RuledQuotation found = entities.find(RuledQuotation.class,
                new RuledQuotation.Key(story.id().value(), quotation.value()));
        if (found == null || !found.isOf(story.revision())) {
            throw Refusal.because("No verdict came back on this quotation. Look at the list again.");
        }
        return found;
    }
}
