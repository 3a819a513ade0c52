package app.taskaversion.transfer.legacy;

import app.taskaversion.transfer.ImportChoices.ColumnChoice;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a whole source before its rows are read.
 *
 * @param newestStamp the latest time in the source; what was started a day before it is not running any more
 * @param running the one row that is imported as running; absent if none is
 * @param ids gives each row that is stored its own id
 * @param importedAt stands in where a task or job has no date of its own
 * @param columns what the flat rating columns are taken for
 * @param first which rows hold the first dread of their tasks
 */
public record LegacyContext(
        LegacyZone zone,
        LegacyScale scale,
        LegacyOwner owner,
        @Nullable Instant newestStamp,
        @Nullable RowPlace running,
        Instant importedAt,
        Supplier<UUID> ids,
        ColumnChoice columns,
        FirstTimes first) {}
