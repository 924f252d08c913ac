package news.verbatim.newsroom.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.accounts.messages.MessageCard;
import news.verbatim.accounts.messages.Messages;
import news.verbatim.events.publishing.NoticeWritten;
import news.verbatim.newsroom.house.faces.PageOfRows;
import news.verbatim.newsroom.house.frame.PeopleNames;

/** {@code /messages}: what this person was told. */
@Named("messageList")
@RequestScoped
public class MessagesPage {

    @Inject
    private Messages messages;

    @Inject
    private PeopleNames people;

    private int page = 1;

    private PageOfRows<MessageCard> listing;

    public PageOfRows<MessageCard> getListing() {
        if (listing == null) {
            listing = PageOfRows.read(page, messages::mine);
            people.read(listing.rows(), MessageCard::by);
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
        String page = message.fact().equals(NoticeWritten.class.getSimpleName()) ? "/stories/write" : "/story";
        return page + "?faces-redirect=true&story=" + message.story();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
