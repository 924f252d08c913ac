package news.verbatim.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.verbatim.events.Picture;

/** Remembers which pictures editions show, in the transaction that makes them public. */
@ApplicationScoped
class EditionPictures {

    @PersistenceContext
    private EntityManager entities;

    /** Remembers those of an edition; a picture that stands in it twice is one. */
    void show(Edition edition, List<Picture> pictures) {
        pictures.stream().collect(Collectors.toMap(Picture::sha256, Function.identity(), (one, again) -> one)).values()
                .forEach(picture -> entities.persist(new EditionPicture(edition, picture)));
    }
}
