package news.verbatim.accounts.messages;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Who was told in this transaction already, and of which story: of one act people hear once, however many facts it
 * makes.
 */
@TransactionScoped
class ThisAct implements Serializable {

    private final Set<String> told = new HashSet<>();

    /** Says whether the person is to be told; the first time only. */
    boolean isFirst(UUID person, UUID story) {
        return told.add(person + " " + story);
    }
}
