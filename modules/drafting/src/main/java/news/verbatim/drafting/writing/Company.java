package news.verbatim.drafting.writing;

import java.util.List;
import news.verbatim.events.id.PersonId;

/**
 * Who else has a story open.
 *
 * @param others the others
 * @param newest the number of the newest draft
 */
public record Company(List<PersonId> others, int newest) {

    public Company {
        others = List.copyOf(others);
    }
}
