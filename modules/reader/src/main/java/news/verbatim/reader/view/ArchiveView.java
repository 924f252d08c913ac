package news.verbatim.reader.view;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.verbatim.events.ModuleInternal;
import news.verbatim.publishing.listing.DayCount;

/**
 * A page that leads to older stories.
 *
 * @param title  what it is of
 * @param groups what it leads to, under their headings
 */
public record ArchiveView(String title, List<Group> groups) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_ADDRESS = DateTimeFormatter.ofPattern("/yyyy/MM", Locale.ROOT);
    private static final DateTimeFormatter DAY_ADDRESS = DateTimeFormatter.ofPattern("/yyyy/MM/dd", Locale.ROOT);

    /**
     * Links under one heading.
     *
     * @param title the heading; empty if there is none
     * @param links the links
     */
    public record Group(String title, List<Link> links) {
    }

    /**
     * A month or a day.
     *
     * @param name    as readers know it
     * @param address the path of its page
     * @param note    what stands beside it; may be empty
     */
    public record Link(String name, String address, String note) {
    }

    @ModuleInternal
    public static ArchiveView ofMonths(List<YearMonth> months) {
        Map<Integer, List<Link>> years = new LinkedHashMap<>();
        months.forEach(month -> years.computeIfAbsent(month.getYear(), year -> new ArrayList<>()).add(new Link(
                month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH), MONTH_ADDRESS.format(month), "")));
        return new ArchiveView("Archive", years.entrySet().stream()
                .map(year -> new Group(String.valueOf(year.getKey()), year.getValue())).toList());
    }

    @ModuleInternal
    public static ArchiveView ofDays(YearMonth month, List<DayCount> days) {
        return new ArchiveView(MONTH.format(month), List.of(new Group("", days.stream().map(day -> new Link(
                DAY.format(day.day()), DAY_ADDRESS.format(day.day()),
                day.stories() == 1 ? "1 story" : day.stories() + " stories"))
                .toList())));
    }
}
