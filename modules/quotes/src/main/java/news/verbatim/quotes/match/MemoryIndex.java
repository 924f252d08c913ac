package news.verbatim.quotes.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import news.verbatim.quotes.Claim;
import news.verbatim.quotes.Source;
import news.verbatim.quotes.SourceIndex;
import news.verbatim.quotes.people.Names;

/**
 * An index of sources in memory. It keeps for each pair of neighbouring words, folded into a fixed number of drawers,
 * which sources hold it; a source of a thousand words costs about two kilobytes besides its text. Thread-safe.
 */
public final class MemoryIndex implements SourceIndex {

    private static final int DRAWERS = 1 << 18;

    /** Quotations with fewer words tell sources apart so badly that more of them have to be read. */
    private static final int SHORT = 8;

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final List<Source> sources = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Postings postings = new Postings(DRAWERS);

    /** An empty index. */
    public MemoryIndex() {
    }

    /** Adds a source, in place of the one with the same id if there is one. */
    public void add(Source source) {
        MatchWords words = MatchWords.ofSource(source);
        lock.writeLock().lock();
        try {
            Integer old = places.put(source.id(), sources.size());
            if (old != null) {
                sources.set(old, null);
            }
            int[] drawers = new int[Math.max(0, words.count - 1)];
            for (int i = 0; i < drawers.length; i++) {
                drawers[i] = drawer(words.pair(i));
            }
            postings.add(drawers, sources.size());
            sources.add(source);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Removes a source; says whether it was there. */
    public boolean remove(String id) {
        lock.writeLock().lock();
        try {
            Integer place = places.remove(id);
            if (place != null) {
                sources.set(place, null);
            }
            return place != null;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** How many sources it holds. */
    public int size() {
        lock.readLock().lock();
        try {
            return places.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public List<Source> likely(String quote, int limit) {
        return likely(new Claim(quote, null, null), limit);
    }

    @Override
    public List<Source> likely(Claim claim, int limit) {
        MatchWords words = MatchWords.ofQuote(claim.quote());
        lock.readLock().lock();
        try {
            if (words.count < 2) {
                return scan(words, limit);
            }
            float[] scores = new float[sources.size()];
            for (int drawer : drawers(words)) {
                int[] held = postings.get(drawer);
                float weight = (float) Math.log(1.5 + (double) sources.size() / Math.max(1, held.length));
                for (int place : held) {
                    scores[place] += weight;
                }
            }
            return best(claim, scores, words.count < SHORT ? limit * 20 : limit * 4, limit);
        } finally {
            lock.readLock().unlock();
        }
    }

    private static int[] drawers(MatchWords words) {
        return java.util.stream.IntStream.range(0, Math.min(words.count - 1, 400)).map(i -> drawer(words.pair(i)))
                .distinct().toArray();
    }

    /** The best few, and those that are as good as the best. */
    private List<Source> best(Claim claim, float[] scores, int most, int limit) {
        List<Integer> order = new ArrayList<>();
        float top = 0;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0 && sources.get(i) != null) {
                order.add(i);
                top = Math.max(top, scores[i]);
            }
        }
        for (int place : order) {
            scores[place] *= scores[place] >= top * 0.9f ? own(claim, sources.get(place)) : 1;
        }
        order.sort((a, b) -> Float.compare(scores[b], scores[a]));
        List<Source> found = new ArrayList<>();
        for (int place : order) {
            if (found.size() >= limit && (scores[place] < top * 0.98f || found.size() >= most)) {
                break;
            }
            found.add(sources.get(place));
        }
        return found;
    }

    /** A little more than 1 for a source of the claimed speaker, and of the claimed day. */
    private static float own(Claim claim, Source source) {
        boolean speaks = claim.speaker() != null && (Boolean.TRUE.equals(Names.same(source.speaker(), claim.speaker()))
                || source.turns().stream()
                        .anyMatch(turn -> Boolean.TRUE.equals(Names.same(turn.speaker(), claim.speaker()))));
        boolean then = claim.said() != null && Boolean.TRUE.equals(claim.said().covers(source.date()));
        return 1 + (speaks ? 0.02f : 0) + (then ? 0.01f : 0);
    }

    /** For a single word: the sources that hold it. */
    private List<Source> scan(MatchWords words, int limit) {
        List<Source> found = new ArrayList<>();
        for (Source source : sources) {
            if (source != null && words.count == 1 && found.size() < limit) {
                MatchWords all = MatchWords.ofSource(source);
                if (Arrays.stream(all.hash, 0, all.count).anyMatch(hash -> hash == words.hash[0])) {
                    found.add(source);
                }
            }
        }
        return found;
    }

    private static int drawer(long pair) {
        return (int) ((pair * 0x9E3779B97F4A7C15L) >>> 46);
    }

    /** Writes the index; {@link #load} reads it again. */
    public void save(OutputStream out) throws IOException {
        lock.readLock().lock();
        try {
            IndexFile.write(sources, out);
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * Reads an index that {@link #save} wrote.
     *
     * @throws IOException when the bytes are no index or are damaged
     */
    public static MemoryIndex load(InputStream in) throws IOException {
        MemoryIndex index = new MemoryIndex();
        for (Source source : IndexFile.read(in)) {
            index.add(source);
        }
        return index;
    }
}
