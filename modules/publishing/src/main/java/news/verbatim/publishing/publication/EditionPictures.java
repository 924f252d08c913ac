package news.verbatim.publishing.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.json.Sha256;
import news.verbatim.events.question.PictureAsked;
import news.verbatim.events.text.Picture;

/** The pictures of editions: which ones they show, and whether these are the ones that were approved. */
@ModuleInternal
@ApplicationScoped
public class EditionPictures {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<PictureAsked> asked;

    /** Remembers those of an edition; a picture that stands in it twice is one. */
    public void show(Edition edition, List<Picture> pictures) {
        pictures.stream().collect(Collectors.toMap(Picture::sha256, Function.identity(), (one, again) -> one)).values()
                .forEach(picture -> entities.persist(new EditionPicture(edition, picture)));
    }

    /** Says whether each picture is there, and is byte for byte the one that a seal signs. */
    public boolean areAsSealed(List<Picture> pictures) {
        return pictures.stream().allMatch(picture -> bytes(picture.sha256(), picture.width()).map(Sha256::of)
                .filter(picture.sha256()::equals).isPresent());
    }

    /** Returns a picture's bytes in one of its widths; empty if it has no such width. */
    public Optional<byte[]> bytes(String sha256, int width) {
        PictureAsked question = new PictureAsked(sha256, width);
        asked.fire(question);
        return question.answer();
    }
}
