package news.verbatim.reader.view;

import java.util.List;
import news.verbatim.events.ModuleInternal;
import news.verbatim.publishing.listing.ListPage;

/**
 * One page of a list of stories.
 *
 * @param title   what the list is; empty on the front page
 * @param about   a line under the title; may be empty
 * @param address the path of its first page
 * @param feeds   what the paths of its feeds begin with; null if it has none
 * @param first   whether this is its first page
 * @param cards   the stories, newest first
 * @param older   where the next page is; null if this is the last one
 * @param desks   the desks to go to from here; may be empty
 */
public record ListView(String title, String about, String address, String feeds, boolean first, List<CardView> cards,
        String older,
        List<DeskView> desks) {

    @ModuleInternal
    public static final int SIZE = 20;

    /**
     * A desk to go to.
     *
     * @param name    as readers know it
     * @param address the path of its page
     * @param here    whether this is its page
     */
    public record DeskView(String name, String address, boolean here) {

        static DeskView of(String code, String address) {
            return new DeskView(StoryViewer.deskName(code), Links.desk(code), Links.desk(code).equals(address));
        }
    }

    @ModuleInternal
    public static ListView of(String title, String about, String address, String feeds, String behind, ListPage page,
            List<String> desks) {
        return new ListView(title, about, address, feeds, behind == null, CardView.all(page.cards()),
                older(address, page.next().map(Object::toString).orElse(null)),
                desks.stream().map(desk -> DeskView.of(desk, address)).toList());
    }

    /** Returns where the page behind that key is; null without a key. */
    static String older(String address, String key) {
        return key == null ? null : address + "?behind=" + Links.encoded(key);
    }
}
