package news.verbatim.publishing.listing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * What a reader types into the search: words, all of which a story must have, and words in quotation marks of any kind,
 * which it must have in that order. Nothing that can be typed is an error; without a word in it there is nothing to
 * look for.
 */
final class SearchWords {

    /** More than anybody asks for by hand; what is behind that is not looked for. */
    private static final int MOST = 24;

    private static final int LONGEST = 2_000;
    private static final float HEADLINE_COUNTS = 3;

    private static final String MARKS = "\"“”„‟«»‹›「」『』";
    private static final Pattern PARTS = Pattern
            .compile("[" + MARKS + "]([^" + MARKS + "]*)[" + MARKS + "]|([^\\s" + MARKS + "]+)");

    private SearchWords() {
    }

    static Optional<Query> query(String typed, Analyzer analyzer) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Matcher parts = PARTS.matcher(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        int left = MOST;
        while (left > 0 && parts.find()) {
            List<String> words = words(parts.group(1) == null ? parts.group(2) : parts.group(1), analyzer);
            if (!words.isEmpty()) {
                words = words.subList(0, Math.min(words.size(), left));
                left -= words.size();
                all.add(inTextOrHeadline(words), BooleanClause.Occur.MUST);
            }
        }
        return left == MOST ? Optional.empty() : Optional.of(all.build());
    }

    private static Query inTextOrHeadline(List<String> words) {
        return new BooleanQuery.Builder()
                .add(phrase(PublicIndex.TEXT, words), BooleanClause.Occur.MUST)
                .add(new BoostQuery(phrase(PublicIndex.HEADLINE, words), HEADLINE_COUNTS), BooleanClause.Occur.SHOULD)
                .build();
    }

    /** The headline is part of the text, so a phrase is looked for there; one word is a phrase too. */
    private static Query phrase(String field, List<String> words) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(field, word)));
        return phrase.build();
    }

    private static List<String> words(String text, Analyzer analyzer) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(PublicIndex.TEXT, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
