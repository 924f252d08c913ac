package news.verbatim.newsroom.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.approval.risk.QueueFilter.Trait;
import news.verbatim.approval.risk.RiskAt;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.CheckedQuotation;

/** Why the story before the editor is a risk: how often, and at which quotations. */
@Named("risks")
@RequestScoped
public class RiskPanel {

    @Inject
    private DecidePage decide;

    @Inject
    private QueueWords words;

    /**
     * One kind of risk.
     *
     * @param said       how many quotations have it, in words
     * @param quotations which these are, in reading order, for a script; empty if they are not in this text any more
     */
    public record Reason(String said, String quotations) {
    }

    /** Returns why the story is a risk, the gravest first. */
    public List<Reason> getReasons() {
        return Stream
                .of(Trait.ACCUSATIONS, Trait.DISPUTES, Trait.WAIVERS, Trait.ANONYMOUS, Trait.ONE_SOURCE, Trait.ALTERED)
                .map(this::reason).filter(reason -> !reason.said().isEmpty()).toList();
    }

    private Reason reason(Trait trait) {
        String where = decide.getSheet().risks().stream().filter(risk -> risk.traits().contains(trait))
                .map(risk -> risk.quotation().toString()).collect(Collectors.joining(" "));
        String said = words.counted(trait, decide.getSheet().card().risk());
        return new Reason(where.isEmpty() && !said.isEmpty() ? said + ", in words that are not in it any more" : said,
                where);
    }

    /** Returns the words for why one quotation is a risk. */
    public List<String> at(CheckedQuotation checked) {
        return traits(checked.quotation().id()).stream().map(words::trait).toList();
    }

    /** Returns them in one line. */
    String line(CheckedQuotation checked) {
        return String.join(" · ", at(checked));
    }

    private List<Trait> traits(QuotationId quotation) {
        return decide.getSheet().risks().stream().filter(risk -> risk.quotation().equals(quotation)).map(RiskAt::traits)
                .findFirst().orElse(List.of());
    }
}
