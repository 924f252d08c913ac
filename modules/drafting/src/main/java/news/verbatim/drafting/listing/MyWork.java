package news.verbatim.drafting.listing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import news.verbatim.drafting.story.Stage;
import news.verbatim.drafting.story.StoryCard;
import news.verbatim.events.id.StoryId;

/**
 * What somebody has to do with their stories, and what they wait for.
 *
 * @param corrections what editors want changed in stories of theirs that readers have, until it is public; the oldest
 *                    first
 * @param back    what was sent back, with why; the latest first
 * @param drafts  what they are writing; the latest first
 * @param waiting what is with others on its way to the public; what waits longest first
 * @param more    whether there are more than these
 * @param remarks how many open comments there are on the words of a story; a story without any is not in it
 */
public record MyWork(List<WantedCorrection> corrections, List<StoryCard> back, List<StoryCard> drafts,
        List<StoryCard> waiting, boolean more, Map<StoryId, Long> remarks) {

    /** The stages of stories that somebody still has to do something about. */
    static final List<Stage> STAGES = List.of(Stage.DRAFT, Stage.RETURNED, Stage.IN_CHECK, Stage.IN_APPROVAL,
            Stage.SCHEDULED,
            Stage.HELD, Stage.WITHDRAWN);

    /** Those that wait for their authors. */
    static final List<Stage> OWED = List.of(Stage.DRAFT, Stage.RETURNED);

    /** Sorts stories of these stages, which come with the latest first. */
    static MyWork of(List<WantedCorrection> corrections, List<StoryCard> cards, boolean more,
            Map<StoryId, Long> remarks) {
        return new MyWork(corrections, cards.stream().filter(card -> card.stage() == Stage.RETURNED).toList(),
                cards.stream().filter(card -> card.stage() == Stage.DRAFT).toList(),
                cards.stream().filter(card -> !OWED.contains(card.stage()))
                        .sorted(Comparator.comparing(StoryCard::stageAt)).toList(),
                more, remarks);
    }

    /** Says whether there is nothing at all. */
    public boolean isEmpty() {
        return corrections.isEmpty() && back.isEmpty() && drafts.isEmpty() && waiting.isEmpty();
    }
}
