package news.verbatim.factcheck.ruling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.json.RecordJson;
import news.verbatim.events.text.Quotation;
import news.verbatim.factcheck.claims.NameKey;
import news.verbatim.factcheck.claims.WordsKey;

/** Fills in the keys of quotations that were kept without. */
@ApplicationScoped
class QuotationKeys {

    private static final int AT_ONCE = 500;

    /** A quotation without keys. */
    private record Keyless(UUID id, String content) {
    }

    @PersistenceContext
    private EntityManager entities;

    /**
     * Fills in some and returns how many they were. Nothing else of a row is written: a ruling may be given meanwhile.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int readSome() {
        List<Keyless> some = entities
                .createQuery("select q.id, q.content from QuotationCheck q where q.speakerKey is null",
                        Keyless.class)
                .setMaxResults(AT_ONCE).getResultList();
        for (Keyless one : some) {
            Quotation said = RecordJson.read(one.content(), Quotation.class);
            entities.createQuery(
                    "update QuotationCheck q set q.wordsKey = :words, q.speakerKey = :speaker where q.id = :id")
                    .setParameter("words", WordsKey.of(said.words()))
                    .setParameter("speaker", NameKey.of(said.speaker()))
                    .setParameter("id", one.id()).executeUpdate();
        }
        return some.size();
    }
}
