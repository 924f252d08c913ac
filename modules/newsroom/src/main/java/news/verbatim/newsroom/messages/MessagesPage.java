package news.verbatim.newsroom.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import news.verbatim.accounts.MessageCard;
import news.verbatim.accounts.Messages;
import news.verbatim.newsroom.house.Listing;
import news.verbatim.newsroom.house.PeopleNames;

/** {@code /messages}: what this person was told. */
@Named("messageList")
@RequestScoped
public class MessagesPage {

    @Inject
    private Messages messages;

    @Inject
    private PeopleNames people;

    private int page = 1;

    private Listing<MessageCard> listing;

    public Listing<MessageCard> getListing() {
        if (listing == null) {
            listing = Listing.read(page, messages::mine);
            people.read(listing.rows().stream().map(MessageCard::by).filter(Objects::nonNull).distinct().toList());
        }
        return listing;
    }

    /** Has read all of them. */
    public String readAll() {
        messages.readAll();
        return "/messages?faces-redirect=true";
    }

    /** Has read one, and goes to its story. */
    public String open(MessageCard message) {
        messages.read(message.id());
        return "/story?faces-redirect=true&story=" + message.story();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
