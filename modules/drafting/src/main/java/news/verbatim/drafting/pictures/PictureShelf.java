package news.verbatim.drafting.pictures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.drafting.PictureKept;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.question.PictureAsked;
import news.verbatim.events.text.Picture;
import news.verbatim.events.text.StoryText;
import news.verbatim.jobs.Retried;

/** Where the pictures are kept, each once, whoever adds it and however often. */
@ModuleInternal
@ApplicationScoped
public class PictureShelf {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<PictureKept> kept;

    @Inject
    private Clock clock;

    /** Keeps a picture, if it is not kept already, and tells for which story it was added. */
    @Interceptors(Retried.class)
    public void keep(StoryId story, CleanPicture clean, PersonId by) {
        String sha256 = clean.sha256();
        if (entities.find(KeptPicture.class, sha256) == null) {
            entities.persist(new KeptPicture(clean, by, clock.instant()));
            entities.flush();
            clean.files().forEach((width, file) -> PicturePart.of(sha256, width, file).forEach(entities::persist));
        }
        kept.fire(new PictureKept(story, sha256, clean.width(), clean.height(), by, clock.instant()));
    }

    /** Refuses a text with a picture that is not kept here, or is another one than it says. */
    public void requireKept(StoryText text) {
        for (Picture shown : text.pictures()) {
            KeptPicture there = entities.find(KeptPicture.class, shown.sha256());
            if (there == null || !there.is(shown)) {
                throw Refusal.at("body",
                        "One of the pictures is not in the newsroom. Take it out and add its file again.");
            }
        }
    }

    /** Returns what kind of file a picture is kept as; empty if there is no such picture. */
    Optional<Picture.Type> type(String sha256) {
        return Optional.ofNullable(entities.find(KeptPicture.class, sha256)).map(KeptPicture::type);
    }

    /** Returns the bytes of a picture in one width; empty if there is no such picture in that width. */
    Optional<byte[]> bytes(String sha256, int width) {
        List<PicturePart> parts = entities.createQuery("select p from PicturePart p where p.key.sha256 = :sha256"
                + " and p.key.width = :width order by p.key.part", PicturePart.class)
                .setParameter("sha256", sha256).setParameter("width", width).getResultList();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(part -> all.writeBytes(part.bytes()));
        return parts.isEmpty() ? Optional.empty() : Optional.of(all.toByteArray());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void asked(@Observes PictureAsked question) {
        bytes(question.sha256(), question.width()).ifPresent(question::answer);
    }
}
