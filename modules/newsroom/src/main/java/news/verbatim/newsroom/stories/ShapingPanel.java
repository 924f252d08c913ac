package news.verbatim.newsroom.stories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.drafting.draft.DraftQuotation;
import news.verbatim.drafting.draft.Parting;
import news.verbatim.drafting.writing.Writing;

/**
 * Where the quotation that was taken up on {@code /stories/write} begins and ends: making two of it, or one of it and
 * the next.
 */
@Named("shaping")
@RequestScoped
public class ShapingPanel {

    private static final int SHOWN = 32;

    @Inject
    private WritePage page;

    @Inject
    private FoundPanel found;

    @Inject
    private Writing writing;

    private String parting = "";

    /** Makes two quotations of it. */
    public void split() {
        TextFinding chosen = found.chosenAfterSaving();
        page.show(writing.split(page.getStory(), page.getNumber(), chosen.quotation(), parting));
        found.leave();
    }

    /** Makes it one quotation with the next. */
    public void join() {
        TextFinding chosen = found.chosenAfterSaving();
        page.show(writing.join(page.getStory(), page.getNumber(), chosen.quotation()));
        found.leave();
    }

    /** Returns where it can end. */
    public List<Parting> getPartings() {
        return page.getCopy().claims().stream().map(DraftQuotation::quotation).filter(said -> found.isTaken(said.id()))
                .flatMap(said -> Parting.of(said, page.getCopy().text()).stream()).toList();
    }

    /** Returns the words on both sides of a border, as many as fit a line. */
    public String border(Parting one) {
        int from = one.first().length() - SHOWN;
        String before = from <= 0 ? one.first() : "…" + one.first().substring(one.first().indexOf(' ', from) + 1);
        int to = one.second().length() <= SHOWN ? -1 : one.second().lastIndexOf(' ', SHOWN);
        String after = to <= 0 ? one.second() : one.second().substring(0, to) + "…";
        return before + " | " + after;
    }

    public String getParting() {
        return parting;
    }

    public void setParting(String parting) {
        this.parting = parting;
    }
}
