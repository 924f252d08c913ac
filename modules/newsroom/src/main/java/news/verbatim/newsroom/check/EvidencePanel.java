package news.verbatim.newsroom.check;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.Ruling;
import news.verbatim.factcheck.evidence.AtHand;
import news.verbatim.factcheck.matching.Comparing;
import news.verbatim.factcheck.verdict.Suggestion;
import news.verbatim.newsroom.evidence.AddSource;
import news.verbatim.newsroom.house.frame.Me;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;

/**
 * What the quotation of {@code /check/story} is laid against: which evidence, which passage of it, and a new source.
 */
@Named("evidencePanel")
@RequestScoped
public class EvidencePanel {

    @Inject
    private CheckPage page;

    @Inject
    private AddSource source;

    @Inject
    private Comparing comparing;

    @Inject
    private Me me;

    private final Laid laid = new Laid();

    /** How the quotation stands to the checker's own words, if they can be compared; null while that is not asked. */
    private Optional<Suggestion> own;

    /** A choice of the form: evidence with its name. */
    public record Choice(String id, String name) {
    }

    /** What lay there when the form was sent decides which of its fields there are. */
    @PostConstruct
    void takeUp() {
        if (Faces.isPostback()) {
            laid.takeUp(Faces.getRequestParameterMap());
        }
    }

    /** Keeps a new source and lays it beside the quotation. */
    public String keep() {
        return page.address(page.getWork().list().currentId(), source.keep(page.getStory(), null).id().toString());
    }

    /**
     * Lays the evidence there that was asked for, or what the standing ruling rests on, or what suggests itself most.
     */
    void open(String asked) {
        Ruling standing = current() == null ? null : current().ruling();
        lay(asked != null && !asked.isEmpty() ? asked
                : standing == null ? "" : Objects.toString(standing.evidenceId(), ""));
    }

    /** Lays other evidence there, with what it suggests. */
    public void choose() {
        laid.forgetPlace();
        lay(laid.getEvidence());
    }

    /** Lays the next suggestion there, after the last one the first again. */
    public void step() {
        int next = suggestions().isEmpty() ? Laid.NONE
                : (laid.isOwn() ? 0 : laid.getSuggestion() + 1) % suggestions().size();
        laid.lay(next < 0 ? laid.getEvidence() : suggestions().get(next).evidence().toString(), next);
    }

    /** Lays the checker's own words there instead of a suggestion, and compares the quotation with them. */
    public void compare() {
        laid.lay(laid.getEvidence(), Laid.OWN);
        own = Optional.of(against(laid.rests(null)));
    }

    /** Looks whether something is suggested by now, where nothing was. */
    public void look() {
        if (laid.getSuggestion() == Laid.NONE) {
            lay(laid.getEvidence());
            PrimeFaces.current().ajax().update("compared", "shown", "evidence", "answering", "verdicts");
        }
    }

    private void lay(String evidence) {
        int number = IntStream.range(0, suggestions().size()).filter(i -> evidence.isEmpty()
                || suggestions().get(i).evidence().toString().equals(evidence)).findFirst().orElse(Laid.NONE);
        String latest = getChoices().isEmpty() ? "" : getChoices().get(0).id();
        laid.lay(number >= 0 ? suggestions().get(number).evidence().toString()
                : page.getWork().holds(evidence) ? evidence : latest, number);
    }

    /** Returns what a verdict rests on as it lies there. */
    Rests rests() {
        return laid.rests(getSuggestion());
    }

    /** Returns the suggestion that lies there, or the checker's own words as one; null if none does. */
    public Suggestion getSuggestion() {
        if (laid.isOwn()) {
            return own();
        }
        int number = laid.getSuggestion();
        return number >= 0 && number < suggestions().size() ? suggestions().get(number) : null;
    }

    private Suggestion own() {
        if (own == null) {
            try {
                own = Optional.of(against(laid.rests(null)));
            } catch (Refusal incomparable) {
                own = Optional.empty();
            }
        }
        return own.orElse(null);
    }

    private Suggestion against(Rests on) {
        return comparing.compare(page.getStory(), page.getRevision(), current().quotation().id(),
                new RulingFields().form(null, on));
    }

    /** Says whether the first of the suggestions lies there. */
    boolean isFirst() {
        return laid.getSuggestion() == 0;
    }

    /** Says whether there is nothing to step to. */
    public boolean isOnly() {
        return suggestions().size() <= (laid.isOwn() || laid.getSuggestion() == Laid.NONE ? 0 : 1);
    }

    /** Returns which of the suggestions lies there, in words. */
    public String getPlace() {
        return laid.isOwn() ? "your passage" : laid.getSuggestion() + 1 + " of " + suggestions().size();
    }

    /** Returns what there is to choose from: the story's evidence, and what else holds a suggestion. */
    public List<Choice> getChoices() {
        return Stream
                .concat(page.getWork().sheet().evidence().stream()
                        .map(one -> new Choice(one.id().toString(), one.name())),
                        suggestions().stream().map(one -> new Choice(one.evidence().toString(), one.name())))
                .distinct().toList();
    }

    /** Returns the language of the evidence that lies there; empty where nobody knows it. */
    String language() {
        return page.getWork().sheet().evidence().stream().filter(one -> one.id().toString().equals(laid.getEvidence()))
                .map(AtHand::language).findFirst().orElse("");
    }

    private CheckedQuotation current() {
        return page.getWork().current();
    }

    private List<Suggestion> suggestions() {
        return page.getWork().suggestions();
    }

    public Laid getLaid() {
        return laid;
    }
}
