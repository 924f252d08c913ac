package news.verbatim.publishing.serving;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import news.verbatim.events.id.StoryId;
import news.verbatim.publishing.publication.CheckedSince;
import news.verbatim.publishing.publication.Clearance;
import news.verbatim.publishing.publication.Edition;
import news.verbatim.publishing.publication.EditionCard;
import news.verbatim.publishing.publication.Notice;
import news.verbatim.publishing.publication.PublicNotice;
import news.verbatim.publishing.publication.Publication;
import news.verbatim.jobs.signing.SigningKeys;
import news.verbatim.publishing.publication.Sealed;
import news.verbatim.publishing.terms.Terms;

/** What is public, for everybody. */
@Stateless
@PermitAll
public class Editions {

    /** The story that an address belongs to, with its newest edition. */
    private record Owner(Publication publication, Edition newest) {
    }

    /** An edition with what it was let out by; null for what was checked since if nothing was. */
    private record Shown(Edition edition, Clearance used, Publication publication, CheckedSince since) {
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Terms terms;

    @Inject
    private SigningKeys keys;

    /**
     * Returns what readers find at an address: enough to know where it is now, and whether a page made before still
     * holds.
     */
    public Optional<Found> find(String address) {
        return entities.createQuery("select p, e from OwnedAddress a join Publication p on p.story = a.story"
                + " join Edition e on e.story = p.story and e.number = p.edition where a.path = :address",
                Owner.class)
                .setParameter("address", address)
                .getResultStream().findFirst()
                .map(owner -> found(owner.publication(), owner.newest()));
    }

    /** Returns the address of a story that is or was public. */
    public Optional<String> addressOf(StoryId story) {
        return entities
                .createQuery(
                        "select e.address from Listing l join Edition e on e.story = l.story and e.number = l.edition"
                                + " where l.story = :story",
                        String.class)
                .setParameter("story", story.value()).getResultStream().findFirst();
    }

    /** Says whether the signature on the seal of a story was made with a key of this newsroom. */
    public boolean isSigned(PublishedStory story) {
        return keys.holds(new Sealed(story.story(), story.content().revision(), story.seal()).bytes(),
                story.signature());
    }

    /** Returns the public keys by which anybody can look at the signatures, in PEM, the newest first. */
    public List<String> sealKeys() {
        return keys.published();
    }

    private Found found(Publication publication, Edition newest) {
        return new Found(publication.story(), publication.edition(), publication.standing(), publication.zone(),
                newest.address(),
                publication.stamp() + "." + terms.of(publication.desk()).versionsPublic());
    }

    /** Returns the story that is public at an address: the newest edition of it. */
    public Optional<PublishedStory> at(String address) {
        return edition(address, 0);
    }

    /** Returns an edition of the story that is public at an address, if its desk shows earlier ones to readers. */
    public Optional<PublishedStory> version(String address, int number) {
        return edition(address, number).filter(story -> !story.versions().isEmpty());
    }

    /** Returns what readers are told of a story that was taken back; newest first. */
    public List<PublicNotice> noticesAt(String address) {
        return entities
                .createQuery("select n from Notice n join OwnedAddress a on a.story = n.story where a.path = :address"
                        + " and n.edition is not null order by n.issuedAt desc, n.id", Notice.class)
                .setParameter("address", address).getResultStream().map(Notice::published).toList();
    }

    private Optional<PublishedStory> edition(String address, int number) {
        return entities.createQuery("select e, c, p, s from OwnedAddress a join Publication p on p.story = a.story"
                + " join Edition e on e.story = p.story "
                + "and (e.number = :number or :number = 0 and e.number = p.edition)"
                + " join Clearance c on c.id = e.clearance left join CheckedSince s on s.clearance = c.id"
                + " where a.path = :address"
                + " and p.standing = PUBLIC", Shown.class)
                .setParameter("address", address).setParameter("number", number)
                .getResultStream().findFirst()
                .map(shown -> whole(shown, address));
    }

    private PublishedStory whole(Shown shown, String address) {
        EditionCard card = shown.edition().card();
        Clearance used = shown.used();
        return new PublishedStory(card.story(), card.edition(), card.address(), used.content(),
                CheckedSince.of(used.content(), shown.since()), used.seal(),
                Objects.requireNonNullElse(used.signature(), ""),
                card.publishedAt(),
                card.updatedAt(), card.zone(), noticesAt(address), versions(card.story(), card.desk()),
                shown.publication().embargoOf(shown.edition()));
    }

    private List<PublishedStory.Version> versions(StoryId story, String desk) {
        if (!terms.of(desk).versionsPublic()) {
            return List.of();
        }
        return entities
                .createQuery("select e from Edition e where e.story = :story order by e.number desc", Edition.class)
                .setParameter("story", story.value()).getResultStream()
                .map(edition -> new PublishedStory.Version(edition.number(), edition.publishedAt())).toList();
    }
}
