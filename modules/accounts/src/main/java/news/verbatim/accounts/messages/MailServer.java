package news.verbatim.accounts.messages;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import news.verbatim.events.id.StoryId;
import news.verbatim.jobs.SiteAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The server that takes mail, as the environment names it; without one nothing is mailed. */
@ApplicationScoped
class MailServer {

    /** What the server's configuration says where the environment says nothing: a name that exists nowhere. */
    private static final String NONE = ".invalid";

    /** A server that does not answer must not keep the task's thread for ever. */
    private static final String PATIENCE_MILLIS = "15000";

    @Resource(lookup = "java:jboss/mail/Default")
    private Session configured;

    @Inject
    @ConfigProperty(name = "verbatim.public.url")
    private Optional<SiteAddress> site;

    @Inject
    @ConfigProperty(name = "verbatim.smtp.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "verbatim.smtp.password")
    private Optional<String> password;

    boolean isThere() {
        String host = configured.getProperty("mail.smtp.host");
        return host != null && !host.endsWith(NONE);
    }

    /** Returns the address of a story's page, if the newsroom's own is known. */
    String link(StoryId story) {
        return site.map(address -> address.base() + "/newsroom/story?story=" + story + "\n").orElse("");
    }

    /**
     * Sends a mail. It keeps its name when it is tried again, by which a mail program knows that it has it.
     *
     * @throws IllegalStateException if the server does not take it
     */
    void send(UUID name, String to, String subject, String text) {
        Properties patient = new Properties();
        patient.putAll(configured.getProperties());
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            patient.setProperty("mail.smtp." + wait, PATIENCE_MILLIS);
        }
        Session session = Session.getInstance(patient);
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage mail = new NamedMail(session, "<" + name + "@verbatim>");
            mail.setFrom(new InternetAddress(patient.getProperty("mail.from", "newsroom@localhost")));
            mail.setRecipient(RecipientType.TO, new InternetAddress(to));
            mail.setSubject(subject, StandardCharsets.UTF_8.name());
            mail.setText(text, StandardCharsets.UTF_8.name());
            mail.saveChanges();
            transport.connect(user.orElse(null), password.orElse(null));
            transport.sendMessage(mail, mail.getAllRecipients());
        } catch (MessagingException e) {
            throw new IllegalStateException("the mail to " + to + " is not gone", e);
        }
    }

    /** A mail that keeps its own name. */
    private static final class NamedMail extends MimeMessage {

        private final String name;

        NamedMail(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
