package news.verbatim.accounts.messages;

import jakarta.transaction.TransactionScoped;
import news.verbatim.events.question.ReadAhead;

/** Who had a part in a wave of stories. */
@TransactionScoped
class PartiesAhead extends ReadAhead<Party> {

    private static final long serialVersionUID = 1;
}
