package news.verbatim.publishing.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.publishing.destination.Destination;
import news.verbatim.publishing.destination.DestinationForm;
import news.verbatim.publishing.destination.DestinationKind;
import news.verbatim.publishing.destination.Reach;
import news.verbatim.publishing.destination.Receipt;
import news.verbatim.publishing.destination.WebAddress;
import news.verbatim.publishing.destination.WebhookSignature;

/** Saying to whom what readers get is brought, and looking after it by hand. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Destinations {

    @Inject
    private DestinationTransactions transactions;

    @Inject
    private Carrier carrier;

    @Inject
    private Reach reach;

    @Inject
    private Clock clock;

    /**
     * A destination that was added.
     *
     * @param id     which one
     * @param secret what its messages are signed with, said this once; null unless it is a webhook
     */
    public record Added(UUID id, String secret) {
    }

    /**
     * Adds one. It gets what changes from now on.
     *
     * @throws Refusal at {@code name}, {@code kind} or {@code address}, also if nothing may be sent there
     */
    public Added add(DestinationForm form) {
        require(form);
        String secret = form.kind() == DestinationKind.WEBHOOK ? WebhookSignature.newSecret() : null;
        return new Added(transactions.add(form, secret), secret);
    }

    /**
     * Gives one another name, another address or another desk; how things are brought there stays.
     *
     * @throws Refusal as {@link #add} does
     */
    public void change(UUID id, DestinationForm form) {
        require(form);
        transactions.rewrite(id, form);
    }

    private void require(DestinationForm form) {
        form.require();
        if (form.kind() != DestinationKind.FOLDER) {
            try {
                reach.resolve(WebAddress.of(form.address()).getHost());
            } catch (Reach.OutOfReach e) {
                throw Refusal.at("address", e.getMessage());
            } catch (UnknownHostException e) {
                throw Refusal.at("address", "There is no host of that name.");
            }
        }
    }

    /** Keeps everything back that is to be brought there, until it is resumed. */
    public void pause(UUID id) {
        transactions.change(id, Destination::pause);
    }

    /** Goes on where it was paused. */
    public void resume(UUID id) {
        transactions.change(id, destination -> destination.resume(clock.instant()));
    }

    /** Removes one, for good. What waits for it is given up; what is being sent may still arrive. */
    public void remove(UUID id) {
        transactions.remove(id);
    }

    /** Gives a webhook another secret, and says it this once. For a day messages are signed with the one before too. */
    public String renewSecret(UUID id) {
        String secret = WebhookSignature.newSecret();
        transactions.change(id, destination -> destination.renew(secret, clock.instant()));
        return secret;
    }

    /** Sends something without any story in it, at once, and returns what was said to that. */
    public Receipt tryOut(UUID id) {
        return carrier.carry(transactions.trial(id));
    }

    /** Has the story of a delivery brought once more, as readers have it now. */
    public void again(UUID delivery) {
        transactions.again(delivery);
    }

    /**
     * Has everything brought once more that changed for readers since then, as they have it now.
     *
     * @return how many stories that is
     * @throws Refusal at {@code againDay} if there are too many, or it has not come yet
     */
    public int againSince(UUID id, Instant since) {
        new Problems()
                .require(since.isBefore(clock.instant()), "againDay",
                        "This time has not come yet. Choose an earlier one.")
                .refuseIfAny();
        return transactions.againSince(id, since);
    }
}
