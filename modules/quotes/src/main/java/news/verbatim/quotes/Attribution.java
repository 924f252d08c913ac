package news.verbatim.quotes;

import java.util.ArrayList;
import java.util.List;

/** Turns the marked stretches of a text into quotations with speakers, and into suggestions for dismissal. */
final class Attribution {

    private final Reading reading;
    private final Tokens tokens;
    private final List<Mention> mentions;

    Attribution(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
        this.mentions = Mentions.find(reading);
    }

    Findings findings(List<Mark> marks) {
        List<FoundQuotation> quotations = new ArrayList<>();
        List<SuggestedDismissal> dismissals = new ArrayList<>();
        Speaker last = null;
        int lastParagraph = -1;
        List<Pairing.Stretch> all = reading.stretches;
        for (int p = 0, s = 0; p < reading.page.paragraphs.size(); p++) {
            Page.Paragraph paragraph = reading.page.paragraphs.get(p);
            if (paragraph.kind() == TextBlock.Kind.BLOCK_QUOTE) {
                quotations.add(blockQuote(paragraph, last));
                while (s < all.size() && all.get(s).paragraph() == p) {
                    s++;
                }
                continue;
            }
            for (; s < all.size() && all.get(s).paragraph() == p; s++) {
                Pairing.Stretch stretch = all.get(s);
                if (stretch.depth() > 0) {
                    continue;
                }
                Piece piece = reading.page.piece(paragraph, stretch.start(), stretch.end());
                int words = words(stretch);
                Mention mention = nearest(stretch);
                Speaker speaker = mention == null ? (lastParagraph >= p - 1 ? last : null) : speaker(mention);
                if (words <= 2 && mention == null) {
                    dismissals.add(new SuggestedDismissal(piece, "scare quotes"));
                    continue;
                }
                quotations.add(new FoundQuotation(QuotationType.DIRECT, List.of(piece), bare(stretch.start(), stretch.end()), speaker, null,
                        null, 0.8, null));
                last = speaker;
                lastParagraph = p;
            }
        }
        return new Findings(quotations, dismissals, marks);
    }

    private FoundQuotation blockQuote(Page.Paragraph paragraph, Speaker last) {
        TextBlock source = paragraph.source();
        String name = source.speaker() == null || source.speaker().isBlank() ? null : source.speaker().strip();
        String role = source.role() == null || source.role().isBlank() ? null : source.role().strip();
        Speaker speaker = name == null && role == null ? last
                : new Speaker(name, null, name, role, 1, "The writer entered this speaker with the block quote.");
        Piece piece = reading.page.piece(paragraph, paragraph.start(), paragraph.end());
        return new FoundQuotation(QuotationType.DIRECT, List.of(piece), bare(paragraph.start(), paragraph.end()), speaker, null, null, 1, null);
    }

    private Speaker speaker(Mention mention) {
        String entity = mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.BODY ? mention.text() : null;
        return new Speaker(mention.text(), reading.page.piece(mention.start(), mention.end()), entity, null, 0.6,
                "It stands beside a verb of saying, next to the quotation.");
    }

    private Mention nearest(Pairing.Stretch stretch) {
        Mention best = null;
        int bestScore = Integer.MAX_VALUE;
        for (Mention mention : mentions) {
            if (reading.paragraph[mention.first()] != stretch.paragraph()) {
                continue;
            }
            int distance = mention.start() >= stretch.end() ? mention.start() - stretch.end() : stretch.start() - mention.end();
            boolean cue = cue(mention.last() + 1) || cue(mention.last() + 2) || cue(mention.first() - 1);
            int score = distance + (cue ? 0 : 1000);
            if (score < bestScore && cue) {
                bestScore = score;
                best = mention;
            }
        }
        return best;
    }

    private boolean cue(int token) {
        return token >= 0 && token < tokens.count && reading.cue[token] == Reading.SAY;
    }

    private int words(Pairing.Stretch stretch) {
        int count = 0;
        for (int i = tokens.at(stretch.start()); i < tokens.count && tokens.start[i] < stretch.end(); i++) {
            count += tokens.word(i) ? 1 : 0;
        }
        return count;
    }

    /** The words without the marks around them. */
    private String bare(int start, int end) {
        int a = start;
        int b = end;
        while (a < b && (MarkScanner.isMark(reading.page.text.charAt(a)) || Character.isWhitespace(reading.page.text.charAt(a)))) {
            a++;
        }
        while (b > a && (MarkScanner.isMark(reading.page.text.charAt(b - 1)) || Character.isWhitespace(reading.page.text.charAt(b - 1)))) {
            b--;
        }
        return reading.page.sub(a, b);
    }
}
