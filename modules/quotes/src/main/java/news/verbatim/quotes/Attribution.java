package news.verbatim.quotes;

import java.util.ArrayList;
import java.util.List;

/** Turns the marked stretches of a text into quotations with speakers, and into suggestions for dismissal. */
final class Attribution {

    private static final double SURE_ENOUGH = 0.2;
    private static final double SAID = 0.9;

    /** A marked stretch that is a quotation, and who is thought to speak. */
    record Attributed(QuoteContext quote, MentionContext speaker, Person person, double speakerProbability, double probability, boolean goesOn) {
    }

    private final Reading reading;
    private final Speakers speakers;
    private final Reasons reasons;
    private final Explanation explanation;
    private final Pronouns pronouns;
    private final BlockQuotes blockQuotes;

    Attribution(Reading reading) {
        this.reading = reading;
        this.speakers = new Speakers(reading);
        this.reasons = new Reasons(reading);
        this.explanation = new Explanation(reading);
        this.pronouns = new Pronouns(reading, speakers);
        this.blockQuotes = new BlockQuotes(reading, speakers);
    }

    Findings findings(List<Mark> marks) {
        List<FoundQuotation> quotations = new ArrayList<>();
        List<SuggestedDismissal> dismissals = new ArrayList<>();
        List<Attributed> open = new ArrayList<>();
        MentionContext previous = null;
        Person spoke = null;
        int spokeAt = 0;
        for (int p = 0; p < reading.page.paragraphs.size(); p++) {
            Page.Paragraph paragraph = reading.page.paragraphs.get(p);
            if (paragraph.kind() == TextBlock.Kind.BLOCK_QUOTE || blockQuotes.unmarked(p)) {
                flush(open, quotations);
                quotations.add(blockQuote(p, spoke));
                continue;
            }
            for (Pairing.Stretch stretch : reading.paragraphStretches(p)) {
                if (stretch.depth() > 0) {
                    continue;
                }
                QuoteContext quote = new QuoteContext(reading, stretch);
                boolean goesOn = stretch.continues() && !open.isEmpty();
                double probability = goesOn ? 0.99 : quotation(quote);
                if (probability < 0.5 || quote.words == 0) {
                    dismissals.add(new SuggestedDismissal(reading.page.piece(paragraph, stretch.start(), stretch.end()), reasons.of(quote)));
                    continue;
                }
                Attributed attributed = goesOn ? goingOn(quote, open.get(open.size() - 1)) : attribute(quote, previous, spoke, spokeAt, probability);
                if (!open.isEmpty() && !belongs(attributed, open.get(open.size() - 1))) {
                    flush(open, quotations);
                }
                open.add(attributed);
                previous = attributed.speaker() == null ? previous : attributed.speaker();
                if (attributed.person() != null) {
                    spoke = attributed.person();
                    spokeAt = p;
                }
            }
        }
        flush(open, quotations);
        return new Findings(new Reported(reading, speakers, pronouns, explanation).with(quotations), dismissals, marks);
    }

    private double quotation(QuoteContext quote) {
        Model.Case shape = Models.quotation(reading.lexicon).newCase();
        new QuotationFeatures(reading, speakers.features).describe(quote, shape);
        double fitted = 1 / (1 + Math.exp(-shape.score()));
        return fitted < SAID && (said(quote) || continued(quote)) ? SAID : fitted;
    }

    /** Nobody closed it, and the next paragraph opens it again. */
    private boolean continued(QuoteContext quote) {
        int next = quote.stretch.paragraph() + 1;
        return !quote.stretch.closed() && next < reading.page.paragraphs.size() && !reading.paragraphStretches(next).isEmpty()
                && reading.paragraphStretches(next).get(0).continues();
    }

    /** "…," said: a capital at its start, a comma or its like at its end, and a verb of saying right behind. */
    private boolean said(QuoteContext quote) {
        return quote.capital && quote.before < 0 && ",?!".indexOf(quote.lastChar) >= 0 && quote.after >= 0 && quote.sentenceAfter
                && (saying(quote.after) || saying(quote.after + 1) || saying(quote.after + 2));
    }

    private boolean saying(int token) {
        return token < reading.tokens.count && reading.cue[token] == Reading.SAY;
    }

    private static Attributed goingOn(QuoteContext quote, Attributed before) {
        return new Attributed(quote, before.speaker(), before.person(), before.speakerProbability(), before.probability(), true);
    }

    private Attributed attribute(QuoteContext quote, MentionContext previous, Person spoke, int spokeAt, double probability) {
        if (!reading.lexicon.known()) {
            return new Attributed(quote, null, null, 0, probability, false);
        }
        Model model = Models.speaker(reading.lexicon);
        List<Speakers.Candidate> candidates = speakers.candidates(quote, previous);
        double[] scores = new double[candidates.size()];
        int best = 0;
        for (int i = 0; i < scores.length; i++) {
            Model.Case one = model.newCase();
            speakers.describe(quote, candidates.get(i), one);
            scores[i] = one.score();
            best = scores[i] > scores[best] ? i : best;
        }
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - scores[best]);
        }
        double sure = 1 / sum;
        MentionContext chosen = sure < SURE_ENOUGH ? null : candidates.get(best).context();
        Person person = chosen == null ? null : pronouns.resolve(chosen, spoke, quote.stretch.paragraph() - spokeAt);
        return new Attributed(quote, chosen, person, sure, probability, false);
    }

    /** Whether a stretch is one quotation with the stretch before: it goes on over a paragraph or after a cue. */
    private static boolean belongs(Attributed now, Attributed before) {
        if (now.goesOn()) {
            return true;
        }
        return now.speaker() != null && now.speaker() == before.speaker()
                && now.quote().stretch.paragraph() == before.quote().stretch.paragraph();
    }

    private void flush(List<Attributed> open, List<FoundQuotation> to) {
        if (open.isEmpty()) {
            return;
        }
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        boolean mixed = true;
        for (Attributed one : open) {
            Pairing.Stretch s = one.quote().stretch;
            pieces.add(reading.page.piece(reading.page.paragraphs.get(s.paragraph()), s.start(), s.end()));
            words.append(words.length() == 0 ? "" : " ").append(bare(s.start(), s.end()));
            mixed &= mixed(one.quote());
        }
        Attributed first = open.get(0);
        MentionContext m = first.speaker();
        Speaker speaker = m == null ? null : explanation.speaker(first);
        boolean cue = m != null && m.cue >= 0;
        to.add(new FoundQuotation(mixed ? QuotationType.MIXED : QuotationType.DIRECT, pieces, words.toString(), speaker,
                cue ? reading.page.sub(reading.tokens.start[m.cue], reading.tokens.end[m.cue]) : null,
                cue ? reading.page.piece(reading.tokens.start[m.cue], reading.tokens.end[m.cue]) : null, first.probability(), null));
        open.clear();
    }

    /** Part of the writer's own sentence: it begins small and runs on from words of the writer. */
    private static boolean mixed(QuoteContext quote) {
        return quote.sentenceBefore && !quote.capital && quote.charBefore != ':' && quote.charBefore != ',';
    }

    private FoundQuotation blockQuote(int p, Person spoke) {
        Page.Paragraph paragraph = reading.page.paragraphs.get(p);
        int start = paragraph.start();
        int end = paragraph.end();
        while (Character.isWhitespace(reading.page.text.charAt(start))) {
            start++;
        }
        while (Character.isWhitespace(reading.page.text.charAt(end - 1))) {
            end--;
        }
        return new FoundQuotation(QuotationType.DIRECT, List.of(reading.page.piece(paragraph, start, end)), bare(start, end),
                blockSpeaker(p, spoke), null, null, paragraph.kind() == TextBlock.Kind.BLOCK_QUOTE ? 1 : 0.7, null);
    }

    private Speaker blockSpeaker(int p, Person spoke) {
        TextBlock source = reading.page.paragraphs.get(p).source();
        String name = source == null || source.speaker() == null || source.speaker().isBlank() ? null : source.speaker().strip();
        String role = source == null || source.role() == null || source.role().isBlank() ? null : source.role().strip();
        if (name != null || role != null) {
            return new Speaker(name, null, name, role, 1, "The writer entered this speaker with the block quote.");
        }
        BlockQuotes.Named named = blockQuotes.named(p);
        if (named == null) {
            return null;
        }
        Person person = pronouns.resolve(named.mention(), spoke, 1);
        if (named.name() == null) {
            return explanation.speaker(named.mention(), person, 0.7, false);
        }
        return new Speaker(named.name(), named.at(), person == null ? named.name() : person.name, named.role(), 0.9, named.why());
    }

    /** The words without the marks around them. */
    private String bare(int start, int end) {
        int a = start;
        int b = end;
        while (a < b && skipped(reading.page.text.charAt(a))) {
            a++;
        }
        while (b > a && skipped(reading.page.text.charAt(b - 1))) {
            b--;
        }
        return reading.page.sub(a, b);
    }

    private static boolean skipped(char c) {
        return MarkScanner.isMark(c) || Character.isWhitespace(c);
    }
}
