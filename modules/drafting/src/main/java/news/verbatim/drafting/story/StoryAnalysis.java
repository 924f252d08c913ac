package news.verbatim.drafting.story;

import news.verbatim.events.ModuleInternal;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How the words of stories and the names of people are looked up: without case and accents, in whatever language. */
public class StoryAnalysis implements LuceneAnalysisConfigurer {

    @ModuleInternal
    public static final String WORDS = "words";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(WORDS).custom().tokenizer("standard").tokenFilter("lowercase").tokenFilter("asciiFolding");
    }
}
