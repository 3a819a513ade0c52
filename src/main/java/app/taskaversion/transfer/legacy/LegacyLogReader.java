package app.taskaversion.transfer.legacy;

import app.taskaversion.tracking.AnswerSource;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.ImportedInstance;
import app.taskaversion.tracking.ImportedInstance.Marks;
import app.taskaversion.tracking.ImportedInstance.Precision;
import app.taskaversion.tracking.ImportedInstance.StoredFigures;
import app.taskaversion.tracking.ImportedInstance.Times;
import app.taskaversion.tracking.InstanceState;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.QuarantineReason;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code logs.csv}, the diary of the first two days: each row is something that was done. Ratings are 0–10 there,
 * whatever the rest of the files has. (data-and-lifecycle §1.5)
 */
public final class LegacyLogReader {

    private static final int BLOCKER_CHARS = 40;

    private LegacyLogReader() {}

    /** The id that a row gets, which has none. */
    public static String id(SourceRow row) {
        return "legacy-log-" + row.line();
    }

    /** @throws RowRefused if the cells do not stand under their headings, or the row names no task or no time */
    public static LegacyInstanceReader.Read read(SourceRow row, LegacyContext context, Findings findings) {
        refuseIfShifted(row);
        CellReader cells = new CellReader(row, findings);
        String task = cells.word("task");
        LegacyStamp stamp = cells.stamp("timestamp");
        LegacyZone.RowZone zone = context.zone().of("", null);
        Instant at = zone == null ? null : LegacyClock.instant(stamp, zone.zone(), null);
        if (task == null) {
            throw new RowRefused(QuarantineReason.ID_MISSING);
        }
        if (stamp == null || zone == null || at == null) {
            throw new RowRefused(QuarantineReason.TIME_MISSING);
        }
        String name = RowReader.fitted(LegacyText.storable(task), LegacyTaskReader.NAME_CHARS, "task", findings);
        boolean exact = stamp.precision() == LegacyStamp.Precision.SECOND;
        Double minutes = cells.amount("time_actual_minutes");
        // Written down when it was over: when it was begun nobody knows, so nothing is computed from it.
        Times times = new Times(
                at,
                at,
                null,
                null,
                null,
                at,
                null,
                null,
                null,
                null,
                zone.zone().getId(),
                exact ? Precision.SECOND : Precision.MINUTE);
        ImportedInstance instance = new ImportedInstance(
                context.ids().get(),
                id(row),
                null,
                name,
                1,
                InstanceState.COMPLETED,
                null,
                times,
                guess(cells),
                outcome(cells, minutes),
                true,
                null,
                null,
                StoredFigures.NONE,
                LegacySessions.of(
                        InstanceState.COMPLETED, new LegacySessions.Spent(null, at, minutes, null, null, null)),
                List.of(),
                List.of(),
                null,
                null,
                Set.of(),
                new Marks(false, blocker(cells), tenfold(cells, "perceived_overextension")));
        return new LegacyInstanceReader.Read(instance, RowReader.taskIdForName(task), List.of());
    }

    /** The older app wrote some rows in another order than the header's. */
    private static void refuseIfShifted(SourceRow row) {
        String first = row.cells().isEmpty() ? "" : row.cells().get(0);
        boolean headedByTime = "timestamp".equals(row.header().names().get(0));
        if (headedByTime && !first.isBlank() && LegacyCell.stamp(first).value() == null) {
            throw new RowRefused(QuarantineReason.ROW_SHIFTED);
        }
    }

    private static Guess guess(CellReader cells) {
        Double estimate = cells.amount("time_estimate_minutes");
        Double aversion = tenfold(cells, "aversion_level");
        Double relief = tenfold(cells, "relief_prediction");
        return new Guess(
                estimate,
                estimate == null ? null : AnswerSource.IMPORTED,
                aversion,
                aversion == null ? null : AnswerSource.IMPORTED,
                null,
                null,
                null,
                relief,
                relief == null ? null : AnswerSource.IMPORTED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Outcome outcome(CellReader cells, @Nullable Double minutes) {
        String comment = cells.text("comment");
        return new Outcome(
                null,
                null,
                tenfold(cells, "relief_actual"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                cells.amount("completion_percent"),
                minutes,
                minutes == null ? null : AnswerSource.IMPORTED,
                comment == null ? null : LegacyText.storable(comment),
                null,
                null);
    }

    private static @Nullable Double tenfold(CellReader cells, String column) {
        Double value = cells.amount(column);
        if (value == null) {
            return null;
        }
        cells.findings().add(ImportRule.SCALE_TENFOLD, "");
        if (value > 10) {
            cells.findings().add(ImportRule.RATING_CLAMPED, column);
        }
        return Math.min(100, 10 * value);
    }

    private static @Nullable String blocker(CellReader cells) {
        String blocker = cells.word("blocker_type");
        return blocker == null || blocker.equalsIgnoreCase("None")
                ? null
                : RowReader.fitted(LegacyText.storable(blocker), BLOCKER_CHARS, "blocker_type", cells.findings());
    }
}
