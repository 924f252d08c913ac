package news.verbatim.limits;

import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.RequestBufferingHandler;
import io.undertow.server.handlers.RequestLimit;
import io.undertow.util.CanonicalPathUtils;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.SameThreadExecutor;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xnio.channels.StreamSourceChannel;

/**
 * Keeps the limits of all requests, in front of everything else that the server does.
 *
 * <p>
 * A form is read whole, without holding a thread, before anybody begins to work on it, and its bytes count against what
 * may be in flight; what streams is passed on as it comes. Whatever is larger than its address takes, or does not say
 * in plain figures how large it is, is answered with the sentence that says so, and nothing of it is kept.
 */
public final class RequestLimits implements HttpHandler {

    static final String TOO_LARGE = "A file larger than 50 MB, a picture larger than 20 MB and a text longer than "
            + "2,000,000 characters are not taken, nor is a form that does not say how large it is. Nothing was kept.";

    private static final String BUSY = "Too much is being sent at the moment. Nothing was kept. Try again in a few seconds.";

    /** The status that RFC 9110 gives to a request for a name that the server does not answer for. */
    private static final int MISDIRECTED = 421;

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final Pattern HOST = Pattern
            .compile("([A-Za-z0-9._-]{0,253}+|\\[[0-9A-Fa-f:.]{2,45}+])(?::[0-9]{0,5}+)?");

    private static final HttpString NO_SNIFFING = new HttpString("X-Content-Type-Options");

    private static final String NEWSROOM = "/newsroom";

    /** Bytes of forms in memory, as they come: each of them is held several times over while it is read as a form. */
    private static final long IN_FLIGHT = 48 << 20;

    private static final long IN_FLIGHT_OF_ONE = 24 << 20;

    private static final int AT_A_TIME = 24;

    private static final int READERS_AT_A_TIME = 40;

    private static final int FILES_AT_A_TIME = 12;

    private static final int WAITING = 500;

    private static final int BUFFER = 8_192;

    private static final String RETRY_AFTER_SECONDS = "5";

    /** Nine figures at most, and no sign, no blank and no leading zero before them. */
    private static final Pattern LENGTH = Pattern.compile("0|[1-9][0-9]{0,8}");

    /** Of what is refused, of everybody together: 200 MB are past in a quarter of a minute. */
    private static final long PAST_IN_A_SECOND = 16 << 20;

    /** An office behind one address has some dozens of pages open, each with a few connections. */
    private static final int CONNECTIONS_OF_ONE = 400;

    private static final Duration LOOK = Duration.ofSeconds(5);

    private final HttpHandler next;

    private final Duration look;

    private final InFlight inFlight = new InFlight(IN_FLIGHT, IN_FLIGHT_OF_ONE);

    private final RequestLimit newsroom = limit(AT_A_TIME);

    private final RequestLimit files = limit(FILES_AT_A_TIME);

    private final RequestLimit readers = limit(READERS_AT_A_TIME);

    private final SharedRate past;

    private Peers peers = Peers.behind("");

    private Connections connections = new Connections(CONNECTIONS_OF_ONE, address -> peers.isProxy(address));

    /** In small letters; nothing if every name is ours. */
    private Set<String> hosts = Set.of();

    public RequestLimits(HttpHandler next) {
        this(next, LOOK, new SharedRate(PAST_IN_A_SECOND));
    }

    RequestLimits(HttpHandler next, Duration look, SharedRate past) {
        this.next = next;
        this.look = look;
        this.past = past;
    }

    private RequestLimit limit(int most) {
        RequestLimit limit = new RequestLimit(most, WAITING);
        limit.setFailureHandler(exchange -> busy(exchange, BUSY));
        return limit;
    }

    /**
     * Says which proxies are believed when they say for whom they ask.
     *
     * @param addresses their addresses in figures, with commas between them; may be empty
     * @throws IllegalArgumentException if one is no address
     */
    public void setProxies(String addresses) {
        peers = Peers.behind(addresses);
    }

    /**
     * Bounds the connections of this server from the moment on in which it listens.
     *
     * @param most how many one address may have open
     */
    public void setConnections(int most) {
        connections = new Connections(most, address -> peers.isProxy(address));
        ListenerGuard.install(connections);
    }

    /**
     * Says by which names this server is asked. Whoever calls it by another one hears that it has no such name; by the
     * names of this machine itself it can always be asked.
     *
     * @param names names and addresses without ports, with commas between them; empty for all
     */
    public void setHosts(String names) {
        hosts = Stream.of(names.split(",")).map(String::strip).filter(name -> !name.isEmpty())
                .map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** Says whether one of our names is asked for; an address of HTTP/1.0 has none. */
    private boolean isOurs(String written) {
        String name = written.toLowerCase(Locale.ROOT);
        return hosts.isEmpty() || name.isEmpty() || hosts.contains(name) || HERE.contains(name);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        Matcher host = HOST
                .matcher(Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(Headers.HOST), ""));
        if (!exchange.getRequestPath().startsWith("/") || !host.matches()) {
            exchange.setPersistent(false).setStatusCode(StatusCodes.BAD_REQUEST).endExchange();
            return;
        }
        if (!isOurs(host.group(1))) {
            answer(exchange, MISDIRECTED, "This server has no such name.");
            return;
        }
        if (peers.reveal(exchange) && !connections.passedOn(exchange)) {
            busy(exchange, Connections.ENOUGH);
            return;
        }
        HeaderMap head = exchange.getRequestHeaders();
        String path = CanonicalPathUtils.canonicalize(exchange.getRequestPath());
        Allowance allowance = Allowance.of(path, isForm(head));
        long length = length(head, allowance);
        if (length < 0 || length > allowance.most()) {
            refuse(exchange, allowance);
        } else if (allowance.streams()) {
            Duration time = allowance.time(head.contains(Headers.TRANSFER_ENCODING) ? allowance.most() : length);
            exchange.setMaxEntitySize(allowance.most());
            files.handleRequest(exchange, turn -> {
                Deadlines.watch(turn, time, look);
                next.handleRequest(turn);
            });
        } else if (head.contains(Headers.EXPECT)) {
            exchange.setPersistent(false).setStatusCode(StatusCodes.EXPECTATION_FAILED).endExchange();
        } else {
            RequestLimit share = path.startsWith(NEWSROOM) ? newsroom : readers;
            take(exchange, length, share, Deadlines.watch(exchange, allowance.time(length), look));
        }
    }

    /** Takes a form into memory if there is room, and then sees to it that not too many are worked on at a time. */
    private void take(HttpServerExchange exchange, long length, RequestLimit share, Deadlines deadlines)
            throws Exception {
        if (length == 0) {
            share.handleRequest(exchange, next);
            return;
        }
        if (length > Allowance.UNCOUNTED && !reserve(exchange, length)) {
            busy(exchange, BUSY);
            return;
        }
        exchange.setMaxEntitySize(length);
        new RequestBufferingHandler(waiting -> {
            deadlines.bodyIsHere();
            share.handleRequest(waiting, next);
        }, (int) (length / BUFFER) + 2).handleRequest(exchange);
    }

    private boolean reserve(HttpServerExchange exchange, long length) {
        InetAddress peer = exchange.getSourceAddress().getAddress();
        if (!inFlight.take(peer, length)) {
            return false;
        }
        exchange.addExchangeCompleteListener((done, others) -> {
            inFlight.give(peer, length);
            others.proceed();
        });
        return true;
    }

    /** Returns how many bytes follow; a negative number if that is not said, or not in plain figures. */
    private static long length(HeaderMap head, Allowance allowance) {
        HeaderValues lengths = head.get(Headers.CONTENT_LENGTH);
        HeaderValues codings = head.get(Headers.TRANSFER_ENCODING);
        if (codings != null) {
            boolean plain = codings.size() == 1 && codings.getFirst().equalsIgnoreCase("chunked") && lengths == null;
            return plain && allowance.streams() ? 0 : -1;
        }
        if (lengths == null) {
            return 0;
        }
        return lengths.size() == 1 && LENGTH.matcher(lengths.getFirst()).matches() ? Long.parseLong(lengths.getFirst())
                : -1;
    }

    private static boolean isForm(HeaderMap head) {
        HeaderValues types = head.get(Headers.CONTENT_TYPE);
        return types != null && types.stream().map(type -> type.toLowerCase(Locale.ROOT))
                .anyMatch(type -> type.contains("application/x-www-form-urlencoded")
                        || type.contains("multipart/form-data"));
    }

    private void refuse(HttpServerExchange exchange, Allowance allowance) {
        Deadlines.watch(exchange, allowance.time(allowance.most()), look);
        answer(exchange, StatusCodes.REQUEST_ENTITY_TOO_LARGE, TOO_LARGE);
    }

    private void busy(HttpServerExchange exchange, String sentence) {
        exchange.getResponseHeaders().put(Headers.RETRY_AFTER, RETRY_AFTER_SECONDS);
        answer(exchange, StatusCodes.SERVICE_UNAVAILABLE, sentence);
    }

    /**
     * Answers at once, lets the body run past without holding a thread, as slowly as others need it, and only then ends
     * the connection: whoever is cut off while they send never hears why.
     */
    private void answer(HttpServerExchange exchange, int status, String sentence) {
        HeaderMap head = exchange.getRequestHeaders();
        boolean isEndless = "identity".equalsIgnoreCase(head.getFirst(Headers.TRANSFER_ENCODING));
        StreamSourceChannel body = isEndless || head.contains(Headers.EXPECT) ? null : exchange.getRequestChannel();
        exchange.setPersistent(false).setStatusCode(status).getResponseHeaders()
                .put(Headers.CONTENT_TYPE, "text/plain; charset=utf-8").put(NO_SNIFFING, "nosniff");
        exchange.dispatch(SameThreadExecutor.INSTANCE,
                () -> exchange.getResponseSender().send(sentence, StandardCharsets.UTF_8, new IoCallback() {

                    @Override
                    public void onComplete(HttpServerExchange answered, Sender sender) {
                        if (body == null) {
                            exchange.endExchange();
                        } else {
                            RunPast.letPast(exchange, body, past);
                        }
                    }

                    @Override
                    public void onException(HttpServerExchange broken, Sender sender, IOException why) {
                        exchange.endExchange();
                    }
                }));
    }
}
