package news.verbatim.factcheck.ruling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.UUID;
import news.verbatim.factcheck.check.CheckShelf;
import news.verbatim.factcheck.check.RevisionCheck;
import news.verbatim.jobs.Retried;

/** Lets a quotation fall back to open when its waiver has expired. A waiver that stands no longer is left alone. */
@ApplicationScoped
class Expiry {

    @Inject
    private CheckShelf shelf;

    @Inject
    private Reopening reopening;

    @Inject
    private Clock clock;

    @Interceptors(Retried.class)
    void expire(UUID id) {
        shelf.ruling(id).filter(ruling -> ruling.isExpired(clock.instant())).ifPresent(ruling -> {
            RevisionCheck check = shelf.checkForRuling(ruling.check());
            if (!check.isClosed() && check.standsOn(ruling)) {
                reopening.fallBack(check, ruling.quotation(), "Its waiver has expired.", null);
            }
        });
    }
}
