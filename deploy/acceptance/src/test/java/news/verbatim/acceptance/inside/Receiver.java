package news.verbatim.acceptance.inside;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import news.verbatim.events.id.StoryId;

/** A receiver on this machine that keeps what it gets, and answers as a test tells it to. */
public final class Receiver implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final List<Message> taken = new CopyOnWriteArrayList<>();

    private final HttpServer server;

    private volatile Answer answer = Answer.OK;

    /** How it answers. */
    public interface Answer {

        Answer OK = exchange -> exchange.sendResponseHeaders(204, -1);

        void to(HttpExchange exchange) throws IOException;
    }

    /**
     * What it got.
     *
     * @param headers the headers, by names in small letters
     * @param body    the body
     */
    public record Message(Map<String, String> headers, String body) {

        /** Returns what names it. */
        public String id() {
            return headers.get("webhook-id");
        }

        public String type() {
            return body.replaceFirst(".*?\"type\":\"([^\"]*)\".*", "$1");
        }

        /** Says whether one of its signatures is the one under that secret. */
        public boolean isSignedWith(String secret) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
                String signed = id() + "." + headers.get("webhook-timestamp") + "." + body;
                String right = "v1,"
                        + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
                return Stream.of(headers.get("webhook-signature").split(" ")).anyMatch(right::equals);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    /** Opens one. */
    public static Receiver open() {
        return new Receiver();
    }

    private void take(HttpExchange exchange) throws IOException {
        Map<String, String> headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(Collectors.toMap(header -> header.getKey().toLowerCase(Locale.ROOT),
                        header -> header.getValue().get(0)));
        taken.add(new Message(headers, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        try (exchange) {
            answer.to(exchange);
        }
    }

    public Receiver answers(Answer how) {
        answer = how;
        return this;
    }

    /** Answers with that status from now on. */
    public Receiver answers(int status) {
        return answers(exchange -> exchange.sendResponseHeaders(status, -1));
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/in";
    }

    /** Returns all that it got. */
    public List<Message> all() {
        return List.copyOf(taken);
    }

    /** Returns what it got of a story, in order. */
    public List<Message> of(StoryId story) {
        return taken.stream().filter(message -> message.body().contains(story.toString())).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
