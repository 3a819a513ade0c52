package app.taskaversion.platform.startup;

import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.text.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The one line that says: it runs, here, and your data is there. */
@Component
class ReadyLine {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyLine.class);

    private final Messages messages;
    private final DatabaseUrl database;
    private final Environment environment;

    ReadyLine(Messages messages, DatabaseUrl database, Environment environment) {
        this.messages = messages;
        this.database = database;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayReady() {
        String port = environment.getProperty("local.server.port");
        if (port != null) {
            LOG.info("{}", text(port));
        }
    }

    String text(String port) {
        return messages.english(
                "startup.ready", environment.getProperty("spring.application.version", ""), port, database.shown());
    }
}
