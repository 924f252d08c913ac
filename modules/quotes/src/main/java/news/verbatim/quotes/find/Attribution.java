package news.verbatim.quotes.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.verbatim.quotes.Findings;
import news.verbatim.quotes.FoundQuotation;
import news.verbatim.quotes.FoundSpeaker;
import news.verbatim.quotes.Mark;
import news.verbatim.quotes.Piece;
import news.verbatim.quotes.QuotationType;
import news.verbatim.quotes.SuggestedDismissal;
import news.verbatim.quotes.TextBlock;
import news.verbatim.quotes.mode.Modes;
import news.verbatim.quotes.people.MentionContext;
import news.verbatim.quotes.structure.Speech;
import news.verbatim.quotes.structure.Structure;
import news.verbatim.quotes.structure.Voice;
import news.verbatim.quotes.text.LaidOutText;
import news.verbatim.quotes.text.MarkScanner;
import news.verbatim.quotes.text.Model;
import news.verbatim.quotes.text.Models;
import news.verbatim.quotes.text.NamedPerson;
import news.verbatim.quotes.text.Pairing;
import news.verbatim.quotes.text.Reading;

/** Turns the marked stretches of a text into quotations with speakers, and into suggestions for dismissal. */
final class Attribution {

    private static final double SURE_ENOUGH = 0.2;
    private static final double SAID = 0.9;
    private static final double TOLD = 0.97;
    private static final double ACTED = 0.8;
    private static final double DOUBTED = 0.5;
    private static final double CONTINUED = 0.99;
    private static final double FRAMED = 0.9;
    /** No more can be known of a language that no weights were fitted for. */
    private static final double UNFITTED = 0.94;

    /** A marked stretch that is a quotation, and who is thought to speak. */
    record Attributed(QuoteContext quote, MentionContext speaker, NamedPerson person, double speakerProbability,
            double probability, boolean goesOn, Voices.Heard heard) {
    }

    private final Reading reading;
    private final SpeakerCandidates speakers;
    private final Judgement judgement;
    private final Reasons reasons;
    private final Explanation explanation;
    private final Pronouns pronouns;
    private final BlockQuotes blockQuotes;
    private final TellingPlaces places;
    private final Frames frames;
    private final Structure structure;
    private final Voices voices;
    private final Inner inner;
    private final List<FoundQuotation> quotations = new ArrayList<>();
    private final List<FoundQuotation> within = new ArrayList<>();
    private final List<SuggestedDismissal> dismissals = new ArrayList<>();
    private final List<Attributed> open = new ArrayList<>();
    private final List<Speech> pulled = new ArrayList<>();
    private MentionContext previous;
    private NamedPerson spoke;
    private int spokeAt;
    private int spokeUntil;

    Attribution(Reading reading) {
        this.reading = reading;
        this.speakers = new SpeakerCandidates(reading);
        this.reasons = new Reasons(reading);
        this.explanation = new Explanation(reading);
        this.pronouns = new Pronouns(reading, speakers);
        this.places = new TellingPlaces(reading, speakers);
        this.structure = Structure.of(reading);
        this.blockQuotes = new BlockQuotes(reading, speakers, structure);
        this.voices = new Voices(reading, speakers, structure);
        this.inner = new Inner(reading);
        Things things = new Things(reading);
        this.frames = new Frames(reading, speakers, things);
        this.judgement = new Judgement(reading, speakers, structure, places, frames, things);
    }

    /** What the text holds; {@code language} is what it was read as. */
    Findings findings(List<Mark> marks, String language) {
        for (int p = 0; p < reading.page.paragraphs.size(); p++) {
            LaidOutText.Paragraph paragraph = reading.page.paragraphs.get(p);
            List<Speech> speeches = structure.speeches(p);
            if (paragraph.kind() == TextBlock.Kind.BLOCK_QUOTE || speeches.isEmpty() && blockQuotes.unmarked(p)) {
                flush();
                quotations.add(blockQuote(p, spoke));
                continue;
            }
            for (Speech speech : speeches) {
                flush();
                spoken(speech, p);
            }
            for (Pairing.Stretch stretch : reading.paragraphStretches(p)) {
                if (stretch.depth() == 0) {
                    marked(stretch, paragraph);
                }
            }
        }
        flush();
        pull();
        Modes modes = new Modes(reading);
        return new Findings(
                modes.of(new Reported(reading, speakers, pronouns, explanation, structure).with(quotations)),
                modes.of(within), dismissals, marks, language);
    }

    private void marked(Pairing.Stretch stretch, LaidOutText.Paragraph paragraph) {
        int p = stretch.paragraph();
        QuoteContext quote = new QuoteContext(reading, stretch);
        boolean goesOn = stretch.continues() && !open.isEmpty();
        double probability = goesOn ? CONTINUED : judgement.of(quote);
        if (probability < 0.5 || quote.words == 0) {
            if (judgement.dismisses(quote)) {
                dismissals.add(new SuggestedDismissal(reading.page.piece(paragraph, stretch.start(), stretch.end()),
                        reasons.of(quote)));
            }
            return;
        }
        boolean tellsLate = goesOn && !reading.lexicon.fitted() && reading.lexicon.known()
                && frames.tellsBehind(quote);
        Attributed attributed = goesOn && !tellsLate ? goingOn(quote, open.get(open.size() - 1))
                : attribute(quote, previous, spoke, spokeAt, probability);
        if (tellsLate) {
            Attributed told = attributed;
            open.replaceAll(one -> goingOn(one.quote(), told));
            attributed = goingOn(quote, told);
        }
        Speech around = around(stretch);
        if (around != null) {
            insideSpeech(attributed, around);
            return;
        }
        if (!open.isEmpty() && !belongs(attributed, open.get(open.size() - 1))) {
            flush();
        }
        open.add(attributed);
        within.addAll(inner.in(stretch, attributed.person()));
        previous = attributed.speaker() == null ? previous : attributed.speaker();
        if (attributed.person() != null) {
            spoke = attributed.person();
            spokeAt = p;
            spokeUntil = stretch.end();
        }
    }

    /** The words without marks that a marked stretch is part of; null when it is part of none. */
    private Speech around(Pairing.Stretch stretch) {
        for (Speech speech : structure.speeches(stretch.paragraph())) {
            if (stretch.start() >= speech.start() && stretch.end() <= speech.end()) {
                return speech;
            }
        }
        return null;
    }

    /** What somebody quotes in a turn of his own: "I" is himself there. */
    private void insideSpeech(Attributed found, Speech around) {
        Voices.Heard heard = voices.of(around, found.quote().stretch.paragraph());
        boolean himself = found.speaker() != null && found.speaker().first && heard != null;
        NamedPerson person = himself ? heard.person() : found.person();
        within.add(joined(List.of(new Attributed(found.quote(), found.speaker(), person, found.speakerProbability(),
                found.probability(), false, null))));
    }

    /** Words without marks that are somebody's by their place. */
    private void spoken(Speech speech, int p) {
        Voices.Heard heard = voices.of(speech, p);
        FoundSpeaker speaker = heard == null ? null : voices.speaker(heard);
        if (heard == null && speech.sort() == Speech.Sort.BLOCK) {
            speaker = blockSpeaker(p, spoke);
        }
        if (speech.sort() == Speech.Sort.PULLED) {
            pulled.add(speech);
            return;
        }
        quotations
                .add(new FoundQuotation(QuotationType.DIRECT, List.of(reading.page.piece(speech.start(), speech.end())),
                        reading.page.sub(speech.start(), speech.end()), speaker, null, null, SAID, null));
        if (heard != null && heard.person() != null) {
            spoke = heard.person();
            spokeAt = p;
            spokeUntil = speech.end();
        }
        previous = heard == null || heard.mention() == null ? previous : heard.mention();
    }

    /** A pulled quotation is said by whoever says the words where they stand in marks. */
    private void pull() {
        Map<Piece, FoundQuotation> said = new HashMap<>();
        quotations.forEach(one -> one.pieces().forEach(piece -> said.put(piece, one)));
        for (Speech speech : pulled) {
            Pairing.Stretch stretch = structure.echoed(speech);
            FoundQuotation one = said.get(reading.page.piece(stretch.start(), stretch.end()));
            if (one != null) {
                quotations.add(new FoundQuotation(QuotationType.DIRECT,
                        List.of(reading.page.piece(speech.start(), speech.end())),
                        reading.page.sub(speech.start(), speech.end()), one.speaker(), null, null, SAID, null));
            }
        }
    }

    private static Attributed goingOn(QuoteContext quote, Attributed before) {
        return new Attributed(quote, before.speaker(), before.person(), before.speakerProbability(),
                before.probability(), true, before.heard());
    }

    private Attributed attribute(QuoteContext quote, MentionContext previous, NamedPerson spoke, int spokeAt,
            double probability) {
        Voice signed = structure.signed(quote.stretch.paragraph());
        if (signed != null) {
            Voices.Heard heard = voices.of(signed);
            return new Attributed(quote, heard.mention(), heard.person(), heard.confidence(), probability, false,
                    heard);
        }
        if (!reading.lexicon.known()) {
            return new Attributed(quote, null, null, 0, probability, false, null);
        }
        Model model = Models.speaker(reading.lexicon);
        List<SpeakerCandidates.Candidate> candidates = speakers.candidates(quote, previous);
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
        MentionContext told = reading.lexicon.fitted() ? places.introduces(quote) : frames.speaker(quote, previous);
        if (told != null && !reading.lexicon.fitted()) {
            sure = told == chosen ? Math.max(sure, FRAMED) : FRAMED;
            chosen = told;
        } else if (told != null) {
            chosen = told;
            sure = Math.max(sure, TOLD);
        } else if (chosen != null && places.called(quote, chosen)) {
            chosen = null;
        }
        boolean doubted = chosen == null || sure < DOUBTED || judgement.continued(quote);
        MentionContext acts = told == null && doubted && reading.lexicon.fitted()
                ? places.acts(quote, chosen)
                : null;
        if (acts != null && acts != chosen) {
            chosen = acts;
            sure = ACTED;
        }
        chosen = chosen == null || !reading.lexicon.fitted() ? chosen : places.named(chosen);
        sure = reading.lexicon.fitted() ? sure : Math.min(sure, UNFITTED);
        NamedPerson person = chosen == null ? null
                : pronouns.resolve(chosen, spoke, quote.stretch.paragraph() - spokeAt, spokeUntil);
        double certain = person == null ? sure : sure * pronouns.certainty(chosen);
        return new Attributed(quote, chosen, person, certain, probability, false, null);
    }

    /** Whether a stretch is one quotation with the stretch before: it goes on over a paragraph or after a cue. */
    private static boolean belongs(Attributed now, Attributed before) {
        if (now.goesOn()) {
            return true;
        }
        return now.speaker() != null && now.heard() == null && now.speaker() == before.speaker()
                && now.quote().stretch.paragraph() == before.quote().stretch.paragraph();
    }

    private void flush() {
        if (!open.isEmpty()) {
            quotations.add(joined(open));
            open.clear();
        }
    }

    /** The pieces of one quotation as one. */
    private FoundQuotation joined(List<Attributed> parts) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        boolean mixed = true;
        for (Attributed one : parts) {
            Pairing.Stretch s = one.quote().stretch;
            pieces.add(reading.page.piece(reading.page.paragraphs.get(s.paragraph()), s.start(), s.end()));
            words.append(words.length() == 0 ? "" : " ").append(bare(s.start(), s.end()));
            mixed &= mixed(one.quote());
        }
        Attributed first = parts.get(0);
        MentionContext m = first.speaker();
        FoundSpeaker speaker = first.heard() != null ? voices.speaker(first.heard())
                : m == null ? null : explanation.speaker(first);
        boolean cue = m != null && first.heard() == null && m.cue >= 0;
        return new FoundQuotation(mixed ? QuotationType.MIXED : QuotationType.DIRECT, pieces, words.toString(),
                speaker,
                cue ? reading.page.sub(reading.tokens.start[m.cue], reading.tokens.end[m.cue]) : null,
                cue ? reading.page.piece(reading.tokens.start[m.cue], reading.tokens.end[m.cue]) : null,
                first.probability(), null);
    }

    /** Part of the writer's own sentence: it begins small and runs on from words of the writer. */
    private static boolean mixed(QuoteContext quote) {
        return quote.sentenceBefore && !quote.capital && quote.charBefore != ':' && quote.charBefore != ',';
    }

    private FoundQuotation blockQuote(int p, NamedPerson spoke) {
        LaidOutText.Paragraph paragraph = reading.page.paragraphs.get(p);
        int start = paragraph.start();
        int end = paragraph.end();
        while (Character.isWhitespace(reading.page.text.charAt(start))) {
            start++;
        }
        while (Character.isWhitespace(reading.page.text.charAt(end - 1))) {
            end--;
        }
        return new FoundQuotation(QuotationType.DIRECT, List.of(reading.page.piece(paragraph, start, end)),
                bare(start, end),
                blockSpeaker(p, spoke), null, null, paragraph.kind() == TextBlock.Kind.BLOCK_QUOTE ? 1 : 0.7, null);
    }

    private FoundSpeaker blockSpeaker(int p, NamedPerson spoke) {
        TextBlock source = reading.page.paragraphs.get(p).source();
        String name = source == null || source.speaker() == null || source.speaker().isBlank() ? null
                : source.speaker().strip();
        String role = source == null || source.role() == null || source.role().isBlank() ? null : source.role().strip();
        if (name != null || role != null) {
            return new FoundSpeaker(name, null, name, role, 1, "The writer entered this speaker with the block quote.");
        }
        BlockQuotes.Named named = blockQuotes.named(p);
        if (named == null) {
            return null;
        }
        NamedPerson person = pronouns.resolve(named.mention(), spoke, 1, spokeUntil);
        if (named.name() == null) {
            return explanation.speaker(named.mention(), person, 0.7, false);
        }
        return new FoundSpeaker(named.name(), named.at(), person == null ? named.name() : person.name, named.role(),
                0.9,
                named.why());
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
        return MarkScanner.isMark(c) || Character.isWhitespace(c) || c == '\u200b';
    }
}
