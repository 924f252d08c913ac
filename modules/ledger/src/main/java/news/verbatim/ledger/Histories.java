package news.verbatim.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.jobs.signing.SigningKeys;
import news.verbatim.ledger.LookThrough.Linked;
import news.verbatim.ledger.tree.Tree;
import news.verbatim.ledger.tree.TreeHash;

/** A story's whole history, so that somebody outside the newsroom can verify it. */
@Stateless
public class Histories {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CatchingUp catchingUp;

    @Inject
    private Chaining chaining;

    @Inject
    private SigningKeys keys;

    /**
     * Returns everything that happened to a story up to now, with the proof that each entry is under a signed
     * checkpoint: JSON, described in {@code docs/ledger.md}.
     *
     * @return nothing if nothing ever happened to such a story
     */
    @RolesAllowed({Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL, Roles.CHIEF, Roles.ADMINISTRATOR})
    public Optional<String> of(StoryId story) {
        catchingUp.sign();
        return chaining.lastSigned().flatMap(signed -> under(signed, story));
    }

    /** What was written since it was signed is not in it yet. */
    private Optional<String> under(SignedRoot signed, StoryId story) {
        List<Linked> entries = entities.createQuery("select l, e from Leaf l join Entry e on e.entryKey = l.entryKey"
                + " where l.story = :story and l.place < :size order by l.ofStory", Linked.class)
                .setParameter("story", story.value()).setParameter("size", signed.size()).getResultList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Tree tree = KeptTree.of(entities, signed.size());
        JsonArrayBuilder lines = Json.createArrayBuilder();
        entries.forEach(one -> lines.add(Json.createObjectBuilder()
                .add("text", one.entry().asText(one.leaf().ofStory(), one.leaf().before()).text())
                .add("place", one.leaf().place()).add("path", hashes(tree.path(one.leaf().place())))));
        JsonArrayBuilder published = Json.createArrayBuilder();
        keys.published().forEach(published::add);
        return Optional.of(Json.createObjectBuilder().add("format", "verbatim history 1").add("story", story.toString())
                .add("checkpoint", checkpoint(signed)).add("entries", lines).add("keys", published).build().toString());
    }

    static JsonObjectBuilder checkpoint(SignedRoot signed) {
        return Json.createObjectBuilder().add("statement", signed.statement()).add("number", signed.number())
                .add("size", signed.size())
                .add("root", signed.root().hex()).add("at", signed.at().toString())
                .add("signature", signed.signature());
    }

    static JsonArrayBuilder hashes(List<TreeHash> hashes) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        hashes.forEach(hash -> array.add(hash.hex()));
        return array;
    }
}
