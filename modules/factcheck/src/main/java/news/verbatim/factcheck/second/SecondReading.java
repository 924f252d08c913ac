package news.verbatim.factcheck.second;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.Dismissal;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Span;
import news.verbatim.factcheck.check.Hint;
import news.verbatim.factcheck.claims.EngineReading;
import news.verbatim.quotes.FoundQuotation;
import news.verbatim.quotes.FoundSpeaker;
import news.verbatim.quotes.QuotationType;

/** Reads a submitted text with the quote engine once more, without what its author decided, and compares. */
final class SecondReading {

    /** How sure the engine has to be of a speaker before it doubts the author's. */
    private static final double SURE = 0.8;

    /** Returns what the author did not say, in reading order. */
    List<Hint> of(CheckedText submitted) {
        EngineReading reading = EngineReading.of(submitted.text());
        List<Hint> hints = new ArrayList<>();
        for (FoundQuotation found : reading.quotations()) {
            Hint hint = compare(found, reading.spans(found), submitted);
            if (hint != null) {
                hints.add(hint);
            }
        }
        return hints;
    }

    private static Hint compare(FoundQuotation found, List<Span> spans, CheckedText submitted) {
        Quotation claimed = claimed(submitted, spans);
        if (claimed != null) {
            return compareSpeakers(found, claimed);
        }
        if (found.type() == QuotationType.INDIRECT) {
            return hint(Hint.Kind.TOLD_SPEECH, found, "Told without quotation marks; nobody has checked it.");
        }
        return submitted.dismissals().stream().map(Dismissal::span)
                .anyMatch(span -> spans.stream().anyMatch(span::covers))
                        ? hint(Hint.Kind.DISMISSED, found, "Its author says that these marks quote nobody.")
                        : hint(Hint.Kind.MISSED, found, "It looks like a quotation and is claimed as none.");
    }

    private static Hint compareSpeakers(FoundQuotation found, Quotation claimed) {
        FoundSpeaker speaker = found.speaker();
        boolean doubt = speaker != null && speaker.entity() != null && speaker.confidence() >= SURE
                && !sameName(speaker.entity(), claimed.speaker());
        return doubt ? hint(Hint.Kind.OTHER_SPEAKER, found,
                "Its author gives it to " + claimed.speaker() + ". " + (speaker.why() == null ? "" : speaker.why()))
                : null;
    }

    private static Hint hint(Hint.Kind kind, FoundQuotation found, String why) {
        FoundSpeaker speaker = found.speaker();
        String name = speaker == null ? ""
                : Stream.of(speaker.entity(), speaker.text(), "").filter(part -> part != null)
                        .findFirst().orElse("");
        return new Hint(kind, found.words(), name, why.strip());
    }

    private static Quotation claimed(CheckedText submitted, List<Span> spans) {
        return submitted.quotations().stream().map(checked -> checked.quotation())
                .filter(quotation -> quotation.pieces().stream()
                        .anyMatch(piece -> spans.stream().anyMatch(span -> piece.covers(span) || span.covers(piece))))
                .findFirst().orElse(null);
    }

    private static boolean sameName(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        return a.contains(b) || b.contains(a);
    }
}
