package news.verbatim.quotes.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import news.verbatim.quotes.FoundQuotation;
import news.verbatim.quotes.FoundSpeaker;
import news.verbatim.quotes.Piece;
import news.verbatim.quotes.QuotationType;
import news.verbatim.quotes.people.MentionContext;
import news.verbatim.quotes.reports.GermanReports;
import news.verbatim.quotes.reports.Reports;
import news.verbatim.quotes.structure.Structure;
import news.verbatim.quotes.text.Reading;

/**
 * Adds reported speech to the marked quotations of a text: clauses without marks, and clauses that hold marked words.
 */
final class Reported {

    private static final double LINKED = 0.8;
    private static final double LIKELY = 0.5;
    private static final double GOES_ON = 0.8;

    private final Reading reading;
    private final SpeakerCandidates speakers;
    private final Pronouns pronouns;
    private final Explanation explanation;
    private final Structure structure;
    private final Map<Integer, MentionContext> byCue = new HashMap<>();
    private final NavigableMap<Long, FoundQuotation> byPlace = new TreeMap<>();
    private FoundQuotation lastTold;
    private final Map<Piece, FoundQuotation> unmarked = new LinkedHashMap<>();

    Reported(Reading reading, SpeakerCandidates speakers, Pronouns pronouns, Explanation explanation,
            Structure structure) {
        this.reading = reading;
        this.speakers = speakers;
        this.pronouns = pronouns;
        this.explanation = explanation;
        this.structure = structure;
        for (MentionContext context : speakers.contexts) {
            if (context.cue >= 0) {
                byCue.putIfAbsent(context.cue, context);
            }
        }
    }

    /** The marked quotations and the reported ones, in text order. */
    List<FoundQuotation> with(List<FoundQuotation> marked) {
        for (FoundQuotation quotation : marked) {
            byPlace.put(place(quotation.pieces().get(0)), quotation);
        }
        Map<Piece, Reports.Report> best = new LinkedHashMap<>();
        for (Reports.Report report : reports()) {
            Piece content = content(report);
            if (content != null) {
                best.merge(content, report, (a, b) -> a.probability() >= b.probability() ? a : b);
            }
        }
        best.entrySet().stream().sorted((a, b) -> compare(a.getKey(), b.getKey()))
                .forEach(one -> add(one.getKey(), one.getValue()));
        List<FoundQuotation> all = new ArrayList<>(byPlace.values());
        all.addAll(unmarked.values());
        all.sort((a, b) -> compare(a.content() == null ? a.pieces().get(0) : a.content(),
                b.content() == null ? b.pieces().get(0) : b.content()));
        return all;
    }

    /** What rules find, and of what the fitted model finds what lies in no sentence of those. */
    private List<Reports.Report> reports() {
        List<Reports.Report> all = new GermanReports(reading).find();
        Set<Integer> sentences = new HashSet<>();
        all.forEach(report -> sentences.add(reading.sentence[report.first()]));
        for (Reports.Report report : new Reports(reading, speakers.contexts).find()) {
            if (!sentences.contains(reading.sentence[report.first()])) {
                all.add(report);
            }
        }
        return all;
    }

    private static long place(Piece piece) {
        return (long) piece.block() << 32 | piece.start();
    }

    private static int compare(Piece a, Piece b) {
        return a.block() != b.block() ? Integer.compare(a.block(), b.block())
                : a.start() != b.start() ? Integer.compare(a.start(), b.start()) : Integer.compare(b.end(), a.end());
    }

    /** The stretch of text, or null when it is nothing but one marked stretch. */
    private Piece content(Reports.Report report) {
        int first = reading.stretch[report.first()];
        if (first >= 0 && first == reading.stretch[report.last()]
                || reading.paragraph[report.first()] != reading.paragraph[report.last()]) {
            return null;
        }
        int paragraph = reading.paragraph[report.first()];
        int start = reading.tokens.start[report.first()];
        if (structure.frames(paragraph) || structure.speeches(paragraph).stream()
                .anyMatch(speech -> start >= speech.start() && start < speech.end())) {
            return null;
        }
        int end = reading.tokens.end[report.last()];
        int from = first >= 0 ? Math.min(start, reading.stretches.get(first).start()) : start;
        int last = reading.stretch[report.last()];
        if (last >= 0) {
            end = Math.max(end, reading.stretches.get(last).end());
        }
        return reading.page.piece(reading.page.paragraphs.get(paragraph), from, end);
    }

    /** Whoever speaks is no part of what they say, unless they are said to: “The mayor is expected to resign”. */
    private static boolean holds(Piece content, FoundSpeaker speaker) {
        Piece at = speaker == null ? null : speaker.at();
        return at != null && at.block() == content.block() && at.start() >= content.start()
                && at.end() <= content.end();
    }

    private void add(Piece content, Reports.Report report) {
        List<FoundQuotation> inside = inside(content);
        boolean told = report.cue() >= 0;
        Piece cueAt = told ? reading.page.piece(reading.tokens.start[report.cue()], reading.tokens.end[report.cue()])
                : null;
        String cue = told ? reading.page.sub(reading.tokens.start[report.cue()], reading.tokens.end[report.cue()])
                : null;
        if (inside.isEmpty()) {
            FoundSpeaker speaker = speaker(report);
            if (!reading.lexicon.fitted() && holds(content, speaker)) {
                return;
            }
            lastTold = unmarked.merge(told ? cueAt : content,
                    new FoundQuotation(QuotationType.INDIRECT, List.of(content), text(report), speaker, cue,
                            cueAt,
                            report.probability(), null),
                    Reported::joined);
            return;
        }
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (FoundQuotation quotation : inside) {
            pieces.addAll(quotation.pieces());
            words.append(words.length() == 0 ? "" : " ").append(quotation.words());
            byPlace.remove(place(quotation.pieces().get(0)));
        }
        FoundQuotation first = inside.get(0);
        FoundSpeaker speaker = told && report.source() >= 0 ? source(report)
                : first.speaker() == null && !told ? spokeBefore(report) : first.speaker();
        byPlace.put(place(pieces.get(0)),
                new FoundQuotation(QuotationType.MIXED, pieces, words.toString(), speaker,
                        first.cue() == null ? cue : first.cue(), first.cue() == null ? cueAt : first.cueAt(),
                        first.confidence(), content));
    }

    /** Two pieces around one cue are one quotation. */
    private static FoundQuotation joined(FoundQuotation a, FoundQuotation b) {
        boolean turned = compare(a.pieces().get(0), b.pieces().get(0)) > 0;
        List<Piece> pieces = new ArrayList<>(turned ? b.pieces() : a.pieces());
        pieces.addAll(turned ? a.pieces() : b.pieces());
        String words = turned ? b.words() + " " + a.words() : a.words() + " " + b.words();
        return new FoundQuotation(QuotationType.INDIRECT, pieces, words, a.speaker(), a.cue(), a.cueAt(),
                a.confidence(), null);
    }

    /** The marked quotations that lie wholly inside this stretch and are part of no other clause yet. */
    private List<FoundQuotation> inside(Piece content) {
        List<FoundQuotation> inside = new ArrayList<>();
        long from = place(content);
        for (FoundQuotation quotation : byPlace.subMap(from, from + content.end() - content.start()).values()) {
            boolean holds = quotation.content() == null;
            for (Piece piece : quotation.pieces()) {
                holds &= piece.block() == content.block() && piece.start() >= content.start()
                        && piece.end() <= content.end();
            }
            if (holds) {
                inside.add(quotation);
            }
        }
        return inside;
    }

    /** Whom the words beside the cue name; those words themselves when they hold no name and no noun of a list. */
    private FoundSpeaker source(Reports.Report report) {
        int i = speakers.firstFrom(reading.tokens.start[report.source()]);
        if (i < speakers.mentions.size() && speakers.mentions.get(i).first() <= report.end()) {
            MentionContext chosen = speakers.contexts.get(i);
            return explanation.speaker(chosen, pronouns.resolve(chosen, null, 0, 0), LINKED, false);
        }
        int start = reading.tokens.start[report.source()];
        int end = reading.tokens.end[Math.max(report.source(), report.end())];
        String words = reading.page.sub(start, end);
        return new FoundSpeaker(words, reading.page.piece(start, end), null, null, LIKELY,
                "The text gives it on the word of “" + words + "”.");
    }

    /** Who spoke in the quotation or report before, near enough to go on: his words stand in the mood of reported speech. */
    private FoundSpeaker spokeBefore(Reports.Report report) {
        Piece at = reading.page.piece(reading.tokens.start[report.first()], reading.tokens.end[report.first()]);
        FoundSpeaker marked = Optional.ofNullable(byPlace.lowerEntry(place(at))).map(Map.Entry::getValue)
                .map(FoundQuotation::speaker).orElse(null);
        FoundSpeaker told = lastTold != null && lastTold.pieces().get(0).block() == at.block() ? lastTold.speaker()
                : null;
        Map.Entry<Long, FoundQuotation> before = byPlace.lowerEntry(place(at));
        boolean later = told != null && (before == null || compare(lastTold.pieces().get(0),
                before.getValue().pieces().get(0)) > 0);
        FoundSpeaker speaker = later ? told : marked;
        return speaker == null ? null
                : new FoundSpeaker(speaker.text(), speaker.at(), speaker.entity(), speaker.role(),
                        speaker.confidence() * GOES_ON,
                        "The sentence stands in the mood of reported speech and goes on with “" + speaker.text()
                                + "”.");
    }

    private String text(Reports.Report report) {
        return reading.page.sub(reading.tokens.start[report.first()], reading.tokens.end[report.last()]);
    }

    private FoundSpeaker speaker(Reports.Report report) {
        if (report.cue() < 0) {
            return spokeBefore(report);
        }
        if (report.source() >= 0) {
            return source(report);
        }
        MentionContext chosen = byCue.get(report.cue());
        if (chosen != null && inside(chosen, report) && reading.tokens.word(report.last() + 1)) {
            return toldBy(report);
        }
        for (int i = speakers.firstFrom(reading.tokens.start[report.cue()]) - 1; chosen == null && i >= 0; i--) {
            MentionContext context = speakers.contexts.get(i);
            if (context.sentence != reading.sentence[report.cue()]) {
                break;
            }
            chosen = inside(context, report) ? null : context;
        }
        boolean linked = byCue.containsKey(report.cue());
        return chosen == null ? null
                : explanation.speaker(chosen, pronouns.resolve(chosen, null, 0, 0), linked ? LINKED : LIKELY, false);
    }

    private static boolean inside(MentionContext context, Reports.Report report) {
        return context.mention.first() >= report.first() && context.mention.first() <= report.last();
    }

    /** The subject of a cue that is told of is no speaker: "The pier was called unsafe by the mayor", or by nobody named. */
    private FoundSpeaker toldBy(Reports.Report report) {
        for (int i = speakers.firstFrom(reading.tokens.start[report.cue()]); i < speakers.contexts.size(); i++) {
            MentionContext context = speakers.contexts.get(i);
            if (context.sentence != reading.sentence[report.cue()]) {
                break;
            }
            if (context.cue == report.cue()) {
                return explanation.speaker(context, pronouns.resolve(context, null, 0, 0), LINKED, false);
            }
        }
        return null;
    }
}
