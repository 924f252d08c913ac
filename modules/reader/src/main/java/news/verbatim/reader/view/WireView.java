package news.verbatim.reader.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.StoryText;
import news.verbatim.publishing.publication.PublicNotice;
import news.verbatim.publishing.publication.Standing;
import news.verbatim.publishing.serving.Found;
import news.verbatim.publishing.serving.PublishedStory;

/**
 * A story as those get it who publish it elsewhere. One that was taken back has no words, only what is to be done about
 * it.
 *
 * @param id        the story's id
 * @param edition   the number of the edition
 * @param address   the path of its page
 * @param status    {@code usable}, {@code withheld} or {@code canceled}, as the IPTC's formats call it
 * @param corrected whether this edition corrects the one before
 * @param note      what those are told who have it already; may be empty
 * @param text      its words; null if it was taken back
 * @param body      the blocks, without marks for quotations
 * @param checks    its quotations and how they were checked
 * @param notices   what readers are told about it, newest first
 * @param first     when its first edition went live; empty if it was taken back
 * @param updated   when this edition did, or when it was taken back
 * @param embargo   until when it was embargoed; empty if it was not
 * @param seal      the seal over it; empty if it was taken back
 * @param revision  which revision was approved; 0 if it was taken back
 * @param signature the signature on the seal; empty if it was taken back
 */
public record WireView(String id, int edition, String address, String status, boolean corrected, String note,
        StoryText text,
        List<BlockView> body, List<CheckView> checks, List<NoticeView> notices, String first, String updated,
        String embargo, String seal, int revision, String signature) {

    @ModuleInternal
    public static WireView of(PublishedStory story) {
        StoryText text = story.content().text();
        List<PublicNotice> mine = story.notices().stream().filter(notice -> notice.edition() == story.edition())
                .toList();
        return new WireView(story.story().toString(), story.edition(), story.address(), "usable",
                mine.stream().anyMatch(notice -> notice.kind() == NoticeKind.CORRECTION),
                String.join(" ", mine.stream().map(PublicNotice::note).toList()), text, body(text),
                story.quotations().stream().map(said -> check(said, text)).toList(),
                story.notices().stream().map(notice -> NoticeView.of(notice, story.zone())).toList(),
                time(story.publishedAt()),
                time(story.updatedAt()), story.embargo() == null ? "" : time(story.embargo()), story.seal().hex(),
                story.content().revision(), story.signature());
    }

    /** A story that was taken back; of a killed one it is not said why. */
    @ModuleInternal
    public static WireView takenBack(Found found, List<PublicNotice> notices) {
        boolean killed = found.standing() == Standing.KILLED;
        return new WireView(found.story().toString(), found.edition(), found.address(),
                killed ? "canceled" : "withheld", false,
                killed ? "This story must not be used any more." : notices.get(0).note(), null, List.of(), List.of(),
                List.of(), "",
                time(notices.get(0).at()), "", "", 0, "");
    }

    private static CheckView check(CheckedQuotation said, StoryText text) {
        return CheckWording.view(said, 0, text, ZoneOffset.UTC);
    }

    private static List<BlockView> body(StoryText text) {
        Marking plain = new Marking();
        return IntStream.range(0, text.body().size()).mapToObj(i -> {
            Block block = text.body().get(i);
            List<TextPiece> pieces = plain.pieces(new Place(Place.Field.BODY, i), block);
            return new BlockView(block.kind().name(),
                    block.kind() == Block.Kind.LIST ? Marking.lines(pieces) : List.of(pieces),
                    block.speaker(), "", block.role(), List.of(),
                    block.picture() == null ? null : PictureView.of(block.picture(), false));
        }).toList();
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Returns the BCP 47 tag of its words. */
    public String language() {
        return text == null ? "und" : Script.language(text.language());
    }

    /** Returns the last part of its address. */
    public String slug() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Returns the desk, as readers know it. */
    public String desk() {
        return text == null ? "" : StoryViewer.deskName(text.desk());
    }

    /** Returns the words of its body, a block on a line each; captions belong to pictures. */
    @ModuleInternal
    public String plain() {
        return String.join("\n\n",
                text.body().stream().filter(block -> block.picture() == null).map(Block::text).toList());
    }

    /** Returns the blocks that show a picture. */
    public List<BlockView> pictures() {
        return body.stream().filter(block -> block.picture() != null).toList();
    }
}
