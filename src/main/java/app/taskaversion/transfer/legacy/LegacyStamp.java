package app.taskaversion.transfer.legacy;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date and time as written: a wall clock reading, to be placed by {@link LegacyZone}, unless it names its offset.
 *
 * @param local to the nanosecond as written; what the precision leaves out is zero
 */
public record LegacyStamp(LocalDateTime local, @Nullable ZoneOffset offset, Precision precision) {

    /** How exact a stamp was written. */
    public enum Precision {
        DAY,
        MINUTE,
        SECOND
    }
}
