package news.verbatim.newsroom.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.accounts.messages.Messages;
import news.verbatim.accounts.people.MailPreference;
import news.verbatim.accounts.people.Mailing;
import news.verbatim.newsroom.house.faces.Telling;

/** {@code /messages/preferences}: how this person wants to be told by mail. */
@Named("preferences")
@RequestScoped
public class PreferencesPage {

    @Inject
    private Messages messages;

    private String mail = "";

    private Mailing mailing = Mailing.NEVER;

    /** Shows what holds now. */
    public void open() {
        MailPreference now = messages.preference();
        mail = now.mail();
        mailing = now.mailing();
    }

    /** Changes it. */
    public String keep() {
        messages.prefer(new MailPreference(mail, mailing));
        Telling.done("Kept. You are told in this way from now on.");
        return "/messages/preferences?faces-redirect=true";
    }

    public boolean isMailed() {
        return messages.isMailed();
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public Mailing getMailing() {
        return mailing;
    }

    public void setMailing(Mailing mailing) {
        this.mailing = mailing;
    }
}
