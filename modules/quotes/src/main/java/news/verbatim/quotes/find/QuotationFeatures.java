package news.verbatim.quotes.find;

import java.util.List;
import news.verbatim.quotes.ModuleInternal;
import news.verbatim.quotes.TextBlock;
import news.verbatim.quotes.text.LaidOutText;
import news.verbatim.quotes.text.Model;
import news.verbatim.quotes.text.Pairing;
import news.verbatim.quotes.text.Reading;
import news.verbatim.quotes.text.Tokens;

/** The features of a marked stretch that tell a quotation from other marked words. None holds a word. */
@ModuleInternal
public final class QuotationFeatures {

    private static final int REACH = 80;
    private static final int NEIGHBOURS = 30;

    private final Reading reading;
    private final SpeakerFeatures shapes;
    /** Whether the house sets what is said in single marks. */
    private final boolean singles;

    public QuotationFeatures(Reading reading, SpeakerFeatures shapes) {
        this.reading = reading;
        this.shapes = shapes;
        long single = reading.stretches.stream().filter(one -> one.depth() == 0 && one.single()).count();
        this.singles = single * 2 > reading.outermost().size();
    }

    /** The features that tell a quotation from other marked words. */
    public void describe(QuoteContext quote, Model.Sink to) {
        shapes.shape(quote, to);
        Tokens tokens = reading.tokens;
        to.add("length=" + Model.bucket(quote.words));
        to.add("single=" + (quote.stretch.single() && !singles));
        to.add("closed=" + quote.stretch.closed());
        to.add("title=" + titleCase(quote));
        to.add("two-before=" + (quote.before < 1 || !quote.sentenceBefore ? "-" : shapes.wordShape(quote.before - 1)));
        to.add("two-after=" + (quote.after < 0 || !quote.sentenceAfter || quote.after + 1 >= tokens.count ? "-"
                : shapes.wordShape(quote.after + 1)));
        to.add("first-paragraph=" + (quote.stretch.paragraph() == 0));
        to.add("heading=" + heading(quote.stretch.paragraph()));
        to.add("inside-word=" + (quote.words == 0 ? "-" : shapes.wordShape(quote.firstToken + 1)));
        to.add("verb-inside=" + verbInside(quote));
        to.add("subjunctive=" + subjunctive(quote));
        cues(quote, to);
        neighbours(quote, to);
    }

    private boolean verbInside(QuoteContext quote) {
        for (int i = quote.firstToken; i <= quote.lastToken; i++) {
            if (reading.lexicon.has("auxiliary", reading.tokens.lower[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the writer's words around stand in the mood of reported speech, as German has one. */
    private boolean subjunctive(QuoteContext quote) {
        for (int i = Math.max(0, quote.firstToken - REACH); i < Math.min(reading.tokens.count, quote.lastToken + REACH);
                i++) {
            if (reading.stretch[i] < 0
                    && (reading.sentence[i] == quote.sentence() || i > quote.lastToken && quote.sentenceAfter
                            && reading.sentence[i] == reading.sentence[quote.lastToken])
                    && reading.lexicon.has("subjunctive", reading.tokens.lower[i])) {
                return true;
            }
        }
        return false;
    }

    private void cues(QuoteContext quote, Model.Sink to) {
        int left = 99;
        byte leftClass = 0;
        for (int i = quote.firstToken - 1;
                i >= 0 && quote.firstToken - i < REACH && reading.sentence[i] == quote.sentence(); i--) {
            if (reading.cue[i] != Reading.NO_CUE) {
                left = quote.firstToken - i;
                leftClass = reading.cue[i];
                break;
            }
        }
        to.add("cue-left=" + Model.bucket(left) + ":" + leftClass);
        int right = 99;
        byte rightClass = 0;
        int sentence = reading.sentence[Math.max(quote.firstToken, quote.lastToken)];
        for (int i = quote.lastToken + 1;
                i < reading.tokens.count && i - quote.lastToken < REACH && reading.sentence[i] == sentence; i++) {
            if (reading.cue[i] != Reading.NO_CUE) {
                right = i - quote.lastToken;
                rightClass = reading.cue[i];
                break;
            }
        }
        to.add("cue-right=" + Model.bucket(right) + ":" + rightClass);
        boolean said = false;
        for (int i = quote.firstToken - 1;
                i >= 0 && quote.firstToken - i < 40 && reading.paragraph[i] == quote.stretch.paragraph(); i--) {
            said |= reading.cue[i] == Reading.SAY;
        }
        to.add("said-before=" + said);
    }

    private void neighbours(QuoteContext quote, Model.Sink to) {
        int here = 0;
        int count = 0;
        List<Pairing.Stretch> all = reading.paragraphStretches(quote.stretch.paragraph());
        int at = reading.indexInParagraph(quote.stretch);
        for (Pairing.Stretch s : all.subList(Math.max(0, at - NEIGHBOURS), Math.min(all.size(), at + NEIGHBOURS))) {
            if (s.depth() == 0) {
                count++;
                here = Math.max(here, s == quote.stretch ? 0 : s.end() - s.start());
            }
        }
        to.add("others=" + Math.min(4, count));
        to.add("longest-other=" + Model.bucket(here / 6));
    }

    private String heading(int paragraph) {
        LaidOutText.Paragraph p = reading.page.paragraphs.get(paragraph);
        TextBlock.Kind kind = p.kind();
        if (kind == TextBlock.Kind.HEADLINE || kind == TextBlock.Kind.HEADING) {
            return "yes";
        }
        return p.end() - p.start() < 100 ? paragraph == 0 ? "first" : "short" : "no";
    }

    private String titleCase(QuoteContext quote) {
        int capitals = 0;
        int content = 0;
        for (int i = quote.firstToken; i <= quote.lastToken; i++) {
            if (reading.tokens.word(i) && reading.tokens.end[i] - reading.tokens.start[i] > 3) {
                content++;
                capitals += reading.tokens.capital(i) ? 1 : 0;
            }
        }
        if (content == 0) {
            return "-";
        }
        return capitals == content ? content > 1 ? "all" : "one"
                : capitals == 0 ? "none" : capitals * 2 > content ? "most" : "some";
    }
}
