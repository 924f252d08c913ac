package news.verbatim.newsroom.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.approval.review.ReviewCard;
import news.verbatim.approval.risk.QueueFilter.Trait;
import news.verbatim.approval.risk.Risk;
import news.verbatim.events.act.Roles;
import news.verbatim.newsroom.house.frame.Times;

/** The words in which the queue says why a story stands where it stands. */
@Named
@RequestScoped
public class QueueWords {

    @Inject
    private Times times;

    /** Returns why a story stands there: when it is needed, what makes it take longer, how long it waits. */
    public String reasons(ReviewCard card) {
        String needed = card.deadline() == null ? "" : "needed " + times.brief(card.deadline());
        Stream<String> risks = Stream
                .of(Trait.DISPUTES, Trait.ACCUSATIONS, Trait.WAIVERS, Trait.ALTERED, Trait.ANONYMOUS,
                        Trait.ONE_SOURCE)
                .map(trait -> counted(trait, card.risk()));
        return Stream.of(Stream.of(needed), risks, Stream.of(counted(card.quotations(), "quotation", "quotations"),
                "came " + times.distance(card.checkedAt())))
                .flatMap(Function.identity()).filter(reason -> !reason.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** Returns how many quotations have a trait, as the predicate of a sentence about them; empty if none has. */
    String counted(Trait trait, Risk risk) {
        return switch (trait) {
            case DISPUTES -> counted(risk.disputes(), "was disputed", "were disputed");
            case ACCUSATIONS -> counted(risk.accusations(), "accuses somebody", "accuse somebody");
            case WAIVERS -> counted(risk.waivers(), "is waived", "are waived");
            case ALTERED -> counted(risk.altered(), "is altered", "are altered");
            case ANONYMOUS -> counted(risk.anonymous(), "has no name to it", "have no name to them");
            case ONE_SOURCE -> risk.oneSource() > 0 ? "all from one source" : "";
        };
    }

    private static String counted(int number, String one, String several) {
        return number == 0 ? "" : number + " " + (number == 1 ? one : several);
    }

    /** Returns what a trait is called in the filter. */
    public String trait(Trait trait) {
        return switch (trait) {
            case DISPUTES -> "disputed once";
            case WAIVERS -> "waived";
            case ALTERED -> "altered";
            case ANONYMOUS -> "a speaker without a name";
            case ONE_SOURCE -> "one source";
            case ACCUSATIONS -> "an accusation";
        };
    }

    /** Returns whose turn it is, as a person would call them. */
    public String turn(String role) {
        return switch (role) {
            case Roles.LEGAL -> "a lawyer";
            case Roles.CHIEF -> "the chief";
            default -> "an editor";
        };
    }
}
