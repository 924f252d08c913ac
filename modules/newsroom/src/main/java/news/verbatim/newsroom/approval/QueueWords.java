package news.verbatim.newsroom.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.approval.QueueFilter;
import news.verbatim.approval.ReviewCard;
import news.verbatim.approval.Risk;
import news.verbatim.events.Roles;
import news.verbatim.newsroom.house.Times;

/** The words in which the queue says why a story stands where it stands. */
@Named
@RequestScoped
public class QueueWords {

    @Inject
    private Times times;

    /** Returns why a story stands there: when it is needed, what makes it take longer, how long it waits. */
    public String reasons(ReviewCard card) {
        Risk risk = card.risk();
        String needed = card.deadline() == null ? "" : "needed " + times.brief(card.deadline());
        return Stream.of(needed, counted(risk.disputes(), "was disputed", "were disputed"),
                        counted(risk.accusations(), "accuses somebody", "accuse somebody"),
                        counted(risk.waivers(), "is waived", "are waived"), counted(risk.altered(), "is altered", "are altered"),
                        counted(risk.anonymous(), "has no name to it", "have no name to them"),
                        risk.oneSource() > 0 ? "all from one source" : "",
                        counted(card.quotations(), "quotation", "quotations"), "checked " + times.distance(card.checkedAt()))
                .filter(reason -> !reason.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String counted(int number, String one, String several) {
        return number == 0 ? "" : number + " " + (number == 1 ? one : several);
    }

    /** Returns what a trait is called in the filter. */
    public String trait(QueueFilter.Trait trait) {
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
