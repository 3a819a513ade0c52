package app.taskaversion.analytics.internal;

import static app.taskaversion.analytics.internal.FactsStatement.FADING;
import static app.taskaversion.analytics.internal.FactsStatement.FIRST_MEASURE;
import static app.taskaversion.analytics.internal.FactsStatement.LASTING;

import app.taskaversion.analytics.metric.Doubts;
import app.taskaversion.analytics.metric.Ending;
import app.taskaversion.analytics.metric.Facts;
import app.taskaversion.analytics.metric.Measure;
import app.taskaversion.analytics.metric.Moment;
import app.taskaversion.platform.persistence.NumberColumns;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Takes the rows of {@link FactsStatement} into columns. Each question to the driver costs as much as what SQLite does for
 * it, and there are dozens for each of tens of thousands of rows: so none is asked whose answer is known. Not thread-safe.
 */
final class FactsReader implements RowCallbackHandler {

    private static final Measure[] LASTING_MEASURES = LASTING.toArray(Measure[]::new);
    private static final Measure[] FADING_MEASURES = FADING.toArray(Measure[]::new);

    /** Where the lasting measures stand among the numbers of a row. */
    private static final int LASTING_OFFSET = FIRST_MEASURE - FactsStatement.FIRST_NUMBER;

    /** The one reason for letting go that says something about finishing. */
    private static final String FAILED = "failed_to_complete";

    private final NumberColumns lasting =
            new NumberColumns(FactsStatement.FIRST_NUMBER, LASTING_OFFSET + LASTING_MEASURES.length);
    private final NumberColumns fading =
            new NumberColumns(FIRST_MEASURE + LASTING_MEASURES.length, FADING_MEASURES.length);

    /** Of the row, as they were read last. */
    private final double[] numbers =
            new double[Math.max(LASTING_OFFSET + LASTING_MEASURES.length, FADING_MEASURES.length)];

    private final TaskBook book;
    private final Map<Id, String> ids = new HashMap<>();
    private final Id asked = new Id(new byte[0]);
    private final long now;
    private final long whole;
    private final Facts.Builder facts = Facts.builder(1_000);
    private final List<@Nullable String> reasons = new ArrayList<>();

    /** @param whole of what ended earlier only the lasting measures are read */
    FactsReader(TaskBook book, Instant now, Instant whole) {
        this.book = book;
        this.now = now.toEpochMilli();
        this.whole = whole.toEpochMilli();
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        lasting.read(row, numbers);
        double created = at(FactsStatement.CREATED);
        // Asked here and not of the database, which would look for the few open ones among all days.
        if (created > now) {
            return;
        }
        int bits = (int) at(FactsStatement.BITS);
        boolean open = (bits & (FactsStatement.COMPLETED | FactsStatement.CANCELLED)) == 0;
        @Nullable String reason = (bits & FactsStatement.CANCELLED) == 0 ? null : row.getString(FactsStatement.REASON);
        String id = task(row);
        int task = book.number(id, id == null ? row.getString(FactsStatement.NAME) : null);
        facts.row(task, book.kind(task), ending(bits, reason));
        facts.recommended((bits & FactsStatement.RECOMMENDED) != 0);
        moment(Moment.CREATED, created);
        moment(Moment.INITIALIZED, at(FactsStatement.INITIALIZED));
        moment(Moment.STARTED, at(FactsStatement.STARTED));
        moment(Moment.ENDED, at(FactsStatement.ENDED));
        if (open) {
            due(row);
        }
        Doubts doubts = Doubts.of((bits & FactsStatement.FLAGGED) == 0 ? null : row.getString(FactsStatement.FLAGS));
        facts.suspect(doubts.any());
        boolean answered = (bits & FactsStatement.CONFIRMED) != 0;
        measures(LASTING_MEASURES, LASTING_OFFSET, doubts, answered);
        if (!onlyLasting(bits)) {
            fading.read(row, numbers);
            measures(FADING_MEASURES, 0, doubts, answered);
        }
        reasons.add(reason);
    }

    /** A number of the row, by the place of its column. */
    private double at(int column) {
        return numbers[column - FactsStatement.FIRST_NUMBER];
    }

    /** Looked up by its bytes: to make a word of each row's costs more. */
    private @Nullable String task(ResultSet row) throws SQLException {
        byte[] bytes = row.getBytes(FactsStatement.TASK);
        if (bytes == null) {
            return null;
        }
        asked.bytes = bytes;
        String id = ids.get(asked);
        if (id == null) {
            id = new String(bytes, StandardCharsets.US_ASCII);
            ids.put(new Id(bytes), id);
        }
        return id;
    }

    /** The bytes of an id as a key. */
    private static final class Id {

        private byte[] bytes;

        Id(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Id id && Arrays.equals(bytes, id.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }

    private void moment(Moment moment, double at) {
        if (at != NumberColumns.ABSENT) {
            facts.at(moment, (long) at);
        }
    }

    private void due(ResultSet row) throws SQLException {
        long at = row.getLong(FactsStatement.DUE);
        if (!row.wasNull()) {
            facts.at(Moment.DUE, at);
        }
    }

    private boolean onlyLasting(int bits) {
        double ended = at(FactsStatement.ENDED);
        boolean longAgo = ended != NumberColumns.ABSENT && ended < whole;
        return (bits & FactsStatement.LASTING_ONLY) != 0 || ((bits & FactsStatement.COMPLETED) == 0 && longAgo);
    }

    /** @param from where the first of them stands among the numbers that were read last */
    private void measures(Measure[] measures, int from, Doubts doubts, boolean answered) {
        for (int i = 0; i < measures.length; i++) {
            double value = numbers[from + i];
            if (value != NumberColumns.ABSENT && doubts.keep(measures[i], answered)) {
                facts.set(measures[i], value);
            }
        }
    }

    private static Ending ending(int bits, @Nullable String reason) {
        if ((bits & FactsStatement.COMPLETED) != 0) {
            return Ending.DONE;
        }
        return (bits & FactsStatement.CANCELLED) == 0 ? Ending.OPEN : letGo(reason);
    }

    /** Of an instance as its state and the reason for letting it go are stored. */
    static Ending ending(String state, @Nullable String reason) {
        return switch (state) {
            case "COMPLETED" -> Ending.DONE;
            case "CANCELLED" -> letGo(reason);
            default -> Ending.OPEN;
        };
    }

    private static Ending letGo(@Nullable String reason) {
        return FAILED.equals(reason) ? Ending.NOT_FINISHED : Ending.LET_GO;
    }

    FactsQuery.Read read() {
        return new FactsQuery.Read(
                facts.build(), book.names(), reasons, book.numbered(), book.impressions(), book::number);
    }
}
