package news.verbatim.factcheck.evidence;

import java.time.LocalDate;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.events.text.Typed;

/**
 * A source that somebody wants to keep.
 *
 * @param name     what people call it ("council meeting, own recording")
 * @param kind     what it is
 * @param saidOn   the day on which it was said or written
 * @param occasion who speaks in it, where, and from where it was had
 * @param text     its words, or the part of them that is needed; empty where a file holds them
 */
public record NewEvidence(String name, EvidenceKind kind, LocalDate saidOn, Occasion occasion, String text) {

    /** A source of which nothing else is known. */
    public NewEvidence(String name, EvidenceKind kind, LocalDate saidOn, String text) {
        this(name, kind, saidOn, Occasion.UNKNOWN, text);
    }

    @ModuleInternal
    public NewEvidence cleaned() {
        return new NewEvidence(Typed.line(name), kind, saidOn, occasion.cleaned(), Typed.clean(text));
    }

    /** Returns the same source with the words that a file holds. */
    @ModuleInternal
    public NewEvidence reading(String words) {
        return new NewEvidence(name, kind, saidOn, occasion, words);
    }
}
