package news.verbatim.factcheck;

import java.time.LocalDate;
import news.verbatim.events.EvidenceKind;
import news.verbatim.events.Typed;

/**
 * A source that somebody wants to keep.
 *
 * @param name   what people call it ("council meeting, own recording")
 * @param kind   what it is
 * @param saidOn the day on which it was said or written
 * @param text   its words, or the part of them that is needed
 */
public record NewEvidence(String name, EvidenceKind kind, LocalDate saidOn, String text) {

    NewEvidence cleaned() {
        return new NewEvidence(Typed.line(name), kind, saidOn, Typed.clean(text));
    }
}
