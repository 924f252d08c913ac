package news.verbatim.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Adds reported speech to the marked quotations of a text: clauses without marks, and clauses that hold marked words. */
final class Reported {

    private final Reading reading;
    private final Speakers speakers;
    private final Pronouns pronouns;
    private final Explanation explanation;
    private final Map<Integer, MentionContext> byCue = new HashMap<>();
    private final NavigableMap<Long, FoundQuotation> byPlace = new TreeMap<>();
    private final Map<Piece, FoundQuotation> unmarked = new LinkedHashMap<>();

    Reported(Reading reading, Speakers speakers, Pronouns pronouns, Explanation explanation) {
        this.reading = reading;
        this.speakers = speakers;
        this.pronouns = pronouns;
        this.explanation = explanation;
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
        for (Reports.Report report : new Reports(reading, speakers.contexts).find()) {
            Piece content = content(report);
            if (content != null) {
                best.merge(content, report, (a, b) -> a.probability() >= b.probability() ? a : b);
            }
        }
        best.forEach(this::add);
        List<FoundQuotation> all = new ArrayList<>(byPlace.values());
        all.addAll(unmarked.values());
        all.sort((a, b) -> compare(a.content() == null ? a.pieces().get(0) : a.content(), b.content() == null ? b.pieces().get(0) : b.content()));
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
        if (first >= 0 && first == reading.stretch[report.last()] || reading.paragraph[report.first()] != reading.paragraph[report.last()]) {
            return null;
        }
        int start = reading.tokens.start[report.first()];
        int end = reading.tokens.end[report.last()];
        if (first >= 0) {
            start = Math.min(start, reading.stretches.get(first).start());
        }
        int last = reading.stretch[report.last()];
        if (last >= 0) {
            end = Math.max(end, reading.stretches.get(last).end());
        }
        return reading.page.piece(reading.page.paragraphs.get(reading.paragraph[report.first()]), start, end);
    }

    private void add(Piece content, Reports.Report report) {
        List<FoundQuotation> inside = inside(content);
        Piece cueAt = reading.page.piece(reading.tokens.start[report.cue()], reading.tokens.end[report.cue()]);
        String cue = reading.page.sub(reading.tokens.start[report.cue()], reading.tokens.end[report.cue()]);
        if (inside.isEmpty()) {
            unmarked.merge(cueAt, new FoundQuotation(QuotationType.INDIRECT, List.of(content), text(report), speaker(report), cue, cueAt,
                    report.probability(), null), Reported::joined);
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
        byPlace.put(place(pieces.get(0)), new FoundQuotation(QuotationType.MIXED, pieces, words.toString(), first.speaker(),
                first.cue() == null ? cue : first.cue(), first.cue() == null ? cueAt : first.cueAt(), first.confidence(), content));
    }

    /** Two pieces around one cue are one quotation. */
    private static FoundQuotation joined(FoundQuotation a, FoundQuotation b) {
        boolean turned = compare(a.pieces().get(0), b.pieces().get(0)) > 0;
        List<Piece> pieces = new ArrayList<>(turned ? b.pieces() : a.pieces());
        pieces.addAll(turned ? a.pieces() : b.pieces());
        String words = turned ? b.words() + " " + a.words() : a.words() + " " + b.words();
        return new FoundQuotation(QuotationType.INDIRECT, pieces, words, a.speaker(), a.cue(), a.cueAt(), a.confidence(), null);
    }

    /** The marked quotations that lie wholly inside this stretch and are part of no other clause yet. */
    private List<FoundQuotation> inside(Piece content) {
        List<FoundQuotation> inside = new ArrayList<>();
        long from = place(content);
        for (FoundQuotation quotation : byPlace.subMap(from, from + content.end() - content.start()).values()) {
            boolean holds = quotation.content() == null;
            for (Piece piece : quotation.pieces()) {
                holds &= piece.block() == content.block() && piece.start() >= content.start() && piece.end() <= content.end();
            }
            if (holds) {
                inside.add(quotation);
            }
        }
        return inside;
    }

    private String text(Reports.Report report) {
        return reading.page.sub(reading.tokens.start[report.first()], reading.tokens.end[report.last()]);
    }

    private Speaker speaker(Reports.Report report) {
        MentionContext chosen = byCue.get(report.cue());
        for (int i = speakers.firstFrom(reading.tokens.start[report.cue()]) - 1; chosen == null && i >= 0; i--) {
            MentionContext context = speakers.contexts.get(i);
            if (context.sentence != reading.sentence[report.cue()]) {
                break;
            }
            boolean inContent = context.mention.first() >= report.first() && context.mention.first() <= report.last();
            chosen = inContent ? null : context;
        }
        boolean linked = byCue.containsKey(report.cue());
        return chosen == null ? null : explanation.speaker(chosen, pronouns.resolve(chosen, null, 0), linked ? 0.8 : 0.5, false);
    }
}
