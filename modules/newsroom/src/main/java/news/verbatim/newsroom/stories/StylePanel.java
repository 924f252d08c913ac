package news.verbatim.newsroom.stories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.drafting.style.HouseStyle;
import news.verbatim.drafting.style.StyleHit;
import news.verbatim.drafting.style.StyleRule;

/**
 * What the house style has to say about the text of {@code /stories/write}. The page asks when nobody has typed for a
 * while.
 */
@Named("style")
@RequestScoped
public class StylePanel {

    @Inject
    private WritePage page;

    @Inject
    private HouseStyle style;

    private List<Told> all = List.of();

    /**
     * A rule, and where the text meets it.
     *
     * @param rule   the rule
     * @param words  the words as they stand in the text for the first time
     * @param pieces where they stand
     */
    public record Told(StyleRule rule, String words, List<TextFinding.Piece> pieces) {
    }

    /** Looks through the text as it was saved last. */
    public void look() {
        WorkingCopy copy = page.getCopy();
        Map<StyleRule, List<StyleHit>> hits = style.look(copy.story()).stream()
                .collect(Collectors.groupingBy(StyleHit::rule, LinkedHashMap::new, Collectors.toList()));
        all = hits.entrySet().stream().map(met -> new Told(met.getKey(), met.getValue().get(0).words(),
                TextFinding.pieces(met.getValue().stream().map(StyleHit::span).toList(), copy.text()))).toList();
    }

    /** Returns the rules that the text meets, in reading order. */
    public List<Told> getAll() {
        return all;
    }
}
