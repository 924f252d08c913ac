package news.verbatim.drafting.draft;

import java.util.List;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Problems;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Inline;
import news.verbatim.events.text.Picture;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Typed;

/** What a text must be like to be kept, and to be submitted. Lengths are in UTF-16 units. */
@ModuleInternal
public final class TextRules {

    static final int HEADLINE = 250;
    static final int STANDFIRST = 1_000;
    static final int KEY_POINTS = 20;
    static final int KEY_POINT = 500;
    static final int BODY = 500_000;
    static final int BYLINE = 150;
    static final int NAME = 200;
    static final int PICTURES = 50;
    static final int ALTERNATIVE = 1_000;
    public static final int CREDIT = 200;
    public static final int RIGHTS = 500;

    private static final String NO_MARKS = "Quotation marks do not belong here: nobody would check what stands between them. "
            + "Write it without them.";

    private TextRules() {
    }

    /** Returns the text as it will be kept: cleaned of what no reader sees, empty key points and blocks left out. */
    public static StoryText cleaned(StoryText text) {
        return new StoryText(Typed.line(text.headline()), Typed.line(text.standfirst()),
                text.keyPoints().stream().map(Typed::line).filter(point -> !point.isEmpty()).toList(),
                text.body().stream().filter(block -> !block.isEmpty()).map(TextRules::cleaned).toList(),
                names(text.byline()), Typed.line(text.desk()), Typed.line(text.language()));
    }

    /** A story without any word could not be told from another one, nor found again. */
    public static void requireWords(StoryText text) {
        new Problems().require(!text.headline().isEmpty() || !text.standfirst().isEmpty() || !text.keyPoints().isEmpty()
                || !text.body().isEmpty(), "headline", "Give it a headline, or write its first words below.")
                .refuseIfAny();
    }

    /** A byline keeps the names; the page that prints it says "By". */
    private static String names(String byline) {
        return Typed.line(byline).replaceFirst("^(?i:by)\\s+", "");
    }

    private static Block cleaned(Block block) {
        String text = Typed.clean(block.text()).strip();
        return new Block(block.kind(), text, Typed.line(block.speaker()), Typed.line(block.role()),
                text.equals(block.text()) ? block.inlines() : moved(block, text), cleaned(block.picture()));
    }

    private static Picture cleaned(Picture picture) {
        return picture == null ? null
                : picture.saying(Typed.line(picture.alt()), Typed.line(picture.credit()), Typed.line(picture.rights()));
    }

    /** Moves what is set along with words from which something was taken away. */
    private static List<Inline> moved(Block block, String cleaned) {
        String all = Typed.clean(block.text());
        int stripped = all.length() - all.stripLeading().length();
        return block.inlines() == null ? null
                : block.inlines().stream().map(inline -> new Inline(inline.style(),
                        Typed.clean(block.text().substring(0, inline.start())).length() - stripped,
                        Math.min(Typed.clean(block.text().substring(0, inline.end())).length() - stripped,
                                cleaned.length()),
                        inline.href())).toList();
    }

    /** Refuses what does not fit its field. */
    public static void requireFit(StoryText text) {
        limits(text).refuseIfAny();
    }

    /** Refuses what is not ready for others' eyes. */
    public static void requireComplete(StoryText text) {
        pictures(text, limits(text))
                .requireText(text.headline(), "headline", "A story needs a headline before it can be submitted.")
                .require(text.body().stream().anyMatch(block -> block.picture() == null), "body",
                        "A story needs a body before it can be submitted.")
                .requireText(text.byline(), "byline", "Say who signs the story.")
                .require(!Marked.has(text.byline()), "byline", NO_MARKS)
                .require(
                        text.body().stream()
                                .noneMatch(block -> Marked.has(block.speaker()) || Marked.has(block.role())),
                        "body", "Under a block quote: " + NO_MARKS)
                .refuseIfAny();
    }

    /** Notes what is missing beside pictures, or cannot be said there. */
    private static Problems pictures(StoryText text, Problems problems) {
        List<Picture> all = text.pictures();
        for (int i = 0; i < all.size(); i++) {
            Picture picture = all.get(i);
            String which = all.size() == 1 ? "The picture" : "Picture " + (i + 1);
            problems.require(picture.decorative() || !picture.alt().isEmpty(), "body",
                    which + " has no alternative text. Say what it "
                            + "shows for whoever cannot see it, or that it is decorative.")
                    .require(!picture.credit().isEmpty(), "body", which + " has no credit. Say who made it.")
                    .require(picture.besides().stream().noneMatch(Marked::has), "body", which
                            + " has quotation marks in its alternative "
                            + "text, credit or rights: nobody would check what stands between them. A quotation belongs into the caption.")
                    .require(picture.besides().stream().allMatch(said -> Unseen.in(said) == null), "body",
                            which + " has characters in its "
                                    + "alternative text, credit or rights that nobody can see. Type these words anew.");
        }
        return problems;
    }

    /** Refuses what cannot be a speaker, or the role of one. */
    public static void requireSpeaker(String speaker, String role) {
        new Problems().requireText(speaker, "speaker", "Say who speaks.")
                .requireAtMost(NAME, speaker, "speaker")
                .requireAtMost(NAME, role, "role")
                .require(!Marked.has(speaker), "speaker", NO_MARKS)
                .require(!Marked.has(role), "role", NO_MARKS)
                .refuseIfAny();
    }

    private static Problems limits(StoryText text) {
        Problems problems = new Problems()
                .requireAtMost(HEADLINE, text.headline(), "headline")
                .requireAtMost(STANDFIRST, text.standfirst(), "standfirst")
                .requireAtMost(BYLINE, text.byline(), "byline")
                .requireText(text.desk(), "desk", "Choose the desk that the story belongs to.")
                .requireAtMost(40, text.desk(), "desk")
                .requireAtMost(35, text.language(), "language")
                .require(text.language().isEmpty() || StoryLanguages.isTag(text.language()), "language",
                        "“" + text.language() + "” names no language. Choose the one that the story is written in.")
                .require(text.keyPoints().size() <= KEY_POINTS, "keyPoints",
                        "There are " + text.keyPoints().size() + " key points; " + KEY_POINTS
                                + " are the most. Take some out.");
        text.keyPoints().stream().filter(point -> point.length() > KEY_POINT).findFirst()
                .ifPresent(point -> problems.requireAtMost(KEY_POINT, point, "keyPoints"));
        boolean fits = text.body().stream()
                .allMatch(block -> block.speaker().length() <= NAME && block.role().length() <= NAME);
        problems.require(fits, "body", "A name or a role under a block quote has at most " + NAME + " characters.");
        List<Picture> pictures = text.pictures();
        problems.require(pictures.size() <= PICTURES, "body", "There are " + pictures.size() + " pictures; " + PICTURES
                + " are the most. Take some out.")
                .require(
                        pictures.stream()
                                .allMatch(picture -> picture.alt().length() <= ALTERNATIVE
                                        && picture.credit().length() <= CREDIT
                                        && picture.rights().length() <= RIGHTS),
                        "body", ("The alternative text of a picture has at most %,d characters, "
                                + "its credit %d, its rights %d.").formatted(ALTERNATIVE, CREDIT, RIGHTS));
        List<String> blocks = text.body().stream().map(Block::text).toList();
        return problems.requireAtMost(BODY, String.join("\n\n", blocks), "body");
    }
}
