package news.verbatim.acceptance.browser;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import news.verbatim.acceptance.server.TestDatabase;

/** A newsroom that {@code deploy/run} opened, as a person would, with a data directory and a port of its own. */
public final class RunningNewsroom implements AutoCloseable {

    private static final Path TARGET = Path.of(System.getProperty("verbatim.target"));

    private static final Path CHECKOUT = Path.of(System.getProperty("verbatim.checkout"));

    private static final long PATIENCE_NANOS = 900_000_000_000L;

    private final Path checkout;

    private final Path data;

    private final Path output;

    private final int port;

    private final Map<String, String> environment;

    private final List<String> arguments;

    private final ServerLog log;

    /** What a browser keeps of those who have signed in. */
    private final Map<String, List<Cookie>> signedIn = new HashMap<>();

    private Process run;

    private RunningNewsroom(Path checkout, String name, int port, Map<String, String> environment,
            List<String> arguments) {
        this.checkout = checkout;
        this.data = TARGET.resolve(name);
        this.output = TARGET.resolve(name + ".out");
        this.port = port;
        this.environment = new HashMap<>(environment);
        this.arguments = arguments;
        this.log = new ServerLog(data.resolve("log/server.log"));
    }

    /** Opens one without any stories but those of the demo. */
    static RunningNewsroom fresh(String name, int portAfterTheOffset) {
        return fresh(name, portAfterTheOffset, Map.of("JDK_JAVA_OPTIONS", TestDatabase.QUICKLY_WARM), List.of());
    }

    /** Opens one with more settings in its environment, and more arguments. */
    public static RunningNewsroom fresh(String name, int portAfterTheOffset, Map<String, String> environment,
            List<String> arguments) {
        return fresh(CHECKOUT, name, portAfterTheOffset, environment, arguments);
    }

    /** Opens one out of another checkout than this one. */
    static RunningNewsroom fresh(Path checkout, String name, int portAfterTheOffset, Map<String, String> environment,
            List<String> arguments) {
        RunningNewsroom newsroom = new RunningNewsroom(checkout, name,
                Integer.getInteger("verbatim.portOffset") + portAfterTheOffset,
                environment, arguments);
        newsroom.start("--fresh");
        return newsroom;
    }

    /** Opens it again, with what it had. */
    public void again() {
        start();
    }

    /** Opens it again, with other settings in its environment. */
    void again(Map<String, String> settings) {
        environment.clear();
        environment.putAll(settings);
        start();
    }

    private void start(String... more) {
        ProcessBuilder command = new ProcessBuilder(
                checkout.resolve("deploy/run").toString(),
                "--built", "--data", data.toString(), "--port", Integer.toString(port));
        command.command().addAll(arguments);
        command.command().addAll(List.of(more));
        command.environment().putAll(environment);
        // a server that starts beside a lot else must not give up on itself after the five minutes that it has by
        // default
        command.environment().merge("JDK_JAVA_OPTIONS", "-Djboss.as.management.blocking.timeout=900",
                (one, other) -> one + " " + other);
        command.environment().put("VERBATIM_START_SECONDS", "900");
        // for the census of what was refused
        command.environment().put("VERBATIM_LOG_REFUSALS", "true");
        try {
            Files.deleteIfExists(output);
            run = command.redirectErrorStream(true).redirectOutput(output.toFile()).start();
            awaitOutput("Ctrl-C stops it.");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns what is said to whoever starts it once more, which must not come to anything. */
    String refusal() {
        return refusal(data, port, Map.of());
    }

    /** Returns what is said to whoever starts one with settings that must not come to anything. */
    static String refusal(String name, int portAfterTheOffset, Map<String, String> settings) {
        return refusal(TARGET.resolve(name), Integer.getInteger("verbatim.portOffset") + portAfterTheOffset, settings);
    }

    private static String refusal(Path data, int port, Map<String, String> settings) {
        try {
            ProcessBuilder command = new ProcessBuilder(
                    CHECKOUT.resolve("deploy/run").toString(), "--built", "--data",
                    data.toString(), "--port", Integer.toString(port));
            command.environment().putAll(settings);
            Process second = command.redirectErrorStream(true).start();
            String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (second.waitFor() == 0) {
                throw new IllegalStateException("it started: " + said);
            }
            return said;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns a file or a folder of its data directory. */
    Path data(String name) {
        return data.resolve(name);
    }

    /** Waits until whoever opened it reads that. */
    void awaitOutput(String line) throws IOException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!Files.readString(output).contains(line)) {
            if (!run.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("the newsroom did not open: " + Files.readString(output));
            }
            LockSupport.parkNanos(100_000_000L);
        }
    }

    ServerLog log() {
        return log;
    }

    /**
     * Returns what a browser has to keep to be signed in as that person; nothing for somebody who has not been here.
     */
    List<Cookie> signedIn(String person) {
        return signedIn.getOrDefault(person, List.of());
    }

    void signedIn(String person, List<Cookie> cookies) {
        signedIn.put(person, cookies);
    }

    /** Returns the folder with the original files of its evidence. */
    public Path evidence() {
        return data.resolve("evidence");
    }

    public String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** Ends the server as a power cut would: no goodbye, nothing written that was not. */
    public void kill() {
        try {
            new ProcessBuilder("kill", "-KILL", pid()).start().waitFor();
            awaitEnd();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        run.destroy();
        try {
            awaitEnd();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitEnd() throws InterruptedException {
        if (!run.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("deploy/run does not end");
        }
    }

    /** Returns the process of the server. */
    String pid() throws IOException {
        return Files.readString(data.resolve("pid")).strip();
    }
}
