package news.verbatim.factcheck.evidence;

import news.verbatim.events.ModuleInternal;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How words are looked up: without case and accents, in whatever language; and in pairs of neighbours, which tell one
 * source from a hundred thousand others even where a quotation has changed some words.
 */
public class EvidenceAnalysis implements LuceneAnalysisConfigurer {

    @ModuleInternal
    public static final String WORDS = "words";
    @ModuleInternal
    public static final String PAIRS = "pairs";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(WORDS).custom().tokenizer("standard").tokenFilter("lowercase").tokenFilter("asciiFolding");
        context.analyzer(PAIRS).custom().tokenizer("standard").tokenFilter("lowercase").tokenFilter("asciiFolding")
                .tokenFilter("shingle").param("minShingleSize", "2").param("maxShingleSize", "2")
                .param("outputUnigrams", "false");
    }
}
