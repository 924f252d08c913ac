package news.verbatim.newsroom.stories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import news.verbatim.drafting.draft.DraftQuotation;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.events.text.Quotation;
import news.verbatim.factcheck.matching.LookingAhead;
import news.verbatim.factcheck.verdict.MatchOutcome;
import news.verbatim.factcheck.verdict.QuotationMatch;
import news.verbatim.factcheck.verdict.Suggestion;
import news.verbatim.factcheck.verdict.Warning;
import news.verbatim.newsroom.house.wording.StateWords;
import org.omnifaces.util.Faces;

/**
 * What the evidence holds of the quotations of {@code /stories/write}. The page asks when nobody has typed for a while.
 */
@Named("ahead")
@RequestScoped
public class AheadPanel {

    @Inject
    private WritePage page;

    @Inject
    private LookingAhead looking;

    @Inject
    private StateWords states;

    private List<Rest> rests = List.of();

    /**
     * What one quotation rests on.
     *
     * @param key      the quotation and its speaker, as the list of quotations names them
     * @param word     how it stands to the evidence, in a word
     * @param shape    the shape and colour of that
     * @param told     what else there is to say about it
     * @param evidence the evidence that holds it; null if none does
     * @param name     what people call that; empty if there is none
     * @param foreign  whether that was kept for another story
     */
    public record Rest(String key, String word, String shape, String told, UUID evidence, String name,
            boolean foreign) {
    }

    /** Lays the quotations that the page asks for against the evidence. */
    public void look() {
        WorkingCopy copy = page.getCopy();
        List<String> wanted = List.of(Faces.getRequestParameterMap().getOrDefault("wanted", "").split(" "));
        List<Quotation> quotations = copy.claims().stream().map(DraftQuotation::quotation)
                .filter(said -> wanted.contains(said.id().toString())).limit(LookingAhead.MOST).toList();
        List<QuotationMatch> matches = looking.look(copy.story(), copy.text(), quotations);
        rests = matches.stream().map(match -> rest(match, quotations.stream()
                .filter(said -> said.id().equals(match.quotation())).findFirst().orElseThrow())).toList();
    }

    private Rest rest(QuotationMatch match, Quotation said) {
        Suggestion best = match.best();
        boolean warned = best != null && best.warns() && match.outcome() == MatchOutcome.VERBATIM;
        return new Rest(key(said.id().toString(), said.speaker()), states.outcome(match.outcome()),
                warned ? "warn" : states.outcomeShape(match.outcome()), told(match),
                best == null ? null : best.evidence(), best == null
                        ? ""
                        : best.name(),
                best != null && !best.own());
    }

    private static String told(QuotationMatch match) {
        return switch (match.outcome()) {
            case VERBATIM -> match.best().warns() ? "but a checker will ask. " + asked(match.best()) : "in";
            case ALLOWED -> match.best().explanation() + (match.best().warns() ? " " + asked(match.best()) : "");
            case ALTERED, SAID_BY_ANOTHER, OTHER_WORDS -> match.best().explanation();
            case NOT_FOUND -> "in any evidence so far.";
            case NOT_BY_WORDS -> "in the evidence. A checker compares it with the original.";
        };
    }

    private static String asked(Suggestion best) {
        return best.warnings().stream().filter(Warning::toBeAnswered).map(one -> best.told(one))
                .collect(Collectors.joining(" "));
    }

    /** Names a quotation by a speaker: what it rests on is another thing if somebody else is named. */
    public String key(String quotation, String speaker) {
        return quotation + " " + speaker;
    }

    public List<Rest> getRests() {
        return rests;
    }
}
