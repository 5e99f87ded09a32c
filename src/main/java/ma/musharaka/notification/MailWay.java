package ma.musharaka.notification;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.io.UnsupportedEncodingException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** To the mail server of the deployment, over one connection for as long as there are letters. */
@Component
class MailWay implements Way {

    private static final Logger LOG = LoggerFactory.getLogger(MailWay.class);

    private final ObjectProvider<JavaMailSenderImpl> server;
    private final MailWriter writer;
    private @Nullable Transport connection;

    MailWay(ObjectProvider<JavaMailSenderImpl> server, MailWriter writer) {
        this.server = server;
        this.writer = writer;
    }

    @Override
    public Carrier carrier() {
        return Carrier.MAIL;
    }

    @Override
    public boolean isThere() {
        return server.getIfAvailable() != null;
    }

    @Override
    public Handed hand(Letter letter) {
        try {
            var message = writer.write(server.getObject().getSession(), letter);
            Address[] recipients = message.getAllRecipients();
            connected().sendMessage(message, recipients);
            return Handed.TAKEN;
        } catch (AddressException | UnsupportedEncodingException noAddress) {
            return Handed.REFUSED;
        } catch (SendFailedException notTaken) {
            return isForGood(notTaken) ? Handed.REFUSED : Handed.LATER;
        } catch (MessagingException broken) {
            // the message may hold an address: only the kind of fault is written down
            LOG.warn("the mail server did not answer: {}", broken.getClass().getName());
            boolean alive = connection != null && connection.isConnected();
            return alive ? Handed.LATER : Handed.UNREACHABLE;
        }
    }

    /** Whether the server has said that this address will never do. */
    private static boolean isForGood(SendFailedException notTaken) {
        Address[] invalid = notTaken.getInvalidAddresses();
        return invalid != null && invalid.length > 0;
    }

    private Transport connected() throws MessagingException {
        Transport open = connection;
        if (open != null && open.isConnected()) return open;
        JavaMailSenderImpl to = server.getObject();
        Session session = to.getSession();
        String protocol = to.getProtocol();
        Transport made = session.getTransport(protocol == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : protocol);
        String user = to.getUsername();
        made.connect(to.getHost(), to.getPort(), user == null || user.isEmpty() ? null : user, to.getPassword());
        connection = made;
        return made;
    }

    @Override
    public void rest() {
        Transport open = connection;
        connection = null;
        if (open == null) return;
        try {
            open.close();
        } catch (MessagingException closed) {
            LOG.debug("the mail server hung up first", closed);
        }
    }
}
