package news.verbatim.newsroom.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.factcheck.check.Hint;
import news.verbatim.factcheck.queue.Checks;

/** What is left open about the text before the editor: what a second reading noticed in it. */
@Named("doubts")
@RequestScoped
public class DoubtsPanel {

    @Inject
    private DecidePage decide;

    @Inject
    private Checks checks;

    private List<Hint> open;

    public List<Hint> getOpen() {
        if (open == null) {
            open = checks.hints(decide.getStory(), decide.getRevision());
        }
        return open;
    }
}
