package news.verbatim.publishing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import news.verbatim.events.act.Refusal;
import news.verbatim.publishing.destination.Receipt;
import news.verbatim.publishing.destination.WebAddress;
import news.verbatim.publishing.destination.WebhookSignature;
import org.apache.hc.core5.http.ContentType;

/** Brings parcels to where they belong, each in the way of its destination. */
@ApplicationScoped
class Carrier {

    @Inject
    private Post post;

    @Inject
    private DropFolder folder;

    /** Brings one, and returns what became of it. */
    Receipt carry(Parcel parcel) {
        byte[] content = parcel.content().getBytes(StandardCharsets.UTF_8);
        try {
            return switch (parcel.kind()) {
                case WEBHOOK ->
                        post.send(address(parcel), signed(parcel, content), ContentType.APPLICATION_JSON, content);
                case HUB -> post.send(address(parcel), Map.of(), ContentType.APPLICATION_FORM_URLENCODED, content);
                case FOLDER -> folder.put(parcel.address(), parcel.name(), content);
            };
        } catch (Refusal noAddress) {
            return Receipt.failed(noAddress.getMessage());
        }
    }

    private static URI address(Parcel parcel) {
        return WebAddress.of(parcel.address());
    }

    private static Map<String, String> signed(Parcel parcel, byte[] content) {
        return Map.of("webhook-id", parcel.id(), "webhook-timestamp", Long.toString(parcel.sentAt().getEpochSecond()),
                "webhook-signature", WebhookSignature.of(parcel.secrets(), parcel.id(), parcel.sentAt(), content));
    }
}
