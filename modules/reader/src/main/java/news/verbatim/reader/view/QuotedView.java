package news.verbatim.reader.view;

import java.time.ZoneId;
import java.util.List;
import news.verbatim.events.ModuleInternal;
import news.verbatim.publishing.listing.QuotedPage;

/**
 * One page of what was quoted from somebody.
 *
 * @param name    the speaker, as printed
 * @param address the path of its first page
 * @param first   whether this is its first page
 * @param stories the stories with what they quote, newest first
 * @param older   where the next page is; null if this is the last one
 */
public record QuotedView(String name, String address, boolean first, List<Quoting> stories, String older) {

    @ModuleInternal
    public static final int SIZE = 10;

    /**
     * What one story quotes.
     *
     * @param card   the story
     * @param checks its quotations of the speaker
     */
    public record Quoting(CardView card, List<CheckView> checks) {
    }

    @ModuleInternal
    public static QuotedView of(String address, String behind, QuotedPage page) {
        ZoneId zone = page.stories().get(0).card().zone();
        List<Quoting> stories = page.stories().stream().map(found -> new Quoting(CardView.of(found.card(), zone),
                found.quotations().stream().map(said -> CheckWording.view(said, 0, found.text(), zone)).toList()))
                .toList();
        return new QuotedView(stories.get(0).checks().get(0).speaker(), address, behind == null, stories,
                ListView.older(address, page.next().map(Object::toString).orElse(null)));
    }
}
