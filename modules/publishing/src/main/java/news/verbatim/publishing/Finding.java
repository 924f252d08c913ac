package news.verbatim.publishing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.events.CheckedText;

/**
 * Finding public stories by words, by who signs them and by whom they quote, for everybody. What went live a moment ago is found
 * a second later; what was taken back is not found any more from that moment on.
 */
@Stateless
@PermitAll
public class Finding {

    /** Who looks further than this asks for something else. */
    private static final int LAST_PAGE = 49;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PublicIndex index;

    /**
     * Returns a page of the stories that have all the words, best first; words in quotation marks are looked for as they stand.
     *
     * @param typed whatever a reader typed
     * @param page  from 0
     * @return the page, and whether there is another one; empty if there is no word in what was typed
     */
    public Optional<FoundPage> words(String typed, int page, int size) {
        int asked = Math.max(0, Math.min(page, LAST_PAGE));
        return SearchWords.query(typed, index.analyzer()).map(query -> {
            List<UUID> found = index.best(query, asked, size);
            return new FoundPage(cards(first(found, size)), asked < LAST_PAGE && found.size() > size);
        });
    }

    /** Returns a page of the stories that somebody signs, newest first. */
    public ListPage signedBy(PublicName author, ListKey behind, int size) {
        return ListPage.of(cards(index.withTerm(PublicIndex.AUTHOR, author.key(), behind, size)), size);
    }

    /** Returns a page of what was quoted from somebody, the newest story first. */
    public QuotedPage quotedFrom(PublicName speaker, ListKey behind, int size) {
        List<FoundQuotations> read = read(index.withTerm(PublicIndex.SPEAKER, speaker.key(), behind, size)).stream()
                .map(row -> quotations(((Edition) row[0]).card(), ((Clearance) row[1]).content(), speaker)).toList();
        ListPage page = ListPage.of(read.stream().map(FoundQuotations::card).toList(), size);
        return new QuotedPage(first(read, size), page.next());
    }

    private static FoundQuotations quotations(EditionCard card, CheckedText content, PublicName speaker) {
        return new FoundQuotations(card, content.text(), content.quotations().stream().filter(PublicName::isSpeakersOf)
                .filter(checked -> PublicName.of(checked.quotation().speaker()).key().equals(speaker.key())).toList());
    }

    private List<EditionCard> cards(List<UUID> stories) {
        return read(stories).stream().map(row -> ((Edition) row[0]).card()).toList();
    }

    /** Reads what is public of these stories, in their order. */
    private List<Object[]> read(List<UUID> stories) {
        Map<UUID, Object[]> read = new HashMap<>();
        if (!stories.isEmpty()) {
            entities.createQuery("select e, c from Listing l join Edition e on e.story = l.story and e.number = l.edition"
                            + " join Clearance c on c.id = e.clearance where l.story in :stories"
                            + " and l.standing = news.verbatim.publishing.Standing.PUBLIC", Object[].class)
                    .setParameter("stories", stories).getResultList()
                    .forEach(row -> read.put(((Edition) row[0]).story().value(), row));
        }
        return stories.stream().map(read::get).filter(Objects::nonNull).toList();
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(all.size(), most));
    }
}
