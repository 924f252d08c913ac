package news.verbatim.acceptance.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import news.verbatim.acceptance.server.TestDatabase;

/** A newsroom that {@code deploy/run} opened, as a person would, with a data directory and a port of its own. */
public final class RunningNewsroom implements AutoCloseable {

    private static final Path TARGET = Path.of(System.getProperty("verbatim.target"));

    private static final long PATIENCE_NANOS = 180_000_000_000L;

    private final Path data;

    private final Path output;

    private final int port;

    private final Map<String, String> environment;

    private final List<String> arguments;

    private Process run;

    private RunningNewsroom(String name, int port, Map<String, String> environment, List<String> arguments) {
        this.data = TARGET.resolve(name);
        this.output = TARGET.resolve(name + ".out");
        this.port = port;
        this.environment = environment;
        this.arguments = arguments;
    }

    /** Opens one without any stories but those of the demo. */
    static RunningNewsroom fresh(String name, int portAfterTheOffset) {
        return fresh(name, portAfterTheOffset, Map.of("JDK_JAVA_OPTIONS", TestDatabase.QUICKLY_WARM), List.of());
    }

    /** Opens one with more settings in its environment, and more arguments. */
    public static RunningNewsroom fresh(String name, int portAfterTheOffset, Map<String, String> environment,
                                        List<String> arguments) {
        RunningNewsroom newsroom = new RunningNewsroom(name, Integer.getInteger("verbatim.portOffset") + portAfterTheOffset,
                environment, arguments);
        newsroom.start("--fresh");
        return newsroom;
    }

    /** Opens it again, with what it had. */
    public void again() {
        start();
    }

    private void start(String... more) {
        ProcessBuilder command = new ProcessBuilder(Path.of(System.getProperty("verbatim.checkout"), "deploy/run").toString(),
                "--built", "--data", data.toString(), "--port", Integer.toString(port));
        command.command().addAll(arguments);
        command.command().addAll(List.of(more));
        command.environment().putAll(environment);
        try {
            Files.deleteIfExists(output);
            run = command.redirectErrorStream(true).redirectOutput(output.toFile()).start();
            awaitOutput("Ctrl-C stops it.");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitOutput(String line) throws IOException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!Files.readString(output).contains(line)) {
            if (!run.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("the newsroom did not open: " + Files.readString(output));
            }
            LockSupport.parkNanos(100_000_000L);
        }
    }

    public String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** Ends the server as a power cut would: no goodbye, nothing written that was not. */
    public void kill() {
        try {
            long server = Long.parseLong(Files.readString(data.resolve("pid")).strip());
            new ProcessBuilder("kill", "-KILL", Long.toString(server)).start().waitFor();
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
}
