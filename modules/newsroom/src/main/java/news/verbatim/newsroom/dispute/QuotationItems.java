package news.verbatim.newsroom.dispute;

import jakarta.faces.model.SelectItem;
import java.util.List;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.factcheck.queue.CheckSheet;
import news.verbatim.newsroom.house.wording.Words;

/** The quotations of a story, to choose one from. */
final class QuotationItems {

    private QuotationItems() {
    }

    static List<SelectItem> of(CheckSheet sheet, Words words) {
        return sheet.content().quotations().stream().map(CheckedQuotation::quotation)
                .map(said -> new SelectItem(said.id().toString(), said.speaker() + ": " + words.quoted(said.words())))
                .toList();
    }
}
