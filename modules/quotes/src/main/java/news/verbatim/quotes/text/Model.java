package news.verbatim.quotes.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import news.verbatim.quotes.ModuleInternal;

/**
 * A log-linear model over features without words: a weight for a feature, and one for two features together. The
 * weights are a readable resource, a line each: {@code feature weight} or {@code feature & feature weight}.
 */
@ModuleInternal
public final class Model {

    private final Map<String, Integer> ids = new HashMap<>();
    private float[] weights = new float[0];
    private long[] keys = new long[1 << 10];
    private float[] pairs = new float[1 << 10];
    private int pairCount;

    /** The features of one case, as numbers of this model; features that it does not know are left out. */
    public final class Case implements Sink {

        private int[] features = new int[32];
        private int count;

        @Override
        public void add(String feature) {
            Integer id = ids.get(feature);
            if (id != null) {
                if (count == features.length) {
                    features = java.util.Arrays.copyOf(features, count * 2);
                }
                features[count++] = id;
            }
        }

        public double score() {
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += weights[features[i]];
                for (int j = 0; j < i; j++) {
                    sum += pair(features[i], features[j]);
                }
            }
            return sum;
        }
    }

    /** What takes features one by one: a case that is scored, or a list that a fitting program learns from. */
    public interface Sink {
        void add(String feature);
    }

    /** A number as a feature: the larger, the coarser. */
    public static String bucket(int n) {
        return n < 4 ? String.valueOf(n)
                : n < 6 ? "4" : n < 10 ? "6" : n < 16 ? "10" : n < 30 ? "16" : n < 60 ? "30" : "60";
    }

    static Model read(String name) {
        Model model = new Model();
        try (InputStream in = Model.class.getResourceAsStream(name + ".weights")) {
            if (in != null) {
                model.load(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return model;
    }

    /** Whether nothing was ever fitted. */
    public boolean blank() {
        return weights.length == 0;
    }

    public Case newCase() {
        return new Case();
    }

    private void load(BufferedReader reader) throws IOException {
        Map<String, Float> singles = new HashMap<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            int cut = line.lastIndexOf(' ');
            if (cut < 0 || line.charAt(0) == '#') {
                continue;
            }
            float weight = Float.parseFloat(line.substring(cut + 1));
            int and = line.indexOf(" & ");
            if (and < 0) {
                String name = line.substring(0, cut);
                id(name);
                singles.put(name, weight);
            } else {
                put(key(id(line.substring(0, and)), id(line.substring(and + 3, cut))), weight);
            }
        }
        weights = new float[ids.size()];
        singles.forEach((name, weight) -> weights[ids.get(name)] = weight);
    }

    private int id(String name) {
        Integer known = ids.get(name);
        if (known == null) {
            known = ids.size();
            ids.put(name, known);
        }
        return known;
    }

    private static long key(int a, int b) {
        return ((long) Math.max(a, b) << 32 | Math.min(a, b)) + 1;
    }

    private float pair(int a, int b) {
        long key = key(a, b);
        int mask = keys.length - 1;
        for (int slot = slot(key) & mask; keys[slot] != 0; slot = slot + 1 & mask) {
            if (keys[slot] == key) {
                return pairs[slot];
            }
        }
        return 0;
    }

    private void put(long key, float weight) {
        if (++pairCount * 2 > keys.length) {
            grow();
        }
        int mask = keys.length - 1;
        int slot = slot(key) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        pairs[slot] = weight;
    }

    private void grow() {
        long[] oldKeys = keys;
        float[] oldPairs = pairs;
        keys = new long[oldKeys.length * 2];
        pairs = new float[keys.length];
        pairCount = 1;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldPairs[i]);
            }
        }
    }

    private static int slot(long key) {
        long h = key * 0x9E3779B97F4A7C15L;
        return (int) (h >>> 33);
    }
}
