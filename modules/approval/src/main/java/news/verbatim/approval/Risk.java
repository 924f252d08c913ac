package news.verbatim.approval;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.verbatim.events.CheckedQuotation;
import news.verbatim.events.CheckedText;
import news.verbatim.events.Quotation;
import news.verbatim.events.Ruling;
import news.verbatim.events.Verdict;

/**
 * What makes a story take longer to decide on. Counted when its check completes, so that the queue has nothing to work out.
 *
 * @param disputes    quotations that were disputed once
 * @param waivers     quotations that go out unverified
 * @param altered     quotations that differ from what was said
 * @param anonymous   quotations whose speaker is not named, or under a name that is not theirs
 * @param oneSource   1 if several quotations rest on one and the same piece of evidence, else 0
 * @param accusations quotations that accuse somebody, says the checker
 */
@Embeddable
public record Risk(int disputes, int waivers, int altered, int anonymous, int oneSource, int accusations) {

    /** How much earlier a story should be opened for each point. */
    private static final Duration A_POINT = Duration.ofMinutes(10);

    private static final int MOST_POINTS = 18;

    static Risk of(CheckedText content, int disputes) {
        List<CheckedQuotation> all = content.quotations();
        return new Risk(disputes, count(all, Verdict.WAIVED), count(all, Verdict.ALTERED),
                (int) all.stream().filter(Risk::isAnonymous).count(),
                restsOnOneSource(all) ? 1 : 0, (int) rulings(all).filter(Ruling::accuses).count());
    }

    /** How long it takes to look at it carefully, beyond what every story takes. */
    Duration patience() {
        int points = 3 * (disputes + waivers + accusations) + 2 * (anonymous + oneSource) + altered;
        return A_POINT.multipliedBy(Math.min(points, MOST_POINTS));
    }

    private static int count(List<CheckedQuotation> all, Verdict verdict) {
        return (int) rulings(all).filter(ruling -> ruling.verdict() == verdict).count();
    }

    private static Stream<Ruling> rulings(List<CheckedQuotation> all) {
        return all.stream().map(CheckedQuotation::ruling).filter(Objects::nonNull);
    }

    /** The checker says so, or no name is printed: a name has a capital letter, or is written in letters that know none. */
    private static boolean isAnonymous(CheckedQuotation checked) {
        Quotation said = checked.quotation();
        return checked.ruling() != null && checked.ruling().anonymous() || said.speaker().codePoints().noneMatch(letter -> Character.isUpperCase(letter) || Character.isTitleCase(letter)
                || Character.isLetter(letter) && !Character.isLowerCase(letter));
    }

    private static boolean restsOnOneSource(List<CheckedQuotation> all) {
        List<String> sources = rulings(all).map(Ruling::evidence).filter(evidence -> !evidence.isBlank()).toList();
        return sources.size() > 1 && sources.stream().distinct().count() == 1;
    }
}
