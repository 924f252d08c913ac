package news.verbatim.newsroom.comments;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.drafting.comments.CommentCard;
import news.verbatim.drafting.comments.Commenting;
import news.verbatim.drafting.story.Revisions;
import news.verbatim.events.id.StoryId;
import news.verbatim.newsroom.house.faces.Addresses;
import news.verbatim.newsroom.house.faces.Ids;
import news.verbatim.newsroom.house.frame.Wakeup;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * The comments on the story of a page, beside the text that the page shows: the draft, or the revision of its address.
 */
@Named("comments")
@RequestScoped
public class CommentsPanel {

    @Inject
    private Commenting commenting;

    @Inject
    private Colleagues colleagues;

    @Inject
    private CommentList list;

    @Inject
    private Wakeup wakeup;

    @Inject
    @Param
    private StoryId story;

    @Inject
    @Param
    private Integer revision;

    /** The comment that a button stands at: another one may stand there by now. */
    @Inject
    @Param
    private String comment;

    private final SpeechForm form = new SpeechForm();

    /** What is being answered decides in which list a button is looked for. */
    @PostConstruct
    void resume() {
        form.setAnswering(Faces.getRequestParameter("commentAnswering"));
    }

    /** Says something about the words that were pointed at. */
    public void comment() {
        PointedAt pointed = PointedAt.read(form.getCommented());
        commenting.comment(form.id(), Addresses.required(story), shown(), pointed.span(), pointed.words(),
                form.getSaid(),
                colleagues.mentionedIn(form.getSaid()));
        form.clear();
        told();
    }

    /** Takes up a comment, to answer it. */
    public void take() {
        form.setAnswering(comment);
    }

    /** Lays it aside again. */
    public void leave() {
        form.setAnswering("");
    }

    /** Answers the comment that was taken up. */
    public void answer() {
        commenting.answer(form.id(), Ids.asked(form.getAnswering()), form.getAnswer(),
                colleagues.mentionedIn(form.getAnswer()));
        form.clear();
        told();
    }

    /** Says that nothing is left to do about a comment. */
    public void resolve() {
        commenting.resolve(Ids.asked(comment));
        told();
    }

    /** Opens a resolved comment again. */
    public void reopen() {
        commenting.reopen(Ids.asked(comment));
        told();
    }

    private void told() {
        list.forget();
        wakeup.moved(Addresses.required(story));
    }

    public StoryId getStory() {
        return story;
    }

    /** Returns what is open, as far as the one that is being answered; all of it if none is. */
    public List<CommentCard> getFirst() {
        return getOpen().subList(0, answered());
    }

    /** Returns what is open after that one. */
    public List<CommentCard> getRest() {
        return getOpen().subList(answered(), getOpen().size());
    }

    public List<CommentCard> getOpen() {
        return list.of(story, shown()).stream().filter(CommentCard::isOpen).toList();
    }

    public List<CommentCard> getResolved() {
        return list.of(story, shown()).stream().filter(one -> !one.isOpen()).toList();
    }

    private int answered() {
        int at = getOpen().stream().map(one -> one.id().toString()).toList().indexOf(form.getAnswering());
        return at < 0 ? getOpen().size() : at + 1;
    }

    private int shown() {
        return revision == null ? Revisions.NOW : revision;
    }

    /** Returns who can be mentioned, a name a line. */
    public String getColleagues() {
        return String.join("\n", colleagues.names());
    }

    /** Returns the words that were pointed at. */
    public String getWords() {
        return PointedAt.words(form.getCommented());
    }

    public SpeechForm getForm() {
        return form;
    }
}
