package news.verbatim.newsroom.stories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import news.verbatim.drafting.draft.DraftQuotation;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.events.id.QuotationId;
import news.verbatim.factcheck.claims.GivenAs;
import news.verbatim.factcheck.matching.LookingAhead;

/** In what way the text of {@code /stories/write} gives its quotations, as a checker will read it. */
@Named("givenAs")
@RequestScoped
public class GivenPanel {

    @Inject
    private WritePage page;

    @Inject
    private LookingAhead looking;

    private Map<QuotationId, GivenAs> given;

    private WorkingCopy read;

    /** Returns it for a finding; null where the story plainly says that it was said, or it is no quotation. */
    public GivenAs of(TextFinding finding) {
        if (read != page.getCopy()) {
            read = page.getCopy();
            given = looking.givenAs(read.text(), read.claims().stream().map(DraftQuotation::quotation).toList());
        }
        return finding.quotation() == null ? null : given.get(finding.quotation());
    }
}
