package news.verbatim.ledger;

import news.verbatim.queries.EveryQueryRuns;

class EveryQueryTest extends EveryQueryRuns {

    EveryQueryTest() {
        super("ledger");
    }
}
