package news.verbatim.bench.quotes;

import java.util.List;
import java.util.concurrent.TimeUnit;
import news.verbatim.quotes.Claim;
import news.verbatim.quotes.Findings;
import news.verbatim.quotes.Match;
import news.verbatim.quotes.Source;
import news.verbatim.quotes.find.QuotationFinder;
import news.verbatim.quotes.match.Matcher;
import news.verbatim.quotes.match.MemoryIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a story of some 1,800 words takes, and one quotation against a thousand sources; run with {@code -prof gc}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EngineBenchmark {

    private static final String PART = """
            The harbour of Eastport was shut on Monday after two boats ran into the old pier. “Nobody is hurt, and that is all that counts \
            tonight,” said Ada Marlow, the harbour master, who had called the crew herself. She added that the port would open again in May.
            Tom Hale, who runs the mill, told reporters he had warned the council “three times” about the pier. According to the ministry, \
            nine bolts were missing. “We will look into it,” a spokeswoman said, “and we will not wait for the summer.”
            """;

    private final QuotationFinder finder = QuotationFinder.create();
    private final String story = PART.repeat(20);
    private final MemoryIndex index = new MemoryIndex();
    private final Matcher matcher = new Matcher(index);

    @Setup
    public void sources() {
        for (int i = 0; i < 1000; i++) {
            index.add(new Source("s" + i, "Ada Marlow", null, null, PART.replace("nine", "number " + i).repeat(5),
                    List.of()));
        }
    }

    @Benchmark
    public Findings find() {
        return finder.find(story, "en");
    }

    @Benchmark
    public Match match() {
        return matcher.match(new Claim("Nobody is hurt, and this is all that counts tonight", "Ada Marlow", null));
    }
}
