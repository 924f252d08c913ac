package news.verbatim.publishing.destination;

import java.time.Instant;
import java.util.UUID;

/**
 * A destination as the newsroom sees it; its secret is not in it.
 *
 * @param id         which one
 * @param name       what it is called
 * @param kind       how things are brought there
 * @param address    where it is: an address of the web, or the name of a folder
 * @param desk       the code of the desk whose stories it gets; empty for all
 * @param standing   whether anything is brought there
 * @param waiting    how many deliveries wait
 * @param since      since when the longest waits; null if none does
 * @param stuck      whether that is so long that somebody has to look
 * @param failing    whether the last thing that was sent there was not taken
 * @param receiptAt  when it last said that it has something; null if it never did
 * @param answer     what it last said, in words; empty if nothing was sent yet
 * @param answeredAt when; null if nothing was sent yet
 */
public record DestinationCard(UUID id, String name, DestinationKind kind, String address, String desk,
        DestinationStanding standing, long waiting, Instant since, boolean stuck, boolean failing,
        Instant receiptAt, String answer, Instant answeredAt) {
}
