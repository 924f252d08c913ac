package news.verbatim.reader;

import news.verbatim.publishing.EditionCard;

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

    static CardView of(EditionCard card) {
        return new CardView(card.story().toString(), card.edition(), card.address(), card.headline(), card.standfirst(),
                card.byline(), card.picture() == null ? null : PictureView.of(card.picture(), true), Telling.deskName(card.desk()), Links.desk(card.desk()), Script.language(card.language()),
                Script.direction(card.headline()), TimeView.of(card.publishedAt(), card.zone()),
                TimeView.of(card.updatedAt(), card.zone()));
    }
}
