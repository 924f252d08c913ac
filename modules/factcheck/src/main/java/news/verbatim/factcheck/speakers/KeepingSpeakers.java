package news.verbatim.factcheck.speakers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Roles;
import news.verbatim.events.text.Typed;
import news.verbatim.factcheck.claims.NameKey;

/** Keeping the register of speakers: adding, naming, saying what they were and when, merging, and parting again. */
@Stateless
@RolesAllowed({Roles.CHECKER, Roles.EDITOR, Roles.CHIEF, Roles.ADMINISTRATOR})
public class KeepingSpeakers {

    private static final int LINE = 200;
    private static final int NOTE = 1_000;

    @Inject
    private SpeakerShelf shelf;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /**
     * Adds somebody. Two who share a name are two entries, told apart by the note.
     *
     * @throws news.verbatim.events.act.Refusal at {@code name}, {@code kind} or {@code note}
     */
    public UUID add(SpeakerKind kind, String name, String note) {
        String called = Typed.line(name);
        String known = Typed.line(note);
        Problems problems = new Problems()
                .require(kind != null, "kind", "Say whether it is a person or an organisation.")
                .requireAtMost(NOTE, known, "note");
        requireName(problems, called, "name");
        boolean taken = !called.isEmpty() && !shelf.calledBy(List.of(NameKey.of(called))).isEmpty();
        problems.require(!taken || !known.isEmpty(), "note",
                "The register has “" + called
                        + "” already. If this is somebody else, say here who, so that they are told apart.")
                .refuseIfAny();
        Speaker speaker = new Speaker(kind, called, known, actor.id(), clock.instant());
        shelf.put(speaker);
        changed(speaker.id(), "Added “" + called + "”.");
        return speaker.id();
    }

    /**
     * Gives somebody another name that stories print.
     *
     * @throws news.verbatim.events.act.Refusal at {@code alias}
     */
    public void alsoCalled(UUID id, String alias) {
        String called = Typed.line(alias);
        Problems problems = new Problems();
        requireName(problems, called, "alias");
        problems.refuseIfAny();
        shelf.speaker(id).alsoCalled(called);
        changed(id, "Also called “" + called + "”.");
    }

    /** Takes a name back; the one that they are listed under stays. */
    public void notCalled(UUID id, UUID name) {
        changed(id, "Not called “" + shelf.speaker(id).notCalled(name) + "” any more.");
    }

    /**
     * Says what somebody was, and when.
     *
     * @throws news.verbatim.events.act.Refusal at {@code role}, {@code organisation}, {@code from}, {@code until} or
     *         {@code source}
     */
    public void held(UUID id, SpeakerRole role) {
        SpeakerRole said = role.checked();
        shelf.speaker(id).held(new HeldRole(said, actor.id(), clock.instant()));
        changed(id, "Role added: " + told(said));
    }

    /**
     * Says a role otherwise, such as when it ended.
     *
     * @throws news.verbatim.events.act.Refusal as {@link #held} does, or if there is no such role
     */
    public void change(UUID id, SpeakerRole role) {
        SpeakerRole said = role.checked();
        HeldRole held = shelf.speaker(id).role(role.id());
        SpeakerRole before = held.said();
        held.change(said);
        changed(id, "Role changed: " + told(said) + " Before: " + told(before));
    }

    /** Takes out a role that they never held. */
    public void neverHeld(UUID id, UUID role) {
        Speaker speaker = shelf.speaker(id);
        HeldRole held = speaker.role(role);
        changed(id, "Role taken out: " + told(held.said()));
        speaker.neverHeld(held);
    }

    /**
     * Merges one entry into another of the same person or organisation. It keeps its names, roles and history, which
     * are shown with those of the other one from then on; parting undoes it.
     *
     * @throws news.verbatim.events.act.Refusal at {@code other} if it is the same entry, merged itself or of another
     *                                      kind, at {@code why} if it is not said why they are the same
     */
    public void merge(UUID id, UUID other, String why) {
        String reason = Typed.line(why);
        new Problems().require(other != null, "other", "Choose the entry that is the same.")
                .requireText(reason, "why", "Say how you know that they are the same.")
                .requireAtMost(NOTE, reason, "why").refuseIfAny();
        Speaker given = shelf.speakerToMerge(id);
        Speaker kept = shelf.speakerToMerge(other);
        List<Speaker> family = shelf.family(id);
        given.mergeInto(kept);
        family.forEach(one -> one.showUnder(other));
        changed(other, "“" + given.name() + "” was merged into “" + kept.name() + "”: " + reason);
    }

    /** Makes an entry of its own again of one that was merged, with all that had been merged into it. */
    public void part(UUID id) {
        Speaker parted = shelf.speakerToMerge(id);
        Speaker from = shelf.speakerToMerge(parted.root());
        List<Speaker> family = shelf.family(from.id());
        parted.part();
        Lineage.under(parted, family).forEach(one -> one.showUnder(id));
        changed(from.id(), "“" + parted.name() + "” was parted from “" + from.name() + "” again.");
        changed(id, "Parted from “" + from.name() + "” again.");
    }

    private static String told(SpeakerRole role) {
        return role.title() + (role.when().isEmpty() ? "" : ", " + role.when())
                + (role.source().isEmpty() ? "." : " (" + role.source() + ").");
    }

    private static void requireName(Problems problems, String name, String field) {
        problems.requireText(name, field, "Write the name as stories print it.")
                .require(name.isEmpty() || !NameKey.of(name).isEmpty(), field, "A name has letters in it.")
                .requireAtMost(LINE, name, field);
    }

    private void changed(UUID id, String what) {
        shelf.put(new SpeakerChange(id, what, actor.id(), clock.instant()));
    }
}
