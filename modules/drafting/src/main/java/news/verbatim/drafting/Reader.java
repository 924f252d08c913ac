package news.verbatim.drafting;

import jakarta.enterprise.context.ApplicationScoped;

/** Holds the quote engine, which is made once. */
@ApplicationScoped
class Reader {

    private final Reading reading = new Reading();

    Reading reading() {
        return reading;
    }
}
