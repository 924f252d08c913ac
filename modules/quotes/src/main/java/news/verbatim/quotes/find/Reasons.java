package news.verbatim.quotes.find;

import news.verbatim.quotes.text.Lexicon;
import news.verbatim.quotes.text.Reading;
import news.verbatim.quotes.text.Tokens;

/** Why marked words look like no quotation. */
final class Reasons {

    private final Reading reading;

    Reasons(Reading reading) {
        this.reading = reading;
    }

    /** A short phrase for the one who may dismiss the marks. */
    String of(QuoteContext quote) {
        if (quote.words == 0) {
            return "no words inside";
        }
        Lexicon lexicon = reading.lexicon;
        Tokens tokens = reading.tokens;
        String before = quote.before < 0 ? "" : tokens.lower(quote.before);
        boolean nameAround = quote.before >= 0 && tokens.capital(quote.before) && quote.after >= 0
                && tokens.capital(quote.after);
        if (nameAround && quote.words <= 2 && quote.capital) {
            return "nickname";
        }
        if (before.equals("word") || before.equals("words") || before.equals("phrase") || before.equals("term")
                || before.equals("wort")
                || before.equals("begriff")) {
            return "words as words";
        }
        if (lexicon.has("called", before)) {
            return quote.capital ? "title" : "term";
        }
        if (quote.capital && titled(quote)) {
            return "title";
        }
        return quote.words <= 4 ? "scare quotes" : "no speaker";
    }

    private boolean titled(QuoteContext quote) {
        int small = 0;
        int content = 0;
        for (int i = quote.firstToken; i <= quote.lastToken; i++) {
            if (reading.tokens.word(i) && reading.tokens.end[i] - reading.tokens.start[i] > 3) {
                content++;
                small += reading.tokens.capital(i) ? 0 : 1;
            }
        }
        return content > 0 && small * 4 <= content;
    }
}
