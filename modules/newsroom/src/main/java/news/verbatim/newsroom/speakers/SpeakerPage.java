package news.verbatim.newsroom.speakers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import news.verbatim.events.act.Refusal;
import news.verbatim.factcheck.speakers.KeepingSpeakers;
import news.verbatim.factcheck.speakers.SpeakerSheet;
import news.verbatim.factcheck.speakers.Speakers;
import news.verbatim.newsroom.house.faces.Ids;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.frame.PeopleNames;
import org.omnifaces.cdi.Param;

/** {@code /speakers/speaker}: one entry of the register; merging is the business of {@link MergePanel}. */
@Named("speakerPage")
@RequestScoped
public class SpeakerPage {

    @Inject
    private Speakers speakers;

    @Inject
    private KeepingSpeakers keeping;

    @Inject
    private PeopleNames people;

    @Inject
    @Param
    private String speaker;

    /** The role to change; none adds one. */
    @Inject
    @Param
    private String held;

    /** The name to take back: its button says which, as the list may be another one by now. */
    @Inject
    @Param
    private String known;

    private String alias = "";

    private final RoleForm form = new RoleForm();

    private SpeakerSheet sheet;

    /** Opens the entry when its address is called up, and the role that is to be changed. */
    public void open() {
        if (isChanging()) {
            form.show(getSheet().roles().stream().map(SpeakerSheet.Role::role)
                    .filter(one -> one.id().toString().equals(held))
                    .findFirst()
                    .orElseThrow(() -> Refusal.because("This entry has no such role. Choose one of the list.")));
        }
        people.read(getSheet().changes(), SpeakerSheet.Change::by);
    }

    public SpeakerSheet getSheet() {
        if (sheet == null) {
            sheet = speakers.open(id(speaker));
        }
        return sheet;
    }

    /** Gives another name. */
    public String call() {
        keeping.alsoCalled(getSheet().card().id(), alias);
        return done("Stories that print this name mean this entry from now on.");
    }

    /** Takes a name back. */
    public String uncall() {
        keeping.notCalled(getSheet().card().id(), Ids.of(known));
        return done("Taken back. Stories that print this name do not mean this entry any more.");
    }

    /** Adds a role, or changes the one that was opened. */
    public String keepRole() {
        if (isChanging()) {
            keeping.change(getSheet().card().id(), form.role(id(held)));
        } else {
            keeping.held(getSheet().card().id(), form.role(null));
        }
        return done("Kept. Stories that wait are held against it from now on.");
    }

    /** Takes the role out that was opened. */
    public String dropRole() {
        keeping.neverHeld(getSheet().card().id(), id(held));
        return done("Taken out. Stories that wait are not held against it any more.");
    }

    private String done(String message) {
        Telling.done(message);
        return address(getSheet().card().id());
    }

    static String address(UUID speaker) {
        return "/speakers/speaker?faces-redirect=true&speaker=" + speaker;
    }

    static UUID id(String id) {
        UUID read = Ids.of(id);
        if (read == null) {
            throw Refusal.because("This address names no entry of the register. Look for the name under Speakers.");
        }
        return read;
    }

    /** Says whether a role is to be changed. */
    public boolean isChanging() {
        return held != null && !held.isEmpty();
    }

    public String getAlias() {
        return alias;
    }

    public void setAlias(String alias) {
        this.alias = alias;
    }

    public RoleForm getForm() {
        return form;
    }
}
