package news.verbatim.newsroom.stories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.accounts.People;
import news.verbatim.accounts.Profile;
import news.verbatim.drafting.HandingOver;
import news.verbatim.events.PersonId;
import news.verbatim.events.Refusal;
import news.verbatim.events.Roles;
import news.verbatim.newsroom.house.Me;
import news.verbatim.newsroom.house.PeopleNames;
import news.verbatim.newsroom.house.Telling;

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

    @Inject
    private Me me;

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
        try {
            return heir == null || heir.isBlank() ? null : PersonId.of(heir);
        } catch (IllegalArgumentException e) {
            throw Refusal.at("heir", "Choose who goes on with the story.");
        }
    }

    /** Returns who can go on with it. */
    public List<Profile> getColleagues() {
        PersonId now = page.getCopy().inHand();
        return people.withRole(Roles.REPORTER).stream().filter(person -> !person.id().equals(now)).toList();
    }

    /** Returns who has it, if that is somebody else; empty if it is this person. */
    public String getHolder() {
        PersonId now = page.getCopy().inHand();
        return now.equals(me.getProfile().id()) ? "" : names.name(now);
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
