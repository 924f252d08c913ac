package news.verbatim.newsroom.stories;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import news.verbatim.drafting.Importing;
import news.verbatim.drafting.Understood;
import news.verbatim.drafting.Writing;
import news.verbatim.events.StoryId;
import news.verbatim.newsroom.house.Me;

/** {@code /stories/import}: a pasted article, and how it was understood, before a story is begun with it. */
@Named("importing")
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private Importing importing;

    @Inject
    private Writing writing;

    @Inject
    private Me me;

    private final TextForm form = new TextForm();

    private final String story = StoryId.next().toString();

    private String pasted = "";

    private List<String> notes = List.of();

    private boolean understood;

    @PostConstruct
    void prepare() {
        form.setDesk(me.getProfile().desk());
    }

    /** Splits what was pasted into the fields of a story, for a look before it is begun. */
    public void understand() {
        Understood result = importing.understand(pasted, me.getName(), form.getDesk());
        form.fill(result.text());
        notes = List.copyOf(result.notes());
        understood = true;
    }

    /** Goes back to what was pasted. */
    public void pasteAgain() {
        understood = false;
    }

    /** Begins the story with what stands in the form. */
    public String begin() {
        writing.begin(StoryId.of(story), form.text());
        return "/stories/write?faces-redirect=true&story=" + story;
    }

    public TextForm getForm() {
        return form;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public List<String> getNotes() {
        return notes;
    }

    public boolean isUnderstood() {
        return understood;
    }
}
