package app.taskaversion.transfer.legacy;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row as it is stored, by column name. */
public record StoredRow(Map<String, @Nullable Object> values) {

    public @Nullable String text(String column) {
        return (String) values.get(column);
    }

    /** A text that is always there. */
    public String word(String column) {
        return Objects.requireNonNull(text(column), column);
    }

    @Nullable
    Double number(String column) {
        return (Double) values.get(column);
    }

    @Nullable
    Integer integer(String column) {
        return (Integer) values.get(column);
    }

    public boolean flag(String column) {
        return Boolean.TRUE.equals(values.get(column));
    }

    public @Nullable Instant instant(String column) {
        return (Instant) values.get(column);
    }

    /** An instant that is always there. */
    public Instant time(String column) {
        return Objects.requireNonNull(instant(column), column);
    }
}
