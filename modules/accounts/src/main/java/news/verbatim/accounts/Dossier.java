package news.verbatim.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import news.verbatim.events.StoryId;
import news.verbatim.events.StoryText;

/** What has to be known of a story to tell people of it. */
@Entity
class Dossier {

    @Id
    private UUID story;

    private String headline;

    private String desk;

    protected Dossier() {
    }

    Dossier(StoryId story) {
        this.story = story.value();
    }

    void isAbout(StoryText text) {
        headline = text.headline();
        desk = text.desk();
    }

    String headline() {
        return headline;
    }

    String desk() {
        return desk;
    }
}
