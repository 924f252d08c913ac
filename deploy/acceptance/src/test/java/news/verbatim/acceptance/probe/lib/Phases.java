package news.verbatim.acceptance.probe.lib;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** Listens in every phase of a transaction, and fails just before the commit if it is told to. */
@ApplicationScoped
public class Phases {

    /**
     * An event that only this class knows.
     *
     * @param word  told apart by it
     * @param fails whether an observer throws
     */
    public record Phased(String word, boolean fails) {
    }

    void before(@Observes(during = TransactionPhase.BEFORE_COMPLETION) Phased event) {
        Heard.add("before completion", event.word());
        if (event.fails()) {
            throw new IllegalStateException("thrown before completion, as planned");
        }
    }

    void success(@Observes(during = TransactionPhase.AFTER_SUCCESS) Phased event) {
        Heard.add("after success", event.word());
    }

    void failure(@Observes(during = TransactionPhase.AFTER_FAILURE) Phased event) {
        Heard.add("after failure", event.word());
    }
}
