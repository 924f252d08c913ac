package news.verbatim.publishing.delivery;

import java.time.Instant;
import java.util.List;
import news.verbatim.publishing.destination.DestinationKind;

/**
 * What is brought to a destination, made ready, so that sending it needs no database.
 *
 * @param kind    how it is brought
 * @param address where to
 * @param secrets what a message is signed with; none unless it goes to a webhook
 * @param id      what names it, however often it is sent
 * @param name    what a file with it is called
 * @param content the message, the file, or the form for a hub
 * @param sentAt  when it is sent
 */
record Parcel(DestinationKind kind, String address, List<String> secrets, String id, String name, String content,
        Instant sentAt) {
}
