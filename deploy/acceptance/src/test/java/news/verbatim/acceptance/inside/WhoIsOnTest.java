package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.approval.deciding.Deciding;
import news.verbatim.approval.deciding.Holding;
import news.verbatim.approval.deciding.Reviews;
import news.verbatim.approval.glass.BreakingGlass;
import news.verbatim.approval.queue.Queue;
import news.verbatim.drafting.draft.DraftQuotation;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.drafting.returns.Amending;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.drafting.writing.FollowingUp;
import news.verbatim.drafting.writing.Spiking;
import news.verbatim.drafting.writing.Submitting;
import news.verbatim.drafting.writing.Writing;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.question.Turn;
import news.verbatim.events.question.Turn.Act;
import news.verbatim.events.question.Turn.Party;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.queue.CheckQueue;
import news.verbatim.factcheck.queue.Checks;
import news.verbatim.factcheck.queue.Urgent;
import news.verbatim.factcheck.ruling.Checking;
import news.verbatim.factcheck.ruling.SendingBack;
import news.verbatim.factcheck.verdict.RulingForm;
import news.verbatim.factcheck.verdict.TranslationForm;
import news.verbatim.publishing.golive.Noticing;
import news.verbatim.publishing.golive.Rescheduling;
import news.verbatim.publishing.golive.Schedule;
import news.verbatim.publishing.publication.NoticeCard;
import news.verbatim.publishing.publication.NoticeForm;
import news.verbatim.publishing.publication.PublicationState;
import news.verbatim.publishing.serving.PublicRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In whatever state a story is, exactly one party is on, somebody of it can do the next thing, and is led there. The
 * states are not listed here: they are found by doing everything that anybody can do, with the people of a demo
 * newsroom.
 */
class WhoIsOnTest extends StoryTest {

    /** How far the ways of a story go at the most; nobody finds a new state after so many. */
    private static final int STEPS = 20;

    /** How long states are looked for: nearest first, so that what is cut off is what takes the most steps. */
    private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("verbatim.patience", 60));

    /** So long is enough for all of them. */
    private static final Duration FOR_ALL = Duration.ofMinutes(10);

    /** What somebody does who does what the page says. */
    private static final Map<Act, Set<String>> NEXT = new EnumMap<>(Map.ofEntries(
            Map.entry(Act.WRITE, Set.of("submit")), Map.entry(Act.CHANGE, Set.of("submit")),
            Map.entry(Act.REVIVE, Set.of("revive")), Map.entry(Act.FOLLOW_UP, Set.of("follow up")),
            Map.entry(Act.CORRECT, Set.of("take up")), Map.entry(Act.TAKE_UP, Set.of("take up")),
            Map.entry(Act.CHECK, Set.of("accept")), Map.entry(Act.SEND_BACK, Set.of("send back")),
            Map.entry(Act.COMPLETE, Set.of("complete")), Map.entry(Act.CONFIRM, Set.of("confirm")),
            Map.entry(Act.SETTLE, Set.of("settle")), Map.entry(Act.DECIDE, Set.of("approve", "request changes")),
            Map.entry(Act.AGREE, Set.of("agree")), Map.entry(Act.LIFT, Set.of("lift")),
            Map.entry(Act.RESCHEDULE, Set.of("give a time")), Map.entry(Act.WAIT, Set.of("publish now")),
            Map.entry(Act.REFILE, Set.of("refile"))));

    private final Somebody rana = Somebody.with(Roles.REPORTER);
    private final Somebody nadia = Somebody.with(Roles.CHECKER);
    private final Somebody ada = Somebody.with(Roles.ADMINISTRATOR, Roles.REPORTER, Roles.CHECKER, Roles.EDITOR);
    private final Somebody jonas = Somebody.with(Roles.EDITOR);
    private final Somebody otto = Somebody.with(Roles.CHIEF, Roles.EDITOR);

    private final Map<StoryId, UUID> evidence = new HashMap<>();
    private final Map<String, Turn> turns = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    @Inject
    private Writing writing;

    @Inject
    private Submitting submitting;

    @Inject
    private Amending amending;

    @Inject
    private Spiking spiking;

    @Inject
    private FollowingUp following;

    @Inject
    private Stories stories;

    @Inject
    private Checking checking;

    @Inject
    private SendingBack sending;

    @Inject
    private Checks checks;

    @Inject
    private CheckQueue checkQueue;

    @Inject
    private Urgent urgent;

    @Inject
    private Deciding deciding;

    @Inject
    private BreakingGlass glass;

    @Inject
    private Holding holding;

    @Inject
    private Reviews reviews;

    @Inject
    private Queue queue;

    @Inject
    private Rescheduling rescheduling;

    @Inject
    private Schedule schedule;

    @Inject
    private Noticing noticing;

    @Inject
    private PublicRecords records;

    @Test
    void everyStateHasOnePartyWhoIsOnAndSomebodyWhoCanDoWhatIsNext() throws SQLException {
        List<Exploration.State> states = new ArrayList<>(explore(1));
        states.addAll(explore(2));

        for (Exploration.State state : states) {
            Turn turn = turns.get(state.name());
            if (turn != null && state.isTried() && NEXT.get(turn.act()).stream().noneMatch(state.done()::contains)) {
                faults.add("nobody can do what is next: " + turn.act() + " of " + turn.party() + ", but " + state.done()
                        + "\n    in "
                        + state.name() + "\n    by " + state.way());
            }
        }
        Set<Act> seen = turns.values().stream().map(Turn::act).collect(Collectors.toSet());
        assertEquals(List.of(), faults,
                () -> faults.size() + " of " + states.size() + " states:\n" + String.join("\n", faults));
        if (PATIENCE.compareTo(FOR_ALL) >= 0) {
            assertTrue(states.stream().allMatch(Exploration.State::isTried), "something was tried in every state");
            assertEquals(Set.of(Act.values()), seen, "every act is somebody's in some state");
            assertTrue(states.size() > 100, () -> states.size() + " states");
        }
    }

    /** A story that quotes twice has states of its own: one quotation stands and the other does not. */
    private List<Exploration.State> explore(int quotations) throws SQLException {
        KeptStory.Tables tables = KeptStory.Tables.of(database);
        return new Exploration(this::state, tries(), story -> kept(tables, story), this::look)
                .explore(draft(quotations), STEPS, PATIENCE.dividedBy(2));
    }

    private static Runnable kept(KeptStory.Tables tables, StoryId story) {
        try {
            KeptStory kept = tables.keep(story);
            return () -> bringBack(kept);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bringBack(KeptStory kept) {
        try {
            kept.bringBack();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What passes with time leaves nobody waiting for somebody who cannot come: the clock of the tests only goes on, so
     * this is apart.
     */
    @Test
    void whatPassesWithTimeIsSomebodysTurnToo() {
        StoryId claimed = led("submit", "accept", "complete", "claim");
        StoryId proposed = led("submit", "propose to let out");
        StoryId letOut = led("submit", "propose to let out", "agree");
        StoryId approved = led("submit", "propose to let out", "agree", "approve", "take out");
        StoryId waived = led("submit", "propose a waiver", "confirm", "complete");
        assertTurn(claimed, Party.EDITOR, Act.DECIDE);
        assertEquals(jonas.id(), turn(claimed).orElseThrow().person());
        assertTurn(proposed, Party.SECOND_EDITOR, Act.AGREE);
        assertTurn(letOut, Party.EDITOR, Act.DECIDE);
        assertTurn(approved, Party.EDITOR, Act.RESCHEDULE);
        assertTurn(waived, Party.EDITOR, Act.DECIDE);

        clock.moveTo(clock.instant().plus(Duration.ofDays(2)).plusSeconds(60));

        await("the waiver ends", () -> turn(waived).orElseThrow().party() == Party.CHECKER);
        await("nobody answers for it any more", () -> turn(letOut).orElseThrow().party() == Party.CHECKER);
        await("it is held", () -> number("select count(*) from approval.review where story = ? and state = 'HELD'",
                approved.value()) == 1);
        assertTurn(claimed, Party.EDITOR, Act.DECIDE);
        assertNull(turn(claimed).orElseThrow().person());
        for (StoryId open : List.of(proposed, letOut, approved, waived)) {
            assertTurn(open, Party.CHECKER, Act.CHECK);
            assertTrue(isLed(turn(open).orElseThrow()), () -> "nobody is led to " + state(open));
        }
        assertTrue(tries().stream().filter(one -> Set.of("accept", "complete").contains(one.name()))
                .allMatch(one -> one.act().test(approved)));
        assertTurn(approved, Party.EDITOR, Act.DECIDE);
    }

    /** Whatever the next edition was waiting for: its editors decide anew when readers lose the one before it. */
    @ParameterizedTest
    @ValueSource(strings = {"approve", "approve, hold", "approve, take out"})
    void whatWasApprovedForReadersWhoHaveTheEditionBeforeIsDecidedAnewWithoutThem(String approved) {
        StoryId story = withANextEdition("submit");

        lead(story, approved.split(", "));
        lead(story, "take from readers");

        assertLedTo(story, Party.EDITOR, Act.DECIDE);
        assertTrue(turn(story).orElseThrow().note().endsWith("We doubt the day."));
        assertFalse(isPossible(story, "lift"), "nothing is held any more");
        assertFalse(isPossible(story, "approve"), "its readers are not told why it comes back");
        lead(story, "refile");
        assertLedTo(story, Party.EDITOR, Act.DECIDE);
        lead(story, "approve", "publish now");
        assertTurn(story, Party.READERS, Act.TAKE_UP);
    }

    @Test
    void whatWasLetOutForTheNextEditionStandsUntilItsTimeIsOver() {
        StoryId story = withANextEdition("submit other words");
        lead(story, "propose to let out", "agree", "approve", "hold", "take from readers");
        assertLedTo(story, Party.EDITOR, Act.DECIDE);

        clock.moveTo(clock.instant().plus(Duration.ofDays(2)).plusSeconds(60));

        await("nobody answers for it any more", () -> turn(story).orElseThrow().party() == Party.CHECKER);
        assertLedTo(story, Party.CHECKER, Act.CHECK);
    }

    @Test
    void aWithdrawnStoryDoesNotComeBackWithoutAWordToItsReaders() {
        StoryId story = withANextEdition("submit");
        lead(story, "take from readers", "refile", "approve", "drop the notice");
        assertLedTo(story, Party.CLOCK, Act.WAIT);

        lead(story, "publish now");

        assertEquals(PublicationState.HELD, scheduled(story).state());
        assertLedTo(story, Party.EDITOR, Act.DECIDE);
        lead(story, "refile", "approve", "publish now");
        assertEquals(PublicationState.LIVE, scheduled(story).state());
    }

    private StoryId withANextEdition(String submitted) {
        StoryId story = led("submit", "accept", "complete", "approve", "publish now", "take up");
        lead(story, submitted);
        return story;
    }

    private StoryId led(String... steps) {
        StoryId story = draft(1);
        lead(story, steps);
        return story;
    }

    private void lead(StoryId story, String... steps) {
        for (String step : steps) {
            assertTrue(isPossible(story, step), () -> step + " in " + state(story));
        }
    }

    private boolean isPossible(StoryId story, String step) {
        return tries().stream().filter(one -> one.name().equals(step)).findFirst().orElseThrow().act().test(story);
    }

    private void assertLedTo(StoryId story, Party party, Act act) {
        assertTurn(story, party, act);
        assertTrue(isLed(turn(story).orElseThrow()), () -> "nobody is led to " + state(story));
    }

    private void assertTurn(StoryId story, Party party, Act act) {
        Turn turn = turn(story).orElseThrow();
        assertEquals(party + " " + act, turn.party() + " " + turn.act(), () -> state(story));
    }

    /** Looks at a state once: who is on, and are they led there? */
    private void look(Exploration.State state, StoryId story) {
        Optional<Turn> found = turn(story);
        if (found.isEmpty()) {
            faults.add("nobody is on\n    in " + state.name() + "\n    by " + state.way());
            return;
        }
        Turn turn = found.get();
        turns.put(state.name(), turn);
        if (!isLed(turn)) {
            faults.add("who is on is not led there: " + turn + "\n    in " + state.name() + "\n    by " + state.way());
        }
    }

    private Optional<Turn> turn(StoryId story) {
        List<StoryId> one = List.of(story);
        return rana
                .asks(() -> Turn.of(Stream
                        .of(stories.places(one).stream().map(place -> place.turn()).filter(Objects::nonNull).toList(),
                                reviews.turns(one), checks.turns(one), schedule.turns(one))
                        .flatMap(Collection::stream)));
    }

    /** Says whether the first screen of somebody of the party has the story. */
    private boolean isLed(Turn turn) {
        return switch (turn.act()) {
            case WRITE, CHANGE ->
                    rana.asks(() -> Stream.of(stories.myWork().back(), stories.myWork().drafts()).flatMap(List::stream)
                            .anyMatch(card -> card.story().equals(turn.story())));
            case CHECK, SEND_BACK, COMPLETE, CONFIRM ->
                    Stream.of(nadia, ada).anyMatch(checker -> checker.asks(() -> checkQueue.forMe(1_000).stream()
                            .anyMatch(task -> task.check().card().story().equals(turn.story()))));
            case DECIDE, AGREE -> Stream.of(jonas, otto).anyMatch(editor -> editor
                    .asks(() -> queue.forMe(1_000).stream().anyMatch(card -> card.story().equals(turn.story()))));
            case SETTLE -> jonas
                    .asks(() -> urgent.open(0, 1_000).stream().anyMatch(card -> card.story().equals(turn.story())));
            case WAIT -> jonas.asks(
                    () -> schedule.upcoming(0, 1_000).stream().anyMatch(card -> card.story().equals(turn.story())));
            case LIFT, RESCHEDULE -> jonas.asks(() -> schedule.heldBack(0, 1_000).stream()
                    .anyMatch(card -> card.story().equals(turn.story())));
            case REVIVE, FOLLOW_UP, CORRECT, REFILE, TAKE_UP -> true;
        };
    }

    private List<Exploration.Try> tries() {
        return List.of(
                with("submit", rana, this::submit),
                with("submit other words", rana, this::submitOtherWords),
                with("withdraw", rana, story -> submitting.withdraw(story)),
                with("take up", rana, story -> submitting.revise(story)),
                with("spike", rana, story -> spiking.spike(story, "Called off.")),
                with("revive", rana, story -> spiking.revive(story)),
                with("follow up", rana, this::followUp),
                with("accept", nadia, story -> rule(story, accepted(story), false)),
                with("dispute", nadia,
                        story -> rule(story, new RulingForm(Verdict.DISPUTED, null, "", "She never said it."), true)),
                with("find unverifiable", nadia, story -> rule(story,
                        new RulingForm(Verdict.UNVERIFIABLE, null, "", "Nobody recorded it."), true)),
                with("propose a waiver", nadia,
                        story -> rule(story, new RulingForm(Verdict.WAIVED, null, "", null, null,
                                "She is on a plane.", Map.of(), TranslationForm.NONE,
                                clock.instant().plus(Duration.ofDays(2)), false), false)),
                with("confirm", ada, story -> checking.confirm(story, revision(story), proposal(story), true)),
                with("decline", ada, story -> checking.decline(story, revision(story), proposal(story), "No.")),
                with("send back", nadia, story -> sending.sendBack(story, revision(story), "")),
                with("complete", nadia, story -> checking.complete(story, revision(story))),
                with("claim", jonas, story -> deciding.claim(story, revision(story))),
                with("request changes", jonas,
                        story -> deciding.requestChanges(story, revision(story), "Name the day.")),
                with("approve", jonas,
                        story -> deciding.approve(story, revision(story), reviews.open(story, revision(story)).seal(),
                                inMinutes(600), ZoneOffset.UTC)),
                with("hold", jonas, story -> holding.hold(story, revision(story), "The mayor calls.")),
                with("lift", jonas, story -> holding.release(story, revision(story))),
                with("kill", jonas, story -> holding.kill(story, revision(story), "A court forbade it.")),
                with("propose to let out", jonas, story -> glass.propose(story, revision(story), "It cannot wait.",
                        PlannedTime.at(clock.instant().plus(Duration.ofDays(2)), ZoneOffset.UTC))),
                with("agree", otto,
                        story -> glass.confirm(story, revision(story), reviews.open(story, revision(story)).seal())),
                with("do not agree", otto, story -> glass.decline(story, revision(story))),
                with("take out", jonas, story -> rescheduling.takeOut(story, planned(story), "Later.")),
                with("give a time", jonas,
                        story -> rescheduling.move(story, planned(story),
                                PlannedTime.of(inMinutes(700), ZoneOffset.UTC))),
                with("publish now", jonas, this::publishNow),
                with("write a correction", jonas,
                        story -> noticing.correct(story, new NoticeForm(null, standfirst(story), "Another."))),
                with("drop the notice", jonas, story -> noticing.drop(story, waitingNotice(story))),
                with("take from readers", jonas, story -> noticing.withdraw(story, "We doubt the day.")),
                with("refile", jonas, this::refileOnce),
                with("kill for good", jonas, story -> noticing.kill(story, "A court forbade it.")),
                with("settle", jonas, story -> urgent.settle(urgent(story), "Corrected.")));
    }

    /** Something that a person does, with everything that may refuse it. */
    private interface Deed {
        void on(StoryId story) throws Exception;
    }

    private static Exploration.Try with(String name, Somebody person, Deed deed) {
        return new Exploration.Try(name, story -> {
            try {
                person.does(() -> deed.on(story));
                return true;
            } catch (Refusal | NothingThere e) {
                return false;
            } catch (EJBException e) {
                if (e.getCause() instanceof NothingThere) {
                    return false;
                }
                throw e;
            }
        });
    }

    /** There is nothing on which this could be done: no page would offer it. */
    private static final class NothingThere extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private StoryId draft(int quotations) {
        StoryId story = StoryId.next();
        String word = word();
        rana.does(() -> named(story, writing.begin(story, text(word, "opens on Monday", quotations))));
        evidence.put(story,
                newsroom.keep(story, "Press conference", "Lindt: The " + word + " opens on Monday. The " + word
                        + " will open on Monday, and I promise: nobody will pay for the " + word + ". Thank you."));
        return story;
    }

    /** Returns a word that stands in no other story: what is disputed in one would open the others. */
    private static String word() {
        return UUID.randomUUID().toString().chars().filter(Character::isLetterOrDigit).limit(12)
                .mapToObj(letter -> String.valueOf((char) ('a' + Character.digit(letter, 16))))
                .collect(Collectors.joining());
    }

    private static StoryText text(String word, String opens, int quotations) {
        return new StoryText("The " + word + " opens", "The harbour master names the day.", List.of(),
                Stream.of("“The " + word + " " + opens + ",” said Mara Lindt, the harbour master.",
                        "Lindt said that “nobody will pay for the " + word + "” in the first year.").limit(quotations)
                        .map(Block::paragraph).toList(),
                "Rana Amari", "city", "en");
    }

    private void named(StoryId story, WorkingCopy written) {
        WorkingCopy copy = written;
        for (DraftQuotation claim : copy.claims()) {
            if (claim.quotation().speaker().isBlank()) {
                copy = writing.attribute(story, copy.number(), claim.quotation().id(), "Mara Lindt", "harbour master");
            }
        }
    }

    private void submitOtherWords(StoryId story) {
        WorkingCopy copy = stories.open(story);
        if (!copy.editable()) {
            throw new NothingThere();
        }
        String word = copy.text().headline().split(" ")[1];
        String opens = copy.text().body().get(0).toString().contains("opens on") ? "will open on Monday"
                : "opens on Monday";
        named(story, writing.save(story, copy.number(), text(word, opens, copy.text().body().size())));
        submit(story);
    }

    /** Submits it, with a word to the checkers about what came back from them. */
    private void submit(StoryId story) {
        amending.of(story).stream().filter(one -> one.stops() && one.answer() == null)
                .forEach(one -> amending.answer(story, one.said().id(), "She said it to me."));
        submitting.submit(story, stories.open(story).number());
    }

    private int revision(StoryId story) {
        int revision = stories.open(story).revision();
        if (revision == 0) {
            throw new NothingThere();
        }
        return revision;
    }

    private List<CheckedQuotation> quotations(StoryId story) {
        return checks.open(story, revision(story)).content().quotations();
    }

    private RulingForm accepted(StoryId story) {
        return new RulingForm(Verdict.VERBATIM, evidence.get(story), "", "Heard again.");
    }

    /** Rules on the first quotation that passes or does not pass yet. */
    private void rule(StoryId story, RulingForm form, boolean passes) {
        CheckedQuotation said = quotations(story).stream()
                .filter(one -> passes ? one.ruling() == null || one.ruling().verdict() != form.verdict()
                        : one.ruling() == null || !one.ruling().verdict().resolves())
                .findFirst().orElseThrow(NothingThere::new);
        QuotationId id = said.quotation().id();
        checking.rule(story, revision(story), id, form, said.ruling() == null ? null : said.ruling().at());
    }

    private UUID proposal(StoryId story) {
        return checks.open(story, revision(story)).proposals().stream().findFirst().orElseThrow(NothingThere::new).id();
    }

    private Instant planned(StoryId story) {
        return schedule.of(story).orElseThrow(NothingThere::new).planned().instant();
    }

    private void publishNow(StoryId story) {
        rescheduling.publishNow(story, planned(story));
        await("the clock has looked at it", () -> scheduled(story).state() != PublicationState.SCHEDULED);
    }

    /** The story that follows is out of the way at once: a first screen has room for a hundred. */
    private void followUp(StoryId story) {
        StoryId next = StoryId.next();
        following.begin(next, story);
        spiking.spike(next, "Enough was said.");
    }

    private String standfirst(StoryId story) {
        return records.of(story).orElseThrow(NothingThere::new).content().text().standfirst();
    }

    private UUID waitingNotice(StoryId story) {
        return records.of(story).orElseThrow(NothingThere::new).notices().stream().filter(NoticeCard::waits).findFirst()
                .orElseThrow(NothingThere::new).id();
    }

    private void refileOnce(StoryId story) {
        if (records.of(story).orElseThrow(NothingThere::new).notices().stream()
                .anyMatch(notice -> notice.waits() && notice.kind() == NoticeKind.REFILE)) {
            throw new NothingThere();
        }
        noticing.refile(story, "The mayor has confirmed it.");
    }

    private UUID urgent(StoryId story) {
        return urgent.open(0, 1_000).stream().filter(card -> card.story().equals(story)).findFirst()
                .orElseThrow(NothingThere::new).id();
    }

    /**
     * Names the state of a story: what each module keeps of it, without what only counts or dates, and without which
     * verdict it is that lets a quotation pass or stops it.
     */
    private String state(StoryId story) {
        String newest = "(select max(revision) from factcheck.revision_check where story = s.id)";
        String check = "from factcheck.revision_check c where c.story = s.id and c.revision = " + newest;
        String all = text(
                "select s.stage || ' ' || s.state || case when s.public_revision > 0 then ' public' else '' end || '|' || "
                        + "coalesce((select c.state || case when c.live then ' live' else '' end || case when c.let_out_until is null then '' "
                        + "else ' let out' end " + check + "), '-') || '|' || " + quotation(0, newest) + " || '|' || "
                        + quotation(1, newest) + " || '|' || "
                        + "coalesce((select r.state || case when r.live then ' live' else '' end || coalesce((select ' ' || g.standing from "
                        + "approval.broken_glass g where g.review_id = r.id and g.ended is null), '') from approval.review r where r.story = s.id "
                        + "and r.revision = (select max(n.revision) from approval.review n where n.story = s.id)), '-') || '|' || "
                        + "coalesce((select p.state || ' ' || p.standing from publishing.publication p where p.story = s.id), '-') || '|' || "
                        + "coalesce((select max(n.kind) from publishing.notice n where n.story = s.id and n.edition is null), '') || '|' || "
                        + "case when exists (select 1 from factcheck.urgent u join factcheck.revision_check c on c.id = u.check_id "
                        + "where c.story = s.id and u.settled_at is null) then 'urgent' else '' end from drafting.story s where s.id = ?",
                story.value());
        String[] parts = all.split("\\|", -1);
        Arrays.sort(parts, 2, 4);
        return String.join(" | ", parts) + " | "
                + turn(story).map(turn -> turn.party() + " " + turn.act()).orElse("nobody");
    }

    private static String quotation(int position, String newest) {
        return "coalesce((select case when r.verdict in ('DISPUTED', 'UNVERIFIABLE') then 'STUCK' when r.verdict is not null then 'RESOLVED' "
                + "when q.stale is null then 'OPEN' else 'STALE' end || case when exists (select 1 from "
                + "factcheck.proposal p where p.check_id = q.check_id and p.quotation = q.quotation and p.settled_at is null) then '+proposed' "
                + "else '' end from factcheck.quotation_check q join factcheck.revision_check c on c.id = q.check_id left join factcheck.ruling r "
                + "on r.id = q.standing where c.story = s.id and c.revision = " + newest + " and q.position = "
                + position + "), '-')";
    }
}
