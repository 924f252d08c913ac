package news.verbatim.newsroom.stories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.accounts.people.People;
import news.verbatim.accounts.people.Profile;
import news.verbatim.drafting.writing.HandingOver;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.PersonId;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.frame.PeopleNames;
import org.omnifaces.util.Faces;

/** In whose hands the story of {@code /stories/write} is, and giving it into others. */
@Named("hand")
@RequestScoped
public class HandPanel {

    @Inject
    private WritePage page;

    @Inject
    private HandingOver handing;

    @Inject
    private People people;

    @Inject
    private PeopleNames names;

    private String heir = "";

    private String note = "";

    /** Hands the story over, with what was typed last in it. */
    public String handOver() {
        PersonId to = to();
        page.save();
        if (!page.isSaved()) {
            return null;
        }
        handing.handOver(page.getStory(), to, note);
        Telling.done(names.name(to) + " goes on with the story now and is told so. You stay one of its authors.");
        return page.again();
    }

    private PersonId to() {
        return heir == null || heir.isBlank() ? null : PersonId.of(heir);
    }

    /** Returns who can go on with it; of a page that was open meanwhile, also who has it by now. */
    public List<Profile> getColleagues() {
        PersonId now = page.getCopy().inHand();
        return people.withRole(Roles.REPORTER).stream().filter(person -> Faces.isPostback() || !person.id().equals(now))
                .toList();
    }

    public String getHeir() {
        return heir;
    }

    public void setHeir(String heir) {
        this.heir = heir;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
