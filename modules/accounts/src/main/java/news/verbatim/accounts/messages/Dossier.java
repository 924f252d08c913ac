package news.verbatim.accounts.messages;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import news.verbatim.events.id.StoryId;

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

    final void isAbout(String itsHeadline, String itsDesk) {
        headline = itsHeadline;
        desk = itsDesk;
    }

    String headline() {
        return headline;
    }

    String desk() {
        return desk;
    }
}
