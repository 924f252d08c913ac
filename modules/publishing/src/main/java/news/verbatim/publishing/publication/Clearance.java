package news.verbatim.publishing.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.approval.StoryApproved;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.json.RecordJson;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.Seal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What one approval allows to go out: these words under this seal, once. It is open until the clock uses it or
 * something voids it, and never changes after that.
 */
@ModuleInternal
@Entity
public class Clearance {

    enum Standing {
        OPEN, USED, VOID
    }

    @Id
    private UUID id;

    private UUID story;

    private int revision;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String seal;

    private String signature;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Standing standing;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    /** What the content says, once it was read. */
    @Transient
    private CheckedText read;

    private UUID approvedBy;

    private Instant approvedAt;

    protected Clearance() {
    }

    /**
     * Takes an approval at its word, if the seal is the seal of that word, and no quotation in it is open for which
     * nobody answers.
     *
     * @throws Refusal if one of the two is not so
     */
    public Clearance(StoryApproved approval) {
        if (!approval.content().passes()) {
            throw Refusal.because("Not every quotation in this text is checked.");
        }
        if (!approval.content().seal().equals(approval.seal())) {
            throw Refusal
                    .because("The seal does not belong to this text. Open the story again and approve what you see.");
        }
        id = UUID.randomUUID();
        story = approval.story().value();
        revision = approval.content().revision();
        seal = approval.seal().hex();
        standing = Standing.OPEN;
        content = RecordJson.write(approval.content());
        approvedBy = approval.by().value();
        approvedAt = approval.at();
    }

    public UUID id() {
        return id;
    }

    StoryId story() {
        return new StoryId(story);
    }

    public int revision() {
        return revision;
    }

    public Seal seal() {
        return new Seal(seal);
    }

    /** Returns the signature on the seal; null if it was approved before there was a key, and not signed since. */
    public String signature() {
        return signature;
    }

    /** Returns what the signature is over. */
    public Sealed sealed() {
        return new Sealed(story(), revision, seal());
    }

    /** Signs the seal, once. */
    public void sign(Function<Sealed, String> key) {
        if (signature != null) {
            throw new IllegalStateException("clearance " + id + " is signed already");
        }
        signature = key.apply(sealed());
    }

    public CheckedText content() {
        if (read == null) {
            read = RecordJson.read(content, CheckedText.class);
        }
        return read;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    public boolean isOpen() {
        return standing == Standing.OPEN;
    }

    /** Says whether what is stored here is still what was approved, to the byte. */
    public boolean sealHolds() {
        return Seal.overStored(content).equals(seal());
    }

    /** Lets it go out; this works once. */
    public void use() {
        end(Standing.USED);
    }

    /** Takes it back before it was used. */
    void revoke() {
        end(Standing.VOID);
    }

    private void end(Standing next) {
        if (!isOpen()) {
            throw new IllegalStateException("clearance " + id + " is " + standing + " already");
        }
        standing = next;
    }
}
