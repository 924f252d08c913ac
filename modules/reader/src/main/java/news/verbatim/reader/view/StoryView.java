package news.verbatim.reader.view;

import java.util.List;
import java.util.Objects;

/**
 * A story's page.
 *
 * @param id          the story's id
 * @param address     the path of its page
 * @param headline    the headline
 * @param summary     the standfirst as plain text; may be empty
 * @param standfirst  the standfirst in pieces
 * @param language    BCP 47 tag of the text
 * @param direction   {@code ltr} or {@code rtl}
 * @param keyPoints   the key points, each in pieces
 * @param body        the blocks
 * @param byline      who signs it, in pieces; may be empty
 * @param desk        the desk, as readers know it
 * @param deskAddress the path of the desk's page
 * @param published   when it went live
 * @param updated     when this edition did
 * @param edition     its number, from 1
 * @param superseded  whether readers get a newer one where they look for the story
 * @param notices     what readers are told about the story, newest first
 * @param versions    links to every edition, newest first; may be empty
 * @param checked     how many quotations were checked
 * @param checks      how the quotations that stand in the running text were checked, by number
 * @param since       whether a verdict was given after it went out, which the seal is not over
 * @param seal        64 hexadecimal digits
 * @param signature   the signature on the seal; empty if it has none
 * @param data        what machines read of it: JSON-LD that can stand in a page as it is
 */
public record StoryView(String id, String address, String headline, String summary, List<TextPiece> standfirst,
        String language,
        String direction, List<List<TextPiece>> keyPoints, List<BlockView> body, List<TextPiece> byline, String desk,
        String deskAddress, TimeView published, TimeView updated, int edition, boolean superseded,
        List<NoticeView> notices,
        List<VersionView> versions, int checked, List<CheckView> checks, boolean since, String seal,
        String signature, String data) {

    /**
     * One of several editions.
     *
     * @param edition its number
     * @param address where it is to be read
     * @param at      when it went live
     */
    public record VersionView(int edition, String address, TimeView at) {
    }

    /** Returns the picture that leads it; null if it has none. */
    public PictureView lead() {
        return body.stream().map(BlockView::picture).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Returns the first digits of the seal, enough to compare by eye. */
    public String shortSeal() {
        return seal.substring(0, 12);
    }
}
