package news.verbatim.drafting.story;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import news.verbatim.drafting.draft.DraftQuotation;
import news.verbatim.drafting.draft.Prints;
import news.verbatim.drafting.draft.UnclaimedMarks;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Dismissal;
import news.verbatim.events.text.StoryText;

/**
 * A story as its authors see it.
 *
 * @param story      which story
 * @param number     the number of this draft; it goes back with every change, so that nobody overwrites what they have
 *                   not seen
 * @param revision   how often it was submitted
 * @param publicRevision the revision that readers have; 0 while they have none
 * @param slug       the last part of the address that it will have
 * @param editable   whether it is being written; otherwise others have it
 * @param stage      where it is
 * @param stageNote  what was said about that; may be empty
 * @param stageAt    since when
 * @param planned    when it goes live; null unless it is scheduled
 * @param address    the path of its public page; null until it is public
 * @param text       the words
 * @param claims     the quotations found or marked by hand, in reading order
 * @param dismissals the marks that quote nobody
 * @param unclaimed  the marks that nothing accounts for; none may be left at submission
 * @param savedBy    who saved last
 * @param savedAt    when
 * @param authors    all who wrote on it
 * @param plan       what an author has in mind for it
 * @param inHand     who goes on with it
 * @param follows    the story that it follows; null if it follows none
 * @param readAs     the language that its quotations were looked for in, as its words say: a tag without region; empty
 *                   where nobody knows
 */
public record WorkingCopy(StoryId story, int number, int revision, int publicRevision, String slug, boolean editable,
        Stage stage, String stageNote, Instant stageAt, Instant planned, String address, StoryText text,
        List<DraftQuotation> claims, List<Dismissal> dismissals, List<UnclaimedMarks> unclaimed,
        PersonId savedBy, Instant savedAt, List<PersonId> authors, Plan plan, PersonId inHand,
        StoryId follows, String readAs) {

    /**
     * Returns the prints of the text: what was there when somebody began to write on it, to bring two people's words
     * together.
     */
    public String base() {
        return Prints.of(text).toString();
    }

    /** Says whether its words are of another language than the one that the story says. */
    public boolean isReadAsAnother() {
        return !readAs.isEmpty() && !readAs.equals(Locale.forLanguageTag(text.language()).getLanguage());
    }

    /** Returns how many quotations have no speaker yet. */
    public long withoutSpeaker() {
        return claims.stream().filter(claim -> claim.quotation().speaker().isBlank()).count();
    }
}
