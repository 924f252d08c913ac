package news.verbatim.factcheck.check;

import java.util.List;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.text.Ruling;

/** Refuses a verdict that would be put over another one unseen: what stands is not what the checker had before them. */
public class RuledMeanwhile extends Refusal {

    private final transient Ruling standing;

    RuledMeanwhile(Ruling standing) {
        super(List.of(new Problem(null, standing == null
                ? "The verdict that you saw here does not stand any more. Look again, and give yours."
                : "Somebody has ruled on this quotation since you opened it. Look at their verdict, and give yours again if you"
                        + " mean to put it over theirs.")));
        this.standing = standing;
    }

    /** Returns the ruling that stands now; null if none does. */
    public Ruling standing() {
        return standing;
    }
}
