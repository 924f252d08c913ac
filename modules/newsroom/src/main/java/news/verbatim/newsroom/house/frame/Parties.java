package news.verbatim.newsroom.house.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.approval.deciding.Reviews;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.drafting.listing.StoryPlace;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.question.Turn;
import news.verbatim.factcheck.queue.Checks;
import news.verbatim.newsroom.house.wording.PartyWords;
import news.verbatim.publishing.golive.Schedule;

/**
 * Who is on with stories: each module says whose people have one, and the first on its way counts. A list reads all of
 * its stories at once.
 */
@Named("parties")
@RequestScoped
public class Parties {

    @Inject
    private Stories stories;

    @Inject
    private Checks checks;

    @Inject
    private Reviews reviews;

    @Inject
    private Schedule schedule;

    @Inject
    private PeopleNames people;

    @Inject
    private Times times;

    @Inject
    private Me me;

    private final Map<StoryId, Turn> known = new HashMap<>();

    /** Reads who is on with the stories that a page is about to print. */
    public void read(Collection<StoryId> asked) {
        List<StoryId> ids = asked.stream().distinct().toList();
        if (ids.isEmpty()) {
            return;
        }
        List<Map<StoryId, Turn>> said = Stream.of(reviews.turns(ids), checks.turns(ids), schedule.turns(ids))
                .map(turns -> turns.stream().collect(Collectors.toMap(Turn::story, Function.identity()))).toList();
        for (StoryPlace place : stories.places(ids)) {
            Turn.of(Stream.concat(Stream.ofNullable(place.turn()),
                    said.stream().map(turns -> turns.get(place.story()))))
                    .ifPresent(turn -> known.put(place.story(), turn.with(place.inHand(), place.since())));
        }
        people.read(known.values().stream().map(Turn::person).filter(Objects::nonNull).distinct().toList());
    }

    /** Returns whose turn it is; null if there is no such story. */
    public Turn turn(StoryId story) {
        if (!known.containsKey(story)) {
            read(List.of(story));
        }
        return known.get(story);
    }

    /** Returns who is on, in a few words. */
    public String who(StoryId story) {
        Turn turn = turn(story);
        return turn == null ? "" : words().who(turn);
    }

    /** Returns what waits there, in a few words. */
    public String what(StoryId story) {
        Turn turn = turn(story);
        return turn == null ? "" : words().what(turn);
    }

    /** Returns who is on, since when, and with what, in a sentence; times are on the clock of that zone. */
    public String sentence(StoryId story, ZoneId zone) {
        Turn turn = turn(story);
        return turn == null ? "" : words(zone).sentence(turn);
    }

    /** Returns the same on the clock of whoever reads it. */
    public String sentence(StoryId story) {
        return sentence(story, me.getZone());
    }

    /** Returns what they do next, and where. */
    public NextAct next(StoryId story) {
        return NextAct.of(turn(story));
    }

    private PartyWords words() {
        return words(me.getZone());
    }

    private PartyWords words(ZoneId zone) {
        return new PartyWords(
                person -> me.isSignedIn() && person.equals(me.getProfile().id()) ? "you" : people.name(person),
                time -> times.briefIn(time, zone));
    }
}
