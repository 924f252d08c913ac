package news.verbatim.reader.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import news.verbatim.events.ModuleInternal;
import news.verbatim.publishing.listing.DayCount;
import news.verbatim.publishing.listing.ListedAddress;
import news.verbatim.publishing.publication.EditionCard;

/**
 * The stories of the news sitemap.
 *
 * @param cards the stories, newest first
 */
public record SitemapView(List<CardView> cards) {

    @ModuleInternal
    public static SitemapView of(List<EditionCard> cards) {
        return new SitemapView(cards.stream().map(CardView::of).toList());
    }

    /**
     * A story in a sitemap.
     *
     * @param address the path of its page
     * @param updated when its newest edition went live
     */
    public record Line(String address, String updated) {

        @ModuleInternal
        public static Line of(ListedAddress story) {
            return new Line(story.address(), story.updatedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        }
    }

    /**
     * The days of one sitemap.
     *
     * @param first   the first one
     * @param last    the last one
     * @param updated when anything under them last changed
     */
    public record Stretch(LocalDate first, LocalDate last, String updated) {

        /**
         * Divides the days among sitemaps: a month each, or less if more stories stand in it than a sitemap may hold.
         */
        @ModuleInternal
        public static List<Stretch> of(List<DayCount> days, int most) {
            List<Stretch> all = new ArrayList<>();
            int from = 0;
            long stories = 0;
            for (int i = 0; i < days.size(); i++) {
                if (i > from && (stories + days.get(i).stories() > most || !sameMonth(days.get(from), days.get(i)))) {
                    all.add(of(days.subList(from, i)));
                    from = i;
                    stories = 0;
                }
                stories += days.get(i).stories();
            }
            if (from < days.size()) {
                all.add(of(days.subList(from, days.size())));
            }
            return all;
        }

        private static boolean sameMonth(DayCount one, DayCount other) {
            return YearMonth.from(one.day()).equals(YearMonth.from(other.day()));
        }

        private static Stretch of(List<DayCount> days) {
            Instant changed = days.stream().map(DayCount::changedAt).max(Instant::compareTo).orElseThrow();
            return new Stretch(days.get(0).day(), days.get(days.size() - 1).day(),
                    changed.truncatedTo(ChronoUnit.SECONDS).toString());
        }

        /** Returns the path of the sitemap. */
        public String address() {
            return "/sitemaps/" + first + "_" + last + ".xml";
        }
    }
}
