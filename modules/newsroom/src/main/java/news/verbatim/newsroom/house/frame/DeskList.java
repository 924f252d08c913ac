package news.verbatim.newsroom.house.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.accounts.desks.DeskCard;
import news.verbatim.accounts.desks.Desks;
import news.verbatim.drafting.draft.StoryLanguages;

/** The desks of the newsroom, for forms to choose from and lists to name. */
@Named("desks")
@RequestScoped
public class DeskList {

    private static final ZoneId UTC = ZoneId.of("UTC");

    @Inject
    private Desks desks;

    private List<DeskCard> all;

    private Map<String, String> names;

    public List<DeskCard> getAll() {
        if (all == null) {
            all = desks.all();
        }
        return all;
    }

    /** Returns the zones that desks keep their clocks in, and UTC. */
    public List<String> getZones() {
        return Stream.concat(getAll().stream().map(desk -> desk.zone().getId()), Stream.of("UTC")).distinct().toList();
    }

    /** Returns the same zones, and that one if it is another: what was once meant in it can stay so. */
    public List<String> zonesWith(String zone) {
        return Stream.concat(getZones().stream(), Stream.ofNullable(zone)).distinct().toList();
    }

    /** Returns the zone of the desk with that code. */
    public ZoneId zone(String code) {
        return getAll().stream().filter(desk -> desk.code().equals(code)).map(DeskCard::zone).findFirst().orElse(UTC);
    }

    /**
     * Returns the languages that a story of the desk with that code can be in, its own first, and that one if it is
     * another.
     */
    public List<StoryLanguages.Choice> languages(String code, String known) {
        return StoryLanguages.offered(
                getAll().stream().filter(desk -> desk.code().equals(code)).map(DeskCard::zone).findFirst().orElse(null),
                known);
    }

    /** Returns the name of the desk with that code. */
    public String name(String code) {
        if (names == null) {
            names = getAll().stream().collect(Collectors.toMap(DeskCard::code, DeskCard::name));
        }
        return names.getOrDefault(code, code);
    }
}
