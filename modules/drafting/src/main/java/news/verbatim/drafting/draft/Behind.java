package news.verbatim.drafting.draft;

import java.util.List;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;

/** Somebody has saved the story after this person saw it: what both wrote has to be brought together first. */
public class Behind extends Refusal {

    private static final long serialVersionUID = 1;

    @ModuleInternal
    public Behind() {
        super(List.of(new Problem(null,
                "Somebody saved this story after you opened it. Your text is still here, and not saved.")));
    }
}
