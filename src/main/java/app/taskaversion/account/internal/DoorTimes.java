package app.taskaversion.account.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Instants as both databases take and give them. */
final class DoorTimes {

    private DoorTimes() {}

    static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
