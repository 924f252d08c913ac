package news.verbatim.reader.view;

import java.time.ZoneId;
import java.util.List;
import news.verbatim.events.ModuleInternal;
import news.verbatim.publishing.publication.EditionCard;

/**
 * A story in a list.
 *
 * @param id          the story's id
 * @param edition     the number of the edition that readers have
 * @param address     the path of its page
 * @param headline    its headline
 * @param standfirst  the lines under it; may be empty
 * @param byline      who signs it; may be empty
 * @param picture     the picture that leads it; null if it has none
 * @param desk        the desk, as readers know it
 * @param deskAddress the path of the desk's page
 * @param language    BCP 47 tag of its text
 * @param direction   {@code ltr} or {@code rtl}
 * @param published   when it went live
 * @param updated     when its newest edition did
 */
public record CardView(String id, int edition, String address, String headline, String standfirst, String byline,
        PictureView picture, String desk,
        String deskAddress, String language, String direction, TimeView published, TimeView updated) {

    /** Returns a story with its times on the clock of its desk. */
    @ModuleInternal
    public static CardView of(EditionCard card) {
        return of(card, card.zone());
    }

    /** Returns the stories of a list with their times on one clock: that of the desk whose story is the first. */
    static List<CardView> all(List<EditionCard> cards) {
        return cards.stream().map(card -> of(card, cards.get(0).zone())).toList();
    }

    static CardView of(EditionCard card, ZoneId zone) {
        return new CardView(card.story().toString(), card.edition(), card.address(), card.headline(), card.standfirst(),
                card.byline(), card.picture() == null ? null : PictureView.of(card.picture(), true),
                StoryViewer.deskName(card.desk()), Links.desk(card.desk()), Script.language(card.language()),
                Script.direction(card.language(), card.headline()), TimeView.of(card.publishedAt(), zone),
                TimeView.of(card.updatedAt(), zone));
    }
}
