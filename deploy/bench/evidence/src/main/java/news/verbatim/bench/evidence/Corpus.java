package news.verbatim.bench.evidence;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents to look in, and words to look for. The same seed makes the same ones. */
final class Corpus {

    private static final int VOCABULARY = 20_000;
    private static final String[] ONSETS = "b br d dr f fl g gr h j k kl l m n p pr r s st t tr v w z".split(" ");
    private static final String[] VOWELS = "a e i o u ai ea ou".split(" ");
    private static final String[] CODAS = " n r l s t nd st m k".split(" ");

    private final String[] words;

    Corpus() {
        Random random = new Random(7);
        words = Stream.generate(() -> word(random)).distinct().limit(VOCABULARY).toArray(String[]::new);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int syllables = 1 + random.nextInt(3); syllables > 0; syllables--) {
            word.append(ONSETS[random.nextInt(ONSETS.length)]).append(VOWELS[random.nextInt(VOWELS.length)])
                    .append(CODAS[random.nextInt(CODAS.length)]);
        }
        return word.toString();
    }

    /** Returns the words of a document: some often, most seldom, as people speak. */
    String text(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        int length = 300 + random.nextInt(600);
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : i % 17 == 0 ? ". " : " ").append(words[often(random)]);
        }
        return text.append('.').toString();
    }

    private static int often(Random random) {
        return (int) Math.min(VOCABULARY - 1, Math.exp(random.nextDouble() * Math.log(VOCABULARY)) - 1);
    }

    String word(int rank) {
        return words[rank];
    }

    /** Returns a quotation out of a document: some words changed, or the middle left out, as it happens in print. */
    String quotation(int number) {
        Random random = new Random(-number);
        String[] said = text(number).split(" ");
        int length = 8 + random.nextInt(23);
        int from = random.nextInt(said.length - length);
        String[] quoted = IntStream.range(from, from + length).mapToObj(i -> said[i]).toArray(String[]::new);
        switch (random.nextInt(3)) {
            case 0 -> quoted[length / 2] = words[often(random)];
            case 1 -> quoted[length / 2] = "…";
            default -> quoted[0] = "[" + quoted[0] + "]";
        }
        return String.join(" ", quoted);
    }

    /** A transcript or a case of the public sample. */
    static List<JsonObject> sample(Path data, String name) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("matching"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(name)).sorted().flatMap(Corpus::lines)
                    .map(Corpus::object).toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject object(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    static LocalDate day(int number) {
        return LocalDate.of(2026, 1, 1).minusDays(number % 9_000);
    }
}
