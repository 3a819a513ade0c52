package app.taskaversion.reminder.internal;

import app.taskaversion.platform.text.Messages;
import app.taskaversion.reminder.Reminder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a notification says: the same words for everything, unless the person wants names. All messages are as long as
 * each other, as far as a name lets them, so that their length tells a push service nothing.
 */
@Component
class PushWords {

    /** A message is filled with blanks to a whole number of these. */
    private static final int STEP = 512;

    /** Longer names are cut: services take about 4000 bytes. */
    private static final int LONGEST_NAME = 200;

    private final Messages messages;

    PushWords(Messages messages) {
        this.messages = messages;
    }

    /** As {@code push-worker.js} reads it. */
    String write(Reminder reminder, boolean withNames) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", reminder.id().toString());
        message.put("title", messages.english("reminder.push.neutral"));
        message.put("body", withNames ? words(reminder) : "");
        if (reminder.kind().isAboutAThing()) {
            message.put("five", messages.english("reminder.five"));
            message.put("later", messages.english("reminder.later"));
        }
        String json = JsonMapper.shared().writeValueAsString(message);
        int over = json.getBytes(StandardCharsets.UTF_8).length % STEP;
        return json + " ".repeat(over == 0 ? 0 : STEP - over);
    }

    private String words(Reminder reminder) {
        String name = reminder.name();
        return switch (reminder.kind()) {
            case PLANNED, CUE -> name == null ? "" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
            case EVENING -> messages.english("reminder.push.evening");
            case CHECK_IN -> messages.english("reminder.push.checkIn");
        };
    }
}
