package news.verbatim.factcheck.second;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import news.verbatim.factcheck.check.CheckShelf;
import news.verbatim.factcheck.check.Hint;
import news.verbatim.factcheck.check.KeptHint;
import news.verbatim.factcheck.check.RevisionCheck;

/** Carries out the second reading of one check and keeps what it noticed. Read again, it keeps nothing twice. */
@ApplicationScoped
class SecondReader {

    private final SecondReading reading = new SecondReading();

    @Inject
    private CheckShelf shelf;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void read(UUID check) {
        if (!shelf.hints(check).isEmpty()) {
            return;
        }
        List<Hint> hints = shelf.find(check).map(RevisionCheck::checkedText).map(reading::of).orElse(List.of());
        for (int i = 0; i < hints.size(); i++) {
            shelf.put(new KeptHint(check, i, hints.get(i)));
        }
    }
}
