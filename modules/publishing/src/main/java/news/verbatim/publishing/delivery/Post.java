package news.verbatim.publishing.delivery;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import news.verbatim.publishing.destination.Reach;
import news.verbatim.publishing.destination.Receipt;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;

/**
 * Sends something to an address that a person typed, and nothing to where it could do harm: only within {@link Reach},
 * over a connection of its own to the very address that was looked at, following no redirect, through no proxy of the
 * system's, reading little, and never for longer than ten seconds.
 */
@ApplicationScoped
class Post {

    static final Duration LONGEST = Duration.ofSeconds(10);

    private static final int MOST_CONNECTIONS = 32;

    /** How much of an answer is read, in bytes, and how much of that is shown. */
    private static final int READ = 1_024;
    private static final int SHOWN = 200;

    private final Reach reach;

    private final Duration longest;

    private final CloseableHttpClient client;

    /** Ends what takes too long. */
    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    private ScheduledExecutorService bell;

    /** What a proxy is made of. */
    protected Post() {
        this(null, LONGEST, null);
    }

    @Inject
    Post(Reach reach) {
        this(reach, LONGEST, null);
    }

    Post(Reach reach, Duration longest, ScheduledExecutorService bell) {
        this.reach = reach;
        this.longest = longest;
        this.bell = bell;
        this.client = reach == null ? null : client();
    }

    private CloseableHttpClient client() {
        ConnectionConfig patience = ConnectionConfig.custom()
                .setConnectTimeout(longest.toMillis(), TimeUnit.MILLISECONDS)
                .setSocketTimeout((int) longest.toMillis(), TimeUnit.MILLISECONDS).build();
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create().setDnsResolver(new Resolver())
                        .setDefaultConnectionConfig(patience).setMaxConnTotal(MOST_CONNECTIONS)
                        .setMaxConnPerRoute(MOST_CONNECTIONS).build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setProtocolUpgradeEnabled(false).setAuthenticationEnabled(false)
                                .setConnectionRequestTimeout(longest.toMillis(), TimeUnit.MILLISECONDS)
                                .setResponseTimeout(longest.toMillis(), TimeUnit.MILLISECONDS).build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling().disableAutomaticRetries().disableCookieManagement().disableAuthCaching()
                .disableContentCompression().setUserAgent("Verbatim").build();
    }

    /** The connection is made to what this returns, so that a name cannot lead elsewhere after it was looked at. */
    private final class Resolver implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return reach.resolve(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    /** Sends it, and returns what became of that; it never throws because of what is at the other end. */
    Receipt send(URI to, Map<String, String> headers, ContentType type, byte[] body) {
        HttpPost post = new HttpPost(to);
        headers.forEach(post::setHeader);
        post.setEntity(new ByteArrayEntity(body, type));
        ScheduledFuture<?> end = bell.schedule(post::cancel, longest.toMillis(), TimeUnit.MILLISECONDS);
        try {
            ClassicHttpResponse response = client.executeOpen(null, post, null);
            Receipt receipt = receipt(response);
            // what was not read is not waited for
            post.cancel();
            close(response);
            return receipt;
        } catch (IOException | RuntimeException e) {
            return Receipt.failed(post.isCancelled() ? tooLate() : words(e));
        } finally {
            end.cancel(false);
        }
    }

    private Receipt receipt(ClassicHttpResponse response) throws IOException {
        int code = response.getCode();
        String answered = "Answered " + code + ".";
        if (code / 100 == 2) {
            return Receipt.taken(answered);
        }
        if (code / 100 == 3) {
            Header location = response.getFirstHeader("Location");
            return Receipt.failed(
                    "Answered " + code + ": it moved" + (location == null ? "" : " to " + shown(location.getValue()))
                            + ". Redirects are not followed; change its address.");
        }
        if (code == 410) {
            return Receipt.gone("Answered 410: it wants nothing any more, so it was paused.");
        }
        String said = shown(beginning(response));
        return Receipt.failed(said.isEmpty() ? answered : "Answered " + code + ": " + said);
    }

    private static String beginning(ClassicHttpResponse response) throws IOException {
        InputStream content = response.getEntity() == null ? null : response.getEntity().getContent();
        return content == null ? "" : new String(content.readNBytes(READ), StandardCharsets.UTF_8);
    }

    private static String shown(String said) {
        return said.length() <= SHOWN ? said : said.substring(0, SHOWN) + "…";
    }

    private String tooLate() {
        return "Did not answer within "
                + (longest.toSeconds() == 1 ? "one second." : longest.toSeconds() + " seconds.");
    }

    private String words(Exception e) {
        if (e instanceof Reach.OutOfReach) {
            return e.getMessage();
        }
        if (e instanceof UnknownHostException) {
            return "There is no host of that name.";
        }
        if (e instanceof InterruptedIOException) {
            return tooLate();
        }
        if (e instanceof ConnectException) {
            return "Nobody answers there.";
        }
        if (e instanceof SSLException) {
            return "It cannot be spoken to in confidence: " + e.getMessage();
        }
        return "It broke off" + (e.getMessage() == null ? "." : ": " + e.getMessage());
    }

    private static void close(ClassicHttpResponse response) {
        try {
            response.close();
        } catch (IOException e) {
            System.getLogger(Post.class.getName()).log(System.Logger.Level.DEBUG, "closed without a goodbye", e);
        }
    }

    @PreDestroy
    void close() {
        if (client != null) {
            client.close(CloseMode.IMMEDIATE);
        }
    }
}
