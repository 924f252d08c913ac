package news.verbatim.accounts.people;

import news.verbatim.queries.EveryQueryRuns;

class EveryQueryTest extends EveryQueryRuns {

    EveryQueryTest() {
        super("accounts");
    }
}
