package news.verbatim.newsroom.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import news.verbatim.drafting.draft.PastedSigns;

/** What the script that reads a clipboard has to know. */
@Named
@ApplicationScoped
public class PasteTable {

    private final String symbols = PastedSigns.json();

    /** Returns the signs of fonts that have their own order, by font and place, as JSON. */
    public String getSymbols() {
        return symbols;
    }
}
