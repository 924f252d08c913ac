package news.verbatim.factcheck.speakers;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Somebody who is quoted: the names that they go by and the roles that they held. Who turns out to be in the register
 * twice is merged: the entry that is given up points to the other one and keeps all that was its own, so that it can be
 * parted again.
 */
@ModuleInternal
@Entity
public class Speaker {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SpeakerKind kind;

    private String name;

    private String note;

    private UUID mergedInto;

    private UUID root;

    private UUID addedBy;

    private Instant addedAt;

    @Version
    private int version;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "speaker", nullable = false, updatable = false)
    @OrderBy("name")
    private List<SpeakerName> names = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "speaker", nullable = false, updatable = false)
    private List<HeldRole> roles = new ArrayList<>();

    protected Speaker() {
    }

    public Speaker(SpeakerKind kind, String name, String note, PersonId by, Instant now) {
        this.id = UUID.randomUUID();
        this.root = id;
        this.kind = kind;
        this.name = name;
        this.note = note;
        this.addedBy = by.value();
        this.addedAt = now;
        names.add(new SpeakerName(name));
    }

    /**
     * Gives another name.
     *
     * @throws Refusal at {@code alias} if the entry has it already
     */
    public void alsoCalled(String alias) {
        requireOwn();
        if (names.stream().anyMatch(known -> known.saysTheSameAs(alias))) {
            throw Refusal.at("alias", "This entry has the name already.");
        }
        names.add(new SpeakerName(alias));
    }

    /**
     * Takes a name back.
     *
     * @throws Refusal if it is the one that the entry is listed under, or there is no such name
     */
    String notCalled(UUID nameId) {
        requireOwn();
        SpeakerName known = names.stream().filter(one -> one.id().equals(nameId)).findFirst()
                .orElseThrow(() -> Refusal.because("Somebody has taken this name back already."));
        if (known.saysTheSameAs(name)) {
            throw Refusal.because("“" + name + "” is the name that this entry is listed under. It stays.");
        }
        names.remove(known);
        return known.name();
    }

    public void held(HeldRole role) {
        requireOwn();
        roles.add(role);
    }

    /** Returns a role of its own or refuses. */
    HeldRole role(UUID roleId) {
        return roles.stream().filter(role -> role.id().equals(roleId)).findFirst()
                .orElseThrow(() -> Refusal.because("Somebody has taken this role out already."));
    }

    void neverHeld(HeldRole role) {
        requireOwn();
        roles.remove(role);
    }

    /**
     * Gives this entry up for another one of the same person or organisation.
     *
     * @throws Refusal if it is the same entry, of another kind, or one of them was merged before
     */
    void mergeInto(Speaker other) {
        requireOwn();
        if (other.id.equals(id)) {
            throw Refusal.at("other", "This is the same entry. Choose another one.");
        }
        if (other.isMerged()) {
            throw Refusal.at("other", "“" + other.name + "” was merged into another entry itself. Choose that one.");
        }
        if (other.kind != kind) {
            throw Refusal.at("other", "A person and an organisation are never the same. Choose another entry.");
        }
        mergedInto = other.id;
    }

    /** Makes an entry of its own of it again. */
    void part() {
        if (!isMerged()) {
            throw Refusal.because("Somebody has parted it already.");
        }
        mergedInto = null;
    }

    /** From now on it is shown under that entry. */
    void showUnder(UUID other) {
        root = other;
    }

    private void requireOwn() {
        if (isMerged()) {
            throw Refusal.because("“" + name + "” was merged into another entry meanwhile. Change that one.");
        }
    }

    boolean isMerged() {
        return mergedInto != null;
    }

    Optional<UUID> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    public UUID id() {
        return id;
    }

    UUID root() {
        return root;
    }

    public String name() {
        return name;
    }

    List<SpeakerName> names() {
        return names;
    }

    List<HeldRole> roles() {
        return roles;
    }

    SpeakerCard card() {
        return new SpeakerCard(id, kind, name, note);
    }
}
