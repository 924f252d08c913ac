package news.verbatim.newsroom.stories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.drafting.writing.Spiking;
import news.verbatim.newsroom.house.faces.Telling;

/** Giving up the story of {@code /stories/write}, and taking it up again. */
@Named("spike")
@RequestScoped
public class SpikePanel {

    @Inject
    private WritePage page;

    @Inject
    private Spiking spiking;

    private String reason = "";

    /** Gives the story up, with what was typed last in it. */
    public String spike() {
        page.save();
        if (!page.isSaved()) {
            return null;
        }
        spiking.spike(page.getStory(), reason);
        Telling.done("Spiked. Nothing of it is lost: revive it here when you need it.");
        return page.again();
    }

    /** Takes the story up again. */
    public String revive() {
        spiking.revive(page.getStory());
        Telling.done("Revived. The story is a draft again.");
        return page.again();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
