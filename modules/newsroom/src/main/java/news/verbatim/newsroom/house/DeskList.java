package news.verbatim.newsroom.house;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.accounts.DeskCard;
import news.verbatim.accounts.Desks;

/** The desks of the newsroom, for forms to choose from and lists to name. */
@Named("desks")
@RequestScoped
public class DeskList {

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

    /** Returns the zone of the desk with that code. */
    public ZoneId zone(String code) {
        return getAll().stream().filter(desk -> desk.code().equals(code)).map(DeskCard::zone).findFirst().orElse(ZoneOffset.UTC);
    }

    /** Returns the name of the desk with that code. */
    public String name(String code) {
        if (names == null) {
            names = getAll().stream().collect(Collectors.toMap(DeskCard::code, DeskCard::name));
        }
        return names.getOrDefault(code, code);
    }
}
