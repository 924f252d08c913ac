package news.verbatim.bench.quotes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import news.verbatim.quotes.text.Model;

/**
 * Fits the weights of a {@link Model} by maximum likelihood: of several candidates, the right one should score highest.
 */
final class Trainer {

    private static final int EPOCHS = 12;
    private static final double RATE = 0.1;

    private record Example(int[][] candidates, boolean[] right) {
    }

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private final double decay;
    private final int rarest;
    private double[] weights;

    Trainer(double decay, int rarest) {
        this.decay = decay;
        this.rarest = rarest;
    }

    /** Collects the features of one candidate. */
    final class Collector implements Model.Sink {

        private final List<Integer> features = new ArrayList<>();

        @Override
        public void add(String feature) {
            features.add(ids.computeIfAbsent(feature, name -> {
                names.add(name);
                return names.size() - 1;
            }));
        }

        private int[] taken() {
            return features.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    Collector collector() {
        return new Collector();
    }

    void add(List<Collector> candidates, boolean[] right) {
        boolean any = false;
        for (boolean r : right) {
            any |= r;
        }
        if (any) {
            examples.add(new Example(candidates.stream().map(Collector::taken).toArray(int[][]::new), right));
        }
    }

    /** A yes-or-no case: the candidate against an empty one. */
    void addBinary(Collector candidate, boolean yes) {
        examples.add(new Example(new int[][] {candidate.taken(), {}}, new boolean[] {yes, !yes}));
    }

    int size() {
        return examples.size();
    }

    void fit(Path to, String comment) throws IOException {
        Map<Long, Integer> index = new HashMap<>();
        List<long[]> keys = new ArrayList<>();
        Map<Long, Integer> counts = new HashMap<>();
        for (Example e : examples) {
            for (int[] c : e.candidates()) {
                for (long key : keys(c)) {
                    counts.merge(key, 1, Integer::sum);
                }
            }
        }
        List<int[][]> cases = new ArrayList<>();
        for (Example e : examples) {
            int[][] expanded = new int[e.candidates().length][];
            for (int i = 0; i < expanded.length; i++) {
                List<Integer> list = new ArrayList<>();
                for (long key : keys(e.candidates()[i])) {
                    if (counts.get(key) >= rarest) {
                        list.add(index.computeIfAbsent(key, k -> {
                            keys.add(new long[] {k});
                            return keys.size() - 1;
                        }));
                    }
                }
                expanded[i] = list.stream().mapToInt(Integer::intValue).toArray();
            }
            cases.add(expanded);
        }
        weights = new double[keys.size()];
        double[] squares = new double[keys.size()];
        double[] mean = new double[keys.size()];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            order.add(i);
        }
        Random random = new Random(7);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                step(cases.get(i), examples.get(i).right(), squares);
            }
            for (int k = 0; k < mean.length && epoch >= EPOCHS / 2; k++) {
                mean[k] += weights[k] / (EPOCHS - EPOCHS / 2);
            }
        }
        weights = mean;
        write(to, comment, keys);
    }

    private void step(int[][] candidates, boolean[] right, double[] squares) {
        double[] p = new double[candidates.length];
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < p.length; i++) {
            for (int f : candidates[i]) {
                p[i] += weights[f];
            }
            top = Math.max(top, p[i]);
        }
        double sum = 0;
        double good = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(p[i] - top);
            sum += p[i];
            good += right[i] ? p[i] : 0;
        }
        for (int i = 0; i < p.length; i++) {
            double gradient = (right[i] ? p[i] / good : 0) - p[i] / sum;
            if (Math.abs(gradient) < 1e-6) {
                continue;
            }
            for (int f : candidates[i]) {
                double g = gradient - decay * weights[f];
                squares[f] += g * g;
                weights[f] += RATE * g / Math.sqrt(squares[f] + 1e-8);
            }
        }
    }

    private static long[] keys(int[] features) {
        long[] keys = new long[features.length * (features.length + 1) / 2];
        int n = 0;
        for (int i = 0; i < features.length; i++) {
            keys[n++] = features[i];
            for (int j = 0; j < i; j++) {
                int a = Math.max(features[i], features[j]);
                int b = Math.min(features[i], features[j]);
                keys[n++] = (long) (a + 1) << 32 | b;
            }
        }
        return keys;
    }

    private void write(Path to, String comment, List<long[]> keys) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            long key = keys.get(i)[0];
            if (Math.abs(weights[i]) >= 0.04) {
                String name = key < 1L << 32 ? names.get((int) key)
                        : names.get((int) (key >>> 32) - 1) + " & " + names.get((int) key);
                lines.add(String.format(Locale.ROOT, "%s %.2f", name, weights[i]));
            }
        }
        Collections.sort(lines);
        lines.add(0, "# " + comment);
        Files.write(to, lines);
    }
}
