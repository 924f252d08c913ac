package news.verbatim.factcheck.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.json.RecordJson;
import news.verbatim.events.json.Sha256;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.SpokenTurn;
import news.verbatim.quotes.Source;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.hibernate.type.SqlTypes;

/**
 * A source as it was when it was kept; frozen. Its words are kept here, its original file in the vault, and a hash of
 * each. A new version of it is new evidence that supersedes this one; this one stays.
 */
@ModuleInternal
@Entity
@Immutable
@Indexed(index = EvidenceIndexing.INDEX)
@TypeBinding(binder = @TypeBinderRef(type = EvidenceIndexing.class))
public class Evidence {

    @Id
    private UUID id;

    private UUID story;

    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private EvidenceKind kind;

    private LocalDate saidOn;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String text;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String textSha256;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String turns;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String leftOut;

    private String speakers;

    private String event;

    private String place;

    private String language;

    private String origin;

    private String fileName;

    private String mediaType;

    private long fileSize;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    private String fingerprint;

    private UUID supersedes;

    private UUID capturedBy;

    private Instant capturedAt;

    protected Evidence() {
    }

    /** Keeps words that were pasted: they are their own original. */
    public Evidence(StoryId story, NewEvidence source, PersonId by, Instant now) {
        this(new Original(source, OriginalFile.pasted(Sha256.of(source.text())), List.of(), List.of(), null), story, by,
                now);
    }

    @ModuleInternal
    public Evidence(Original original, StoryId story, PersonId by, Instant now) {
        NewEvidence source = original.source();
        this.id = UUID.randomUUID();
        this.story = story.value();
        this.name = source.name();
        this.kind = source.kind();
        this.saidOn = source.saidOn();
        this.text = source.text();
        this.textSha256 = Sha256.of(source.text());
        this.turns = RecordJson.write(original.turns());
        this.leftOut = RecordJson.write(original.leftOut());
        this.speakers = source.occasion().speakers();
        this.event = source.occasion().event();
        this.place = source.occasion().place();
        this.language = source.occasion().language();
        this.origin = source.occasion().origin();
        this.fileName = original.file().name();
        this.mediaType = original.file().mediaType();
        this.fileSize = original.file().size();
        this.sha256 = original.file().sha256();
        this.fingerprint = original.fingerprint();
        this.supersedes = original.supersedes();
        this.capturedBy = by.value();
        this.capturedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public EvidenceKind kind() {
        return kind;
    }

    public LocalDate saidOn() {
        return saidOn;
    }

    public String text() {
        return text;
    }

    public UUID supersedes() {
        return supersedes;
    }

    public Occasion occasion() {
        return new Occasion(speakers, event, place, language, origin);
    }

    @ModuleInternal
    public OriginalFile file() {
        return new OriginalFile(fileName, mediaType, fileSize, sha256);
    }

    /** Returns who speaks where, in the order of the text; empty if the source does not say. */
    List<SpokenTurn> turns() {
        return RecordJson.readList(turns, SpokenTurn.class);
    }

    /** Returns what stands in its file and not among its words. */
    public List<LeftOut> leftOut() {
        return RecordJson.readList(leftOut, LeftOut.class);
    }

    /** Returns everybody who is said to speak in it. */
    public List<String> speakers() {
        return Stream
                .concat(occasion().names().stream(), turns().stream().map(SpokenTurn::speaker).filter(Objects::nonNull))
                .distinct().toList();
    }

    public Instant capturedAt() {
        return capturedAt;
    }

    /**
     * Returns the time of the recording at which a character of the text is said, in milliseconds; null if nobody
     * knows.
     */
    public Integer timecodeAt(int offset) {
        return turns().stream().filter(turn -> turn.covers(offset)).map(SpokenTurn::from).filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Says whether the words are still the ones that were kept. */
    @ModuleInternal
    public boolean hasItsWords() {
        return Sha256.of(text).equals(textSha256);
    }

    /** Returns it as quotations are matched against it. */
    public Source source() {
        List<String> names = occasion().names();
        String only = names.size() == 1 ? names.get(0) : null;
        return new Source(id.toString(), only, saidOn, name, text,
                turns().stream().map(turn -> turn.turn(only)).toList(), event);
    }

    public EvidenceCard card() {
        return new EvidenceCard(id, name, kind, saidOn, text, sha256, new PersonId(capturedBy), capturedAt, occasion(),
                file(),
                turns(), leftOut());
    }
}
