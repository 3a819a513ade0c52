package app.taskaversion.account.internal;

import app.taskaversion.platform.startup.DoorSettings;
import app.taskaversion.platform.text.Messages;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/** The one mail that the app sends, if it was told how. It says nothing but the link. */
@Component
class ResetMail {

    private static final Logger LOG = LoggerFactory.getLogger(ResetMail.class);

    private final ObjectProvider<MailSender> senders;
    private final DoorSettings settings;
    private final Messages messages;
    private final String from;

    ResetMail(ObjectProvider<MailSender> senders, DoorSettings settings, Messages messages, Environment environment) {
        this.senders = senders;
        this.settings = settings;
        this.messages = messages;
        this.from = environment.getProperty("SMTP_FROM", "");
    }

    boolean isPossible() {
        return senders.getIfAvailable() != null && !settings.publicUrl().isEmpty() && !from.isBlank();
    }

    /**
     * @param spoken the language of the page that asked for it
     * @return whether the server took it
     */
    boolean send(String to, String link, Locale spoken) {
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(to);
        mail.setSubject(messages.getTranslation("forgot.mail.subject", spoken));
        mail.setText(messages.getTranslation(
                "forgot.mail.text",
                spoken,
                settings.publicUrl() + "/forgot?link=" + link,
                ResetLinks.LIFE.toMinutes()));
        try {
            senders.getObject().send(mail);
            return true;
        } catch (MailException e) {
            // Its text may hold the address.
            LOG.warn("A mail could not be sent: {}", e.getClass().getName());
            return false;
        }
    }
}
