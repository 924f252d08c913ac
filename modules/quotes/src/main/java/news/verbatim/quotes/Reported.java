package news.verbatim.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds reported speech to the marked quotations of a text: clauses without marks, and clauses that hold marked words. */
final class Reported {

    private final Reading reading;
    private final Speakers speakers;
    private final Pronouns pronouns;
    private final Explanation explanation;
    private final Map<Integer, MentionContext> byCue = new HashMap<>();

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
        List<FoundQuotation> all = new ArrayList<>(marked);
        Map<Piece, Reports.Report> best = new HashMap<>();
        for (Reports.Report report : new Reports(reading, speakers.contexts).find()) {
            Piece content = content(report);
            if (content != null) {
                best.merge(content, report, (a, b) -> a.probability() >= b.probability() ? a : b);
            }
        }
        best.forEach((content, report) -> add(content, report, all));
        all.sort((a, b) -> compare(a.content() == null ? a.pieces().get(0) : a.content(), b.content() == null ? b.pieces().get(0) : b.content()));
        return all;
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

    private void add(Piece content, Reports.Report report, List<FoundQuotation> all) {
        List<FoundQuotation> inside = new ArrayList<>();
        for (FoundQuotation quotation : near(all, content)) {
            boolean holds = quotation.content() == null && quotation.type() != QuotationType.INDIRECT;
            for (Piece piece : quotation.pieces()) {
                holds &= piece.block() == content.block() && piece.start() >= content.start() && piece.end() <= content.end();
            }
            if (holds) {
                inside.add(quotation);
            }
        }
        Piece cueAt = reading.page.piece(reading.tokens.start[report.cue()], reading.tokens.end[report.cue()]);
        String cue = reading.page.sub(reading.tokens.start[report.cue()], reading.tokens.end[report.cue()]);
        if (inside.isEmpty()) {
            Speaker speaker = speaker(report);
            all.add(new FoundQuotation(QuotationType.INDIRECT, List.of(content), text(report), speaker, cue, cueAt, report.probability(), null));
            return;
        }
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (FoundQuotation quotation : inside) {
            pieces.addAll(quotation.pieces());
            words.append(words.length() == 0 ? "" : " ").append(quotation.words());
        }
        FoundQuotation first = inside.get(0);
        all.removeAll(inside);
        all.add(new FoundQuotation(QuotationType.MIXED, pieces, words.toString(), first.speaker(), first.cue() == null ? cue : first.cue(),
                first.cue() == null ? cueAt : first.cueAt(), first.confidence(), content));
    }

    private static List<FoundQuotation> near(List<FoundQuotation> all, Piece content) {
        List<FoundQuotation> near = new ArrayList<>();
        for (FoundQuotation quotation : all) {
            Piece piece = quotation.pieces().get(0);
            if (piece.block() == content.block() && piece.start() >= content.start() && piece.start() < content.end()) {
                near.add(quotation);
            }
        }
        return near;
    }

    private String text(Reports.Report report) {
        return reading.page.sub(reading.tokens.start[report.first()], reading.tokens.end[report.last()]);
    }

    private Speaker speaker(Reports.Report report) {
        MentionContext chosen = byCue.get(report.cue());
        if (chosen == null) {
            for (MentionContext context : speakers.contexts) {
                boolean inContent = context.mention.first() >= report.first() && context.mention.first() <= report.last();
                if (context.mention.first() < report.cue() && context.sentence == reading.sentence[report.cue()] && !inContent) {
                    chosen = context;
                }
            }
        }
        return chosen == null ? null : explanation.speaker(chosen, pronouns.resolve(chosen, null), byCue.containsKey(report.cue()) ? 0.8 : 0.5, false);
    }
}
