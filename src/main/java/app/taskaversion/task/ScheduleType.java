package app.taskaversion.task;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a task comes back: the seed's {@code type}, stored as its text. (data-and-lifecycle §1.1, column 4) */
public enum ScheduleType {
    ONE_TIME("one-time"),
    RECURRING("recurring"),
    ROUTINE("routine"),
    PROJECT("project");

    private final String text;

    ScheduleType(String text) {
        this.text = text;
    }

    /** As it is stored and exported. */
    public String text() {
        return text;
    }

    /** Any case; empty or unknown is {@link #ONE_TIME}, the older app's default. */
    public static ScheduleType parse(@Nullable String text) {
        String wanted = text == null
                ? ""
                : text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return Arrays.stream(values())
                .filter(type -> type.text.equals(wanted))
                .findFirst()
                .orElse(ONE_TIME);
    }
}
