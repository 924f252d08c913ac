package news.verbatim.acceptance.wave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Five people who work until the server dies under them: one saves a draft again and again, one brings files, one
 * rules, one approves and one lets stories out. Whatever they were told is done has to be there when it is up again.
 */
final class Staff {

    private static final long PATIENCE_NANOS = 30_000_000_000L;

    private record Done(String act, String story, String detail) {
    }

    private final ConcurrentLinkedQueue<Done> done = new ConcurrentLinkedQueue<>();

    /** How many are done since they began. */
    private final AtomicInteger acts = new AtomicInteger();

    private final AtomicInteger underWay = new AtomicInteger();

    private final List<Thread> shift = new ArrayList<>();

    private final Map<String, Integer> kept = new TreeMap<>();

    private final List<String> lost = new ArrayList<>();

    /** Lets all of them begin. */
    void begin(WaveNewsroom newsroom) {
        acts.set(0);
        work(() -> save(newsroom));
        work(() -> bringFiles(newsroom));
        for (String act : List.of("rule", "approve", "live")) {
            work(() -> {
                while (true) {
                    done.add(new Done(act, newsroom.work("/" + act, "", ""), ""));
                    acts.incrementAndGet();
                }
            });
        }
    }

    private void work(Runnable work) {
        Thread person = new Thread(() -> {
            try {
                work.run();
            } catch (UncheckedIOException theServerDied) {
                underWay.incrementAndGet();
            }
        });
        shift.add(person);
        person.start();
    }

    private void save(WaveNewsroom newsroom) {
        String story = newsroom.work("/begin", "", "");
        int saved = 0;
        try {
            while (true) {
                newsroom.work("/save", story, Integer.toString(saved + 1));
                saved++;
                acts.incrementAndGet();
            }
        } finally {
            done.add(new Done("save", story, Integer.toString(saved)));
        }
    }

    private void bringFiles(WaveNewsroom newsroom) {
        String story = newsroom.work("/begin", "", "");
        while (true) {
            String words = UUID.randomUUID().toString();
            newsroom.work("/file", story, words);
            done.add(new Done("file", story, words));
            acts.incrementAndGet();
        }
    }

    /** Waits until so many acts are done, and no longer than a slow machine needs. */
    void awaitDone(int most) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (acts.get() < most && System.nanoTime() < end) {
            LockSupport.parkNanos(5_000_000L);
        }
    }

    /** Waits until all have noticed that the server is dead. */
    void end() throws InterruptedException {
        for (Thread person : shift) {
            person.join();
        }
        shift.clear();
    }

    /** Looks for everything that they were told is done, and returns how much of it is not there. */
    int lost(WaveNewsroom newsroom) throws IOException {
        for (Done one = done.poll(); one != null; one = done.poll()) {
            boolean isThere = one.detail().equals("0")
                    || Boolean.parseBoolean(newsroom.isKept(one.act(), one.story(), one.detail()))
                            && (!one.act().equals("file") || isFile(newsroom.server.evidence(), one.detail()));
            kept.merge(one.act(), one.act().equals("save") ? Integer.parseInt(one.detail()) : 1, Integer::sum);
            if (!isThere) {
                lost.add(one.toString());
            }
        }
        return lost.size();
    }

    private static boolean isFile(Path evidence, String words) throws IOException {
        String hash = sha256(words.getBytes(StandardCharsets.UTF_8));
        Path original = evidence.resolve(hash.substring(0, 2)).resolve(hash.substring(2));
        return Files.exists(original) && sha256(Files.readAllBytes(original)).equals(hash);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns how many of their acts were acknowledged, of all kinds. */
    Map<String, Integer> kept() {
        return kept;
    }

    @Override
    public String toString() {
        return "acknowledged " + kept + ", " + underWay + " under way when it died, lost " + lost;
    }
}
