package news.verbatim.newsroom.dispute;

import jakarta.faces.model.SelectItem;
import java.util.List;
import news.verbatim.events.CheckedQuotation;
import news.verbatim.factcheck.CheckSheet;
import news.verbatim.newsroom.house.Words;

/** The quotations of a story, to choose one from. */
final class QuotationItems {

    private QuotationItems() {
    }

    static List<SelectItem> of(CheckSheet sheet, Words words) {
        return sheet.content().quotations().stream().map(CheckedQuotation::quotation)
                .map(said -> new SelectItem(said.id().toString(), said.speaker() + ": “" + words.brief(said.words()) + "”"))
                .toList();
    }
}
