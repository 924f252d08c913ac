package news.verbatim.drafting.style;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import news.verbatim.drafting.draft.Coverage;
import news.verbatim.drafting.draft.Draft;
import news.verbatim.drafting.story.Shelf;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;

/**
 * What the house style of its desk has to say about a draft. It marks and explains; nothing is changed for the writer.
 */
@Stateless
@RolesAllowed(Roles.REPORTER)
public class HouseStyle {

    @Inject
    private Shelf stories;

    @Inject
    private StyleShelf rules;

    /**
     * Returns the words outside quotations that a rule is about, in reading order; of very many, the first 200.
     *
     * @throws news.verbatim.events.act.Refusal if there is no such story
     */
    public List<StyleHit> look(StoryId story) {
        Draft draft = stories.story(story).draft();
        return new StyleGuide(rules.of(draft.text().desk())).in(draft.text(),
                new Coverage().withClaims(draft.claims()));
    }
}
