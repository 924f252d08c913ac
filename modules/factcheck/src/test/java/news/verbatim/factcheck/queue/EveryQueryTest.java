package news.verbatim.factcheck.queue;

import news.verbatim.queries.EveryQueryRuns;

class EveryQueryTest extends EveryQueryRuns {

    EveryQueryTest() {
        super("factcheck");
    }
}
