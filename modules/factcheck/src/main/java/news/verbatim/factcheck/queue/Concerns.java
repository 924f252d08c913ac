package news.verbatim.factcheck.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.factcheck.check.CheckShelf;
import news.verbatim.factcheck.check.Concern;
import news.verbatim.factcheck.check.RevisionCheck;
import news.verbatim.factcheck.fallout.Fallout;
import news.verbatim.factcheck.speakers.RequestShelf;
import news.verbatim.factcheck.speakers.RoleReading;

/**
 * What checkers and editors should look at although the words are right: of every quotation of a revision, in its
 * order.
 */
@Stateless
@RolesAllowed({Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL, Roles.CHIEF, Roles.ADMINISTRATOR})
public class Concerns {

    @Inject
    private CheckShelf shelf;

    @Inject
    private RoleReading roles;

    @Inject
    private Fallout fallout;

    @Inject
    private RequestShelf requests;

    /**
     * Returns what there is to look at.
     *
     * @throws news.verbatim.events.act.Refusal if there is no check of that revision
     */
    public List<Concern> of(StoryId story, int revision) {
        RevisionCheck check = shelf.check(story, revision);
        List<Concern> concerns = new ArrayList<>(roles.concerns(check));
        concerns.addAll(requests.concerns(check));
        concerns.addAll(fallout.disputedElsewhere(check));
        return concerns;
    }
}
