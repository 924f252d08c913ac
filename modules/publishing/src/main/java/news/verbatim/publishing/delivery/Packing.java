package news.verbatim.publishing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.question.FeedsAsked;
import news.verbatim.events.question.ItemAsked;
import news.verbatim.publishing.destination.Destination;
import news.verbatim.publishing.destination.DestinationKind;

/** Makes parcels: asks for the story as readers have it, and puts it into the form in which a destination wants it. */
@ApplicationScoped
class Packing {

    @Inject
    private Event<ItemAsked> item;

    @Inject
    private Event<FeedsAsked> feeds;

    @Inject
    private Clock clock;

    /**
     * Packs a story.
     *
     * @throws IllegalStateException if nobody can say what it looks like
     */
    Parcel story(Destination destination, Delivery delivery) {
        ItemAsked question = new ItemAsked(delivery.story());
        item.fire(question);
        String ninjs = question.item().orElseThrow(() -> new IllegalStateException("nobody writes items"));
        String content = destination.kind() == DestinationKind.FOLDER ? ninjs
                : message(delivery.kind().type(), delivery.madeAt(), ninjs);
        return parcel(destination, delivery.id(), fileName(delivery.story()), content);
    }

    /**
     * Packs the word that the feeds have changed of all stories and of some desks.
     *
     * @throws IllegalStateException if nobody can say where they are
     */
    Parcel feeds(Destination hub, UUID id, Set<String> desks) {
        FeedsAsked question = new FeedsAsked(desks);
        feeds.fire(question);
        if (question.addresses().isEmpty()) {
            throw new IllegalStateException("nobody serves feeds");
        }
        return parcel(hub, id, "", question.addresses().stream()
                .map(topic -> "&hub.url=" + URLEncoder.encode(topic, StandardCharsets.UTF_8))
                .collect(Collectors.joining("", "hub.mode=publish", "")));
    }

    /** Packs something with which a destination can be tried out. */
    Parcel trial(Destination destination) {
        UUID id = UUID.randomUUID();
        if (destination.kind() == DestinationKind.HUB) {
            return feeds(destination, id, Set.of());
        }
        String content = message("verbatim.test", clock.instant(), Json.createObjectBuilder()
                .add("destination", destination.name()).build().toString());
        return parcel(destination, id, "test.json", content);
    }

    private Parcel parcel(Destination destination, UUID id, String name, String content) {
        Instant now = clock.instant();
        return new Parcel(destination.kind(), destination.address(), destination.secrets(now), "msg_" + id, name,
                content, now);
    }

    static String fileName(StoryId story) {
        return story + ".json";
    }

    private static String message(String type, Instant at, String data) {
        return Json.createObjectBuilder().add("type", type).add("timestamp", at.toString()).add("data", parsed(data))
                .build()
                .toString();
    }

    private static JsonValue parsed(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }
}
