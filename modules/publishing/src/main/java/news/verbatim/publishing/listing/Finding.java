package news.verbatim.publishing.listing;

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
import news.verbatim.events.text.CheckedText;
import news.verbatim.jobs.pace.Costly;
import news.verbatim.jobs.pace.Networks;
import news.verbatim.jobs.pace.Pace;
import news.verbatim.publishing.publication.CheckedSince;
import news.verbatim.publishing.publication.Clearance;
import news.verbatim.publishing.publication.Edition;
import news.verbatim.publishing.publication.EditionCard;
import news.verbatim.publishing.publication.PublicName;

/**
 * Finding public stories by words, by who signs them and by whom they quote, for everybody. What went live a moment ago
 * is found a second later; what was taken back is not found any more from that moment on.
 */
@Stateless
@PermitAll
public class Finding {

    /** Who looks further than this asks for something else. */
    private static final int LAST_PAGE = 49;

    /** What readers have of a story; null for what was checked since if nothing was. */
    private record Shown(Edition edition, Clearance clearance, CheckedSince since) {
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PublicIndex index;

    @Inject
    private Pace pace;

    /**
     * Returns a page of the stories that have all the words, best first; words in quotation marks are looked for as
     * they stand.
     *
     * @param reader the address that asks, in figures
     * @param typed  whatever a reader typed
     * @param page   from 0
     * @return the page, and whether there is another one; empty if there is no word in what was typed
     * @throws news.verbatim.jobs.pace.TooOften if that address asks too often
     */
    public Optional<FoundPage> words(String reader, String typed, int page, int size) {
        int asked = Math.max(0, Math.min(page, LAST_PAGE));
        return SearchWords.query(typed, index.analyzer()).map(query -> {
            pace.keep(Costly.PUBLIC_SEARCH, Networks.of(reader));
            boolean whole = index.isWhole();
            List<UUID> found = index.best(query, asked, size);
            return new FoundPage(cards(first(found, size)), asked < LAST_PAGE && found.size() > size, whole);
        });
    }

    /** Returns a page of the stories that somebody signs, newest first. */
    public ListPage signedBy(PublicName author, ListKey behind, int size) {
        return ListPage.of(cards(index.withTerm(PublicIndex.AUTHOR, author.key(), behind, size)), size);
    }

    /** Returns a page of what was quoted from somebody, the newest story first. */
    public QuotedPage quotedFrom(PublicName speaker, ListKey behind, int size) {
        List<FoundQuotations> read = read(index.withTerm(PublicIndex.SPEAKER, speaker.key(), behind, size)).stream()
                .map(story -> quotations(story.edition().card(), story.clearance().content(), story.since(), speaker))
                .toList();
        ListPage page = ListPage.of(read.stream().map(FoundQuotations::card).toList(), size);
        return new QuotedPage(first(read, size), page.next());
    }

    private static FoundQuotations quotations(EditionCard card, CheckedText content, CheckedSince since,
            PublicName speaker) {
        return new FoundQuotations(card, content.text(),
                CheckedSince.of(content, since).stream().filter(PublicName::isSpeakersOf)
                        .filter(checked -> PublicName.of(checked.quotation().speaker()).key().equals(speaker.key()))
                        .toList());
    }

    private List<EditionCard> cards(List<UUID> stories) {
        return read(stories).stream().map(story -> story.edition().card()).toList();
    }

    /** Reads what is public of these stories, in their order. */
    private List<Shown> read(List<UUID> stories) {
        Map<UUID, Shown> read = new HashMap<>();
        if (!stories.isEmpty()) {
            entities.createQuery(
                    "select e, c, s from Listing l join Edition e on e.story = l.story and e.number = l.edition "
                            + "join Clearance c on c.id = e.clearance left join CheckedSince s on s.clearance = c.id "
                            + "where l.story in :stories and l.standing = PUBLIC",
                    Shown.class)
                    .setParameter("stories", stories).getResultList()
                    .forEach(story -> read.put(story.edition().story().value(), story));
        }
        return stories.stream().map(read::get).filter(Objects::nonNull).toList();
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(all.size(), most));
    }
}
