package news.verbatim.newsroom.comments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import news.verbatim.drafting.comments.CommentCard;
import news.verbatim.drafting.comments.Commenting;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.newsroom.house.faces.Addresses;
import news.verbatim.newsroom.house.frame.PeopleNames;

/** The comments on a text, read when they are shown. */
@RequestScoped
class CommentList {

    @Inject
    private Commenting commenting;

    @Inject
    private PeopleNames people;

    private List<CommentCard> read;

    List<CommentCard> of(StoryId story, int revision) {
        if (!isShown()) {
            return List.of();
        }
        if (read == null) {
            read = commenting.of(Addresses.required(story), revision);
            people.read(read.stream().flatMap(CommentList::people).distinct().toList());
        }
        return read;
    }

    /** Reads them anew: something was said. */
    void forget() {
        read = null;
    }

    private static Stream<PersonId> people(CommentCard comment) {
        return Stream.concat(Stream.of(comment.by()), comment.answers().stream().map(CommentCard.Answer::by));
    }

    /** A save that goes by, every few seconds, has nothing to do with comments and does not read them. */
    private static boolean isShown() {
        PartialViewContext partial = FacesContext.getCurrentInstance().getPartialViewContext();
        return !partial.isAjaxRequest() || partial.isRenderAll() || partial.getRenderIds().contains("comments")
                || partial.getRenderIds().contains("form");
    }
}
