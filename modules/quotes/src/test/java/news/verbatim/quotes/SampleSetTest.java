package news.verbatim.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.verbatim.quotes.find.QuotationFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A fixed set of articles with the exact answer expected for each, so that a change shows in a diff what it did. After
 * a change that is meant, run with {@code -Dsamples.write=true} and look at the diff.
 */
class SampleSetTest {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadAsExpected(Path sample) throws IOException {
        String name = sample.getFileName().toString();
        String language = name.split("\\.")[1];
        String answer = describe(QuotationFinder.create().find(Files.readString(sample), language));
        Path expected = SAMPLES.resolve(name.replace(".txt", ".expected"));
        if (Boolean.getBoolean("samples.write")) {
            Files.writeString(expected, answer);
        }
        assertEquals(Files.readString(expected), answer);
    }

    private static String describe(Findings findings) {
        StringBuilder out = new StringBuilder();
        for (FoundQuotation quotation : findings.quotations()) {
            FoundSpeaker speaker = quotation.speaker();
            out.append(quotation.type()).append(' ').append(spans(quotation.pieces())).append(" | ")
                    .append(quotation.words()).append("\n    ");
            out.append(speaker == null ? "not sure"
                    : speaker.text() + " -> " + speaker.entity() + " | role: " + speaker.role() + " | "
                            + speaker.why());
            out.append(" | cue: ").append(quotation.cue()).append('\n');
        }
        for (SuggestedDismissal dismissal : findings.dismissals()) {
            out.append("dismiss ").append(spans(List.of(dismissal.piece()))).append(" | ").append(dismissal.reason())
                    .append('\n');
        }
        return out.append(findings.marks().size()).append(" marks\n").toString();
    }

    private static String spans(List<Piece> pieces) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            out.append(out.length() == 0 ? "" : ", ").append(piece.start()).append('-').append(piece.end());
        }
        return out.toString();
    }
}
