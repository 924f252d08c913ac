package news.verbatim.factcheck.fallout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.json.RecordJson;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Quoted;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.check.CheckState;
import news.verbatim.factcheck.check.Concern;
import news.verbatim.factcheck.check.GivenRuling;
import news.verbatim.factcheck.check.QuotationCheck;
import news.verbatim.factcheck.check.RevisionCheck;
import news.verbatim.factcheck.verdict.Footing;

/** Finds the quotations, of whatever story, that stand or fall with another one or with a piece of evidence. */
@ModuleInternal
@ApplicationScoped
public class Fallout {

    private static final String SELECT = "select q.id, c.story, c.revision, c.headline, "
            + "c.desk, c.state, c.live, q.content, r.grounds.verdict, r.givenAt from RevisionCheck c join "
            + "c.quotations q left "
            + "join q.standing r ";

    /** The text of each story that counts: what is public, and the latest revision. Public ones first. */
    private static final String CURRENT = " and (c.live = true or not exists (select 1 from RevisionCheck n "
            + "where n.story = c.story and n.revision > c.revision)) order by c.live desc, c.submittedAt, q.position";

    @PersistenceContext
    private EntityManager entities;

    /** Words that are disputed in a story. */
    private record Disputed(String wordsKey, String headline, String note) {
    }

    /** One quotation that is hit, as the query finds it. */
    record Hit(UUID id, UUID story, Integer revision, String headline, String desk, CheckState state, Boolean live,
            String content,
            Verdict verdict, Instant ruledAt) {

        Affected affected(Affected.Why why) {
            Quotation quotation = RecordJson.read(content, Quotation.class);
            return new Affected(new StoryId(story), revision, headline, desk, state, live, quotation.id(),
                    quotation.words(),
                    verdict, ruledAt, why);
        }
    }

    /** Returns what uses the same words or rests on the same passage in other stories, each quotation once. */
    public List<Affected> ofQuotation(RevisionCheck check, QuotationCheck disputed, GivenRuling grounds) {
        Map<UUID, Affected> affected = new LinkedHashMap<>();
        sameWords(check, disputed).forEach(hit -> affected.put(hit.id(), hit.affected(Affected.Why.SAME_WORDS)));
        samePassage(check, grounds)
                .forEach(hit -> affected.putIfAbsent(hit.id(), hit.affected(Affected.Why.SAME_PASSAGE)));
        return new ArrayList<>(affected.values());
    }

    /**
     * Returns the quotations of a check whose words are disputed in another story: also of one that was only a draft
     * then.
     */
    public List<Concern> disputedElsewhere(RevisionCheck check) {
        Map<String, QuotationCheck> byKey = check.quotations().stream()
                .collect(Collectors.toMap(QuotationCheck::wordsKey, one -> one, (first, again) -> first));
        if (byKey.isEmpty()) {
            return List.of();
        }
        Map<String, Concern> concerns = new LinkedHashMap<>();
        entities.createQuery(
                "select q.wordsKey, c.headline, r.grounds.note from RevisionCheck c join c.quotations q join "
                        + "q.standing r "
                        + "where q.wordsKey in :keys and r.grounds.verdict = DISPUTED and c.story <> :story"
                        + CURRENT,
                Disputed.class)
                .setParameter("keys", byKey.keySet()).setParameter("story", check.story().value()).getResultStream()
                .forEach(row -> concerns.putIfAbsent(row.wordsKey(),
                        new Concern(byKey.get(row.wordsKey()).quotationId(),
                                Concern.Kind.DISPUTED_ELSEWHERE, "The same words are disputed in "
                                        + Quoted.of(row.headline()) + ": " + row.note(),
                                null)));
        return List.copyOf(concerns.values());
    }

    /** Returns what rests on a piece of evidence, in any story. */
    public List<Affected> ofEvidence(UUID evidence) {
        return entities.createQuery(SELECT + "where r.grounds.evidence.id = :evidence" + CURRENT, Hit.class)
                .setParameter("evidence", evidence).getResultStream()
                .map(hit -> hit.affected(Affected.Why.SAME_EVIDENCE)).toList();
    }

    private List<Hit> sameWords(RevisionCheck check, QuotationCheck disputed) {
        return entities.createQuery(SELECT + "where q.wordsKey = :key and c.story <> :story" + CURRENT, Hit.class)
                .setParameter("key", disputed.wordsKey()).setParameter("story", check.story().value()).getResultList();
    }

    private List<Hit> samePassage(RevisionCheck check, GivenRuling grounds) {
        if (grounds == null) {
            return List.of();
        }
        Footing footing = grounds.footing();
        return entities.createQuery(SELECT + "where r.grounds.evidence = :evidence and r.grounds.passageStart < :end "
                + "and r.grounds.passageEnd > :start and c.story <> :story" + CURRENT, Hit.class)
                .setParameter("evidence", footing.evidence()).setParameter("start", footing.start())
                .setParameter("end", footing.end()).setParameter("story", check.story().value()).getResultList();
    }
}
