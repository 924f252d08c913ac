package news.verbatim.drafting.story;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.verbatim.drafting.draft.Behind;
import news.verbatim.drafting.draft.Draft;
import news.verbatim.drafting.draft.StoryReading;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.json.RecordJson;
import news.verbatim.events.text.StoryText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.hibernate.type.SqlTypes;

/**
 * One piece of work. It is written as a draft, given away by submission, and comes back by withdrawal or when a checker
 * or an editor sends it back; in between the other modules have it, and the story only remembers what stage they
 * report.
 */
@ModuleInternal
@Entity
@Indexed(index = StoryIndexing.INDEX)
@TypeBinding(binder = @TypeBinderRef(type = StoryIndexing.class))
public class Story {

    enum State {
        DRAFT, SUBMITTED
    }

    @Id
    private UUID id;

    private String slug;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String stageNote;

    private Instant stageAt;

    private Instant planned;

    private String address;

    private String headline;

    private String desk;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String draft;

    /** The same, as it is worked with: a long text takes longer to read out of its kept form than to look at. */
    @Transient
    private Draft current;

    private int target;

    /** What goes along with the next submission. */
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String cover;

    /** Counts what authors saved, and nothing that other modules report: a report is nobody's edit. */
    private int draftNumber;

    private int revision;

    /** The revision that readers have; 0 while they have none. */
    private int publicRevision;

    private UUID createdBy;

    /** Who goes on with it; null while that is whoever began it. */
    private UUID inHand;

    /** The story that it follows; null if it follows none. */
    private UUID follows;

    private UUID savedBy;

    private Instant savedAt;

    /** When it was saved or reached a stage: what the index of the stories follows. */
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "story_author", joinColumns = @JoinColumn(name = "story"))
    @Column(name = "person")
    private Set<UUID> authors = new HashSet<>();

    @Version
    private int version;

    protected Story() {
    }

    public Story(StoryId id, Draft draft, PersonId author, Instant now) {
        this.id = id.value();
        this.state = State.DRAFT;
        this.createdBy = author.value();
        this.cover = RecordJson.write(CoverNote.NONE);
        reach(Stage.DRAFT, "", now);
        keep(draft, author, now);
    }

    /**
     * Keeps a new draft.
     *
     * @param seen the number of the draft that the author had before them
     * @throws Refusal if the story is not being written, or somebody else has saved in the meantime
     */
    public void save(Draft draft, int seen, PersonId author, Instant now) {
        requireDraft("changed");
        requireNewest(seen);
        keep(draft, author, now);
    }

    /** Says whether the newest draft is the one seen and has just these words. */
    public boolean holds(StoryText text, int seen) {
        return seen == draftNumber && isBeingWritten() && draft().text().equals(text);
    }

    public int draftNumber() {
        return draftNumber;
    }

    /** Refuses to act on a draft that is not the newest one. */
    public void requireNewest(int seen) {
        if (seen != draftNumber) {
            throw new Behind();
        }
    }

    private void keep(Draft newDraft, PersonId author, Instant now) {
        draft = RecordJson.write(newDraft);
        current = newDraft;
        draftNumber++;
        headline = newDraft.text().headline();
        desk = newDraft.text().desk();
        if (revision == 0) {
            slug = Slug.of(headline);
        }
        savedBy = author.value();
        savedAt = now;
        changedAt = now;
        authors.add(author.value());
    }

    /**
     * Gives it into other hands; who wrote on it stays an author.
     *
     * @throws Refusal at {@code heir} if they have it already
     */
    public void handOver(PersonId to) {
        requireDraft("handed over");
        if (inHand().equals(to)) {
            throw Refusal.at("heir", "The story is in these hands already. Choose somebody else.");
        }
        inHand = to.value();
        authors.add(to.value());
    }

    PersonId inHand() {
        return new PersonId(inHand == null ? createdBy : inHand);
    }

    /** Goes on from another story; who wrote its words wrote these. */
    public void follow(Story original) {
        follows = original.id;
        authors.addAll(original.authors);
        target = original.target;
    }

    /** Keeps what an author has in mind for it. */
    public void plan(Plan plan, Instant now) {
        requireDraft("planned");
        plan.require(now);
        target = plan.target();
        cover = RecordJson.write(plan.cover());
    }

    Plan plan() {
        return new Plan(target, RecordJson.read(cover, CoverNote.class));
    }

    /** Gives the story away and returns the revision that others will work on. */
    public Revision submit(PersonId author, Instant now) {
        requireDraft("submitted");
        state = State.SUBMITTED;
        authors.add(author.value());
        cover = RecordJson.write(CoverNote.NONE);
        revision++;
        reach(Stage.IN_CHECK, "", now);
        return new Revision(this.id, revision, draft(), author, now);
    }

    /** Takes the story back. */
    public void withdraw(Instant now) {
        if (state != State.SUBMITTED) {
            throw Refusal.because("This story is with you already.");
        }
        refuseIfKilled("taken back");
        if (publicRevision == revision) {
            throw Refusal.because(
                    "This story is public and cannot be taken back. Take it up again to update or correct it.");
        }
        comeBack(Stage.DRAFT,
                "Taken back by its author: revision " + revision + " is not on its way any more." + publicMeanwhile(),
                now);
    }

    /** Takes a public story up again: readers keep what they have until the next revision is approved. */
    public void revise(Instant now) {
        refuseIfKilled("taken up again");
        if (stage != Stage.LIVE && stage != Stage.WITHDRAWN) {
            throw Refusal.because("Only a public story can be taken up again; this one is still on its way.");
        }
        comeBack(Stage.DRAFT, "Taken up again." + publicMeanwhile(), now);
    }

    /** Gives the story up; nothing of it is lost. */
    public void spike(String reason, Instant now) {
        requireDraft("spiked");
        if (publicRevision > 0) {
            throw Refusal.because(
                    "Readers have revision " + publicRevision + " of this story. An editor withdraws it from them.");
        }
        reach(Stage.SPIKED, reason, now);
    }

    /** Takes up again what was given up. */
    public void revive(Instant now) {
        if (stage != Stage.SPIKED) {
            throw Refusal.because("This story is not spiked.");
        }
        reach(Stage.DRAFT, "Revived.", now);
    }

    private String publicMeanwhile() {
        return publicRevision == 0 ? ""
                : " Revision " + publicRevision + " stays public until the next one is approved.";
    }

    public void comeBack(Stage why, String note, Instant now) {
        state = State.DRAFT;
        reach(why, note, now);
    }

    /** Remembers what another module reports. */
    public void reach(Stage reached, String note, Instant now) {
        stage = reached;
        stageNote = note;
        stageAt = now;
        changedAt = now;
        planned = null;
    }

    public void scheduledFor(Instant time, Instant now) {
        reach(Stage.SCHEDULED, "", now);
        planned = time;
    }

    /** Waits for its editors again after a hold; if the clock has it by now, that is where it is. */
    public void goOn(Instant now) {
        if (stage == Stage.HELD) {
            reach(Stage.IN_APPROVAL, "", now);
        }
    }

    public void publishedAt(String path, Instant now) {
        reach(Stage.LIVE, "", now);
        address = path;
        publicRevision = revision;
    }

    /**
     * Its readers have it no longer. What is being written or checked stays there; what was scheduled to follow what
     * they had is its editors' again.
     */
    public void takenFromReaders(String note, Instant now) {
        if (stage == Stage.LIVE) {
            reach(Stage.WITHDRAWN, note, now);
        } else if (stage == Stage.SCHEDULED) {
            reach(Stage.HELD, "The story was taken from its readers: " + note, now);
        }
    }

    /** It does not run any more, wherever it is. */
    public void kill(String note, Instant now) {
        reach(Stage.KILLED, note, now);
    }

    public boolean isOnItsWay(int number) {
        return state == State.SUBMITTED && revision == number
                && stage != Stage.LIVE && stage != Stage.WITHDRAWN && stage != Stage.KILLED;
    }

    public Draft draft() {
        if (current == null) {
            current = RecordJson.read(draft, Draft.class);
        }
        return current;
    }

    public StoryId id() {
        return new StoryId(id);
    }

    public String headline() {
        return headline;
    }

    public String desk() {
        return desk;
    }

    public String slug() {
        return slug;
    }

    public int revision() {
        return revision;
    }

    public boolean isBeingWritten() {
        return state == State.DRAFT && stage != Stage.SPIKED && stage != Stage.KILLED;
    }

    public Stage stage() {
        return stage;
    }

    public Instant stageAt() {
        return stageAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public List<PersonId> authors() {
        return authors.stream().sorted().map(PersonId::new).toList();
    }

    /** Shows the story to its authors, with its words as they were read. */
    public WorkingCopy workingCopy(StoryReading.Result read) {
        Draft now = draft();
        return new WorkingCopy(id(), draftNumber, revision, publicRevision, slug, isBeingWritten(), stage, stageNote,
                stageAt, planned, address, now.text(), now.claims(), now.dismissals(), now.unclaimed(read),
                new PersonId(savedBy), savedAt, authors(), plan(), inHand(),
                follows == null ? null : new StoryId(follows), read.findings().language());
    }

    private void refuseIfKilled(String done) {
        if (stage == Stage.KILLED) {
            throw Refusal
                    .because("This story was killed and cannot be " + done + ". Begin a follow-up with its words.");
        }
    }

    /** Refuses what only its authors may do while they have it. */
    public void requireDraft(String done) {
        refuseIfKilled(done);
        if (stage == Stage.SPIKED) {
            throw Refusal.because("This story is spiked and cannot be " + done + ". Revive it first.");
        }
        if (state != State.DRAFT) {
            throw Refusal.because("This story was submitted as revision " + revision + " and cannot be " + done
                    + " while others work on it. Withdraw it first.");
        }
    }
}
