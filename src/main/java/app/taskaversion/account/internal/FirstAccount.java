package app.taskaversion.account.internal;

import app.taskaversion.account.NewAccount;
import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.error.StartRefused;
import app.taskaversion.platform.log.SecurityEvent;
import app.taskaversion.platform.log.SecurityLog;
import app.taskaversion.platform.startup.AccessMode;
import app.taskaversion.platform.startup.DoorSettings;
import app.taskaversion.platform.startup.Terminal;
import app.taskaversion.platform.text.Messages;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * A server without an account gets its first one: from {@code ADMIN_USERNAME} and {@code ADMIN_PASSWORD}, or by a set-up
 * code that stands once on the standard output and in no log.
 */
@Component
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class FirstAccount {

    private final DoorSettings settings;
    private final DoorUsers users;
    private final StoredRegistration registration;
    private final SetUpCode code;
    private final Environment environment;
    private final Messages messages;

    FirstAccount(
            DoorSettings settings,
            DoorUsers users,
            StoredRegistration registration,
            SetUpCode code,
            Environment environment,
            Messages messages) {
        this.settings = settings;
        this.users = users;
        this.registration = registration;
        this.code = code;
        this.environment = environment;
        this.messages = messages;
    }

    @EventListener(ApplicationReadyEvent.class)
    void offer() {
        if (settings.mode() != AccessMode.ACCOUNTS || users.anyAccount()) {
            return;
        }
        String name = environment.getProperty("ADMIN_USERNAME", "");
        String password = environment.getProperty("ADMIN_PASSWORD", "");
        if (name.isBlank() && password.isBlank()) {
            Terminal.say(messages.english("setUp.banner", address(), code.issue(), SetUpCode.LIFE.toMinutes()));
        } else {
            make(name, password);
        }
    }

    private String address() {
        return settings.publicUrl().isEmpty()
                ? "http://localhost:" + environment.getProperty("local.server.port", "")
                : settings.publicUrl();
    }

    private void make(String name, String password) {
        try {
            NewAccount account = new NewAccount(name, null, password);
            UUID made = users.insert(account, registration.hash(account), true);
            SecurityLog.of(SecurityEvent.ACCOUNT_MADE)
                    .account(made)
                    .by(Way.ENVIRONMENT)
                    .write();
        } catch (AppException e) {
            throw new StartRefused("startup.admin", messages.english(e.messageKey(), e.arguments()));
        }
    }
}
