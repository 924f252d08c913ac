package news.verbatim.newsroom.stories;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import news.verbatim.drafting.importing.Importing;
import news.verbatim.drafting.importing.RawShape;
import news.verbatim.drafting.importing.Understood;
import news.verbatim.drafting.writing.Writing;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Quotation;
import news.verbatim.factcheck.evidence.NewFile;
import news.verbatim.factcheck.evidence.keeping.ReadFile;
import news.verbatim.factcheck.evidence.keeping.ReadingFiles;
import news.verbatim.newsroom.evidence.ArrivedFile;
import news.verbatim.newsroom.house.frame.Me;

/**
 * {@code /stories/import}: an article, pasted or in a file, and how it was understood, before a story is begun with it.
 */
@Named("importing")
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private Importing importing;

    @Inject
    private ReadingFiles files;

    @Inject
    private Writing writing;

    @Inject
    private Me me;

    private final TextForm form = new TextForm();

    private final ArrivedFile file = new ArrivedFile();

    private final String story = StoryId.next().toString();

    private String pasted = "";

    private RawShape shape;

    private List<String> notes = List.of();

    private List<Heard> heard = List.of();

    private boolean understood;

    private boolean mend;

    private boolean mendable;

    /**
     * What somebody says in the article.
     *
     * @param words   the words
     * @param speaker who says them; empty if it is not known
     */
    public record Heard(String words, String speaker) implements Serializable {

        private static Heard of(Quotation quotation) {
            return new Heard(quotation.words(), quotation.speaker());
        }
    }

    @PostConstruct
    void prepare() {
        form.setDesk(me.getProfile().desk());
    }

    /** Splits the article into the fields of a story, for a look before it is begun. */
    public void understand() {
        NewFile chosen = file.chosen();
        List<String> said = new ArrayList<>();
        Understood result = chosen == null ? importing.understand(pasted, shape, mend, me.getName(), form.getDesk())
                : read(chosen, said);
        form.fill(result.text());
        said.addAll(result.notes());
        if (result.open() > 0) {
            said.add("Marks that quote nobody so far: " + result.open()
                    + ". Name who speaks, or dismiss them, when the story is begun.");
        }
        notes = List.copyOf(said);
        heard = result.quotations().stream().map(Heard::of).toList();
        mendable = result.mendable();
        understood = true;
    }

    /** Splits the article once more, with what was read wrongly on the way here repaired. */
    public void repair() {
        mend = true;
        understand();
    }

    private Understood read(NewFile chosen, List<String> said) {
        ReadFile read = files.read(chosen);
        said.add("The file is " + read.called() + "." + (read.remark().isEmpty() ? "" : " " + read.remark()));
        if (read.called().contains("PDF")) {
            said.add("Its words were taken over. How they are set, its pictures and its remarks were not.");
        }
        said.addAll(read.notes());
        try {
            return importing.understand(read.text(), read.page() ? RawShape.HTML : shape, mend, me.getName(),
                    form.getDesk());
        } catch (Refusal e) {
            throw Refusal.at("file", e.problems().get(0).message());
        }
    }

    /** Goes back to the article. */
    public void pasteAgain() {
        understood = false;
        mend = false;
    }

    /** Begins the story with what stands in the form. */
    public String begin() {
        writing.begin(StoryId.of(story), form.text());
        return "/stories/write?faces-redirect=true&story=" + story;
    }

    public TextForm getForm() {
        return form;
    }

    public ArrivedFile getFile() {
        return file;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public RawShape getShape() {
        return shape;
    }

    public void setShape(RawShape shape) {
        this.shape = shape;
    }

    public RawShape[] getShapes() {
        return RawShape.values();
    }

    public List<String> getNotes() {
        return notes;
    }

    public List<Heard> getHeard() {
        return heard;
    }

    public boolean isMendable() {
        return mendable;
    }

    public boolean isUnderstood() {
        return understood;
    }
}
