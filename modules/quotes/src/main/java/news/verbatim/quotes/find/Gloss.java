package news.verbatim.quotes.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.verbatim.quotes.Findings;
import news.verbatim.quotes.FoundQuotation;
import news.verbatim.quotes.FoundSpeaker;
import news.verbatim.quotes.Piece;
import news.verbatim.quotes.QuotationType;
import news.verbatim.quotes.SuggestedDismissal;
import news.verbatim.quotes.TextBlock;
import news.verbatim.quotes.text.LaidOutText;
import news.verbatim.quotes.text.Pairing;
import news.verbatim.quotes.text.Reading;
import news.verbatim.quotes.text.Tongue;

/**
 * Words that are printed twice, as they were said and in translation: “Ya basta” (“Enough is enough”). They are two
 * quotations of one speaker. The engine reads the text as if the second one were not there, since nobody says
 * “(“Enough”)” of anybody, and gives it to whoever said the first.
 *
 * @param of  the first of the two, in the block that both stand in, with its marks
 * @param at  the second, with its marks
 * @param cut what stands there because of it: what parts it from the first, and the second itself, brackets and all
 */
record Gloss(Piece of, Piece at, Piece cut) {

    /**
     * What stands between the two where brackets hold the second: perhaps who says it, and perhaps in which language
     * the second is.
     */
    private static final Pattern OPENS = Pattern.compile(
            "(?<who>[^.!?(\\[]{0,60}?)(?<bracket>\\s*[(\\[]\\s*(?:(?:in|auf|zu|en|that is|meaning|d\\. ?h\\.|i\\. ?e\\.|or|also|oder)"
                    + "[\\p{L}\\s,]{0,20}:?\\s*)?)");

    /** What stands between them where nothing does. */
    private static final Pattern STANDS_BY = Pattern.compile(
            "\\s*+(?:[–—/]|-|(?:,\\s*+)?(?:or|oder|in (?:English|translation)|that is|meaning|auf Deutsch|zu Deutsch|also)"
                    + "[,:]?)\\s*+");

    private static final int FARTHEST = 100;

    private static final Pattern CLOSES = Pattern.compile("\\s*[)\\]]");

    /** All of a text, in order; a gloss has no gloss. */
    static List<Gloss> in(Reading reading) {
        List<Gloss> found = new ArrayList<>();
        List<Pairing.Stretch> outer = reading.outermost().stream().map(reading.stretches::get).toList();
        for (int i = 0; i + 1 < outer.size(); i++) {
            Pairing.Stretch first = outer.get(i);
            Pairing.Stretch second = outer.get(i + 1);
            Gloss gloss = first.paragraph() == second.paragraph() && first.closed() && second.opened()
                    && second.closed()
                    && !second.continues() ? of(reading.page, first, second) : null;
            if (gloss != null) {
                found.add(gloss);
                i++;
            }
        }
        return found;
    }

    /** The second as a gloss of the first; null if it is none. */
    private static Gloss of(LaidOutText page, Pairing.Stretch first, Pairing.Stretch second) {
        String between = page.sub(first.end(), second.start());
        String one = page.sub(first.start(), first.end());
        String other = page.sub(second.start(), second.end());
        if (between.length() > FARTHEST) {
            return null;
        }
        Matcher opens = OPENS.matcher(between);
        if (opens.matches()) {
            boolean apart = opens.group("who").isBlank() ? Tongue.mayDiffer(one, other) : Tongue.differs(one, other);
            Matcher closing = CLOSES.matcher(page.sub(second.end(), page.paragraphs.get(second.paragraph()).end()));
            return apart && closing.lookingAt()
                    ? of(page, first, second, first.end() + opens.start("bracket"), second.end() + closing.end())
                    : null;
        }
        return STANDS_BY.matcher(between).matches() && Tongue.differs(one, other)
                ? of(page, first, second, first.end(), second.end())
                : null;
    }

    private static Gloss of(LaidOutText page, Pairing.Stretch first, Pairing.Stretch second, int from, int to) {
        LaidOutText.Paragraph paragraph = page.paragraphs.get(first.paragraph());
        return new Gloss(page.piece(paragraph, first.start(), first.end()),
                page.piece(paragraph, second.start(), second.end()),
                page.piece(paragraph, from, to));
    }

    /** The words of the second without its marks. */
    private static String words(String marked) {
        return marked.substring(1, Math.max(1, marked.length() - 1)).strip();
    }

    /**
     * Puts what was found in a text without its glosses back where it stands in the whole text, and the glosses with
     * it.
     */
    static Findings back(Findings found, List<Gloss> glosses, List<TextBlock> blocks) {
        if (glosses.isEmpty()) {
            return found;
        }
        List<FoundQuotation> all = new ArrayList<>();
        for (FoundQuotation one : found.quotations()) {
            FoundQuotation whole = moved(one, glosses);
            all.add(whole);
            glosses.stream()
                    .filter(gloss -> whole.type() != QuotationType.INDIRECT && whole.pieces().contains(gloss.of()))
                    .forEach(gloss -> all.add(new FoundQuotation(QuotationType.DIRECT, List.of(gloss.at()),
                            words(text(gloss.at(), blocks)), whole.speaker(),
                            whole.cue(), whole.cueAt(), whole.confidence(), null, whole.mode())));
        }
        all.sort(Comparator.comparing((FoundQuotation one) -> one.pieces().get(0).block())
                .thenComparing(one -> one.pieces().get(0).start()));
        return new Findings(all, found.inner().stream().map(one -> moved(one, glosses)).toList(),
                found.dismissals().stream()
                        .map(one -> new SuggestedDismissal(moved(one.piece(), glosses), one.reason()))
                        .toList(),
                found.marks(), found.language());
    }

    /**
     * What was found, with each quotation in two where its pieces are of two languages: what was said, and what it
     * means.
     */
    static Findings parted(Findings found, List<TextBlock> blocks) {
        List<FoundQuotation> all = new ArrayList<>();
        for (FoundQuotation one : found.quotations()) {
            int from = 0;
            for (int i = 1; one.type() != QuotationType.INDIRECT && i < one.pieces().size(); i++) {
                if (Tongue.differs(text(one.pieces().get(i - 1), blocks), text(one.pieces().get(i), blocks))) {
                    all.add(part(one, from, i, blocks));
                    from = i;
                }
            }
            all.add(from == 0 ? one : part(one, from, one.pieces().size(), blocks));
        }
        return new Findings(all, found.inner(), found.dismissals(), found.marks(), found.language());
    }

    private static FoundQuotation part(FoundQuotation whole, int from, int to, List<TextBlock> blocks) {
        List<Piece> pieces = whole.pieces().subList(from, to);
        return new FoundQuotation(QuotationType.DIRECT, pieces, pieces.stream().map(piece -> words(text(piece, blocks)))
                .collect(Collectors.joining(" ")), whole.speaker(), whole.cue(), whole.cueAt(), whole.confidence(),
                null, whole.mode());
    }

    private static String text(Piece piece, List<TextBlock> blocks) {
        return blocks.get(piece.block()).text().substring(piece.start(), piece.end());
    }

    /** The text of each block without its glosses. */
    static List<TextBlock> without(List<TextBlock> blocks, List<Gloss> glosses) {
        List<TextBlock> all = new ArrayList<>(blocks);
        for (int i = glosses.size() - 1; i >= 0; i--) {
            Piece cut = glosses.get(i).cut();
            TextBlock block = all.get(cut.block());
            all.set(cut.block(),
                    block.saying(block.text().substring(0, cut.start()) + block.text().substring(cut.end())));
        }
        return all;
    }

    private static FoundQuotation moved(FoundQuotation one, List<Gloss> glosses) {
        return new FoundQuotation(one.type(), one.pieces().stream().map(piece -> moved(piece, glosses)).toList(),
                one.words(), moved(one.speaker(), glosses), one.cue(), moved(one.cueAt(), glosses), one.confidence(),
                moved(one.content(), glosses), one.mode());
    }

    private static FoundSpeaker moved(FoundSpeaker speaker, List<Gloss> glosses) {
        return speaker == null ? null
                : new FoundSpeaker(speaker.text(), moved(speaker.at(), glosses), speaker.entity(), speaker.role(),
                        speaker.confidence(), speaker.why());
    }

    private static Piece moved(Piece piece, List<Gloss> glosses) {
        return piece == null ? null
                : new Piece(piece.block(), moved(piece.block(), piece.start(), false, glosses),
                        moved(piece.block(), piece.end(), true, glosses));
    }

    private static int moved(int block, int offset, boolean end, List<Gloss> glosses) {
        int at = offset;
        for (Gloss gloss : glosses) {
            Piece cut = gloss.cut();
            if (cut.block() == block && (end ? cut.start() < at : cut.start() <= at)) {
                at += cut.end() - cut.start();
            }
        }
        return at;
    }
}
