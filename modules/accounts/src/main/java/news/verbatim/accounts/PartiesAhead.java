package news.verbatim.accounts;

import jakarta.transaction.TransactionScoped;
import news.verbatim.events.ReadAhead;

/** Who had a part in a wave of stories. */
@TransactionScoped
class PartiesAhead extends ReadAhead<Party> {

    private static final long serialVersionUID = 1;
}
