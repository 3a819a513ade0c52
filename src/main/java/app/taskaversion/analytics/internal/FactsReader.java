package app.taskaversion.analytics.internal;

import static app.taskaversion.analytics.internal.FactsStatement.FADING;
import static app.taskaversion.analytics.internal.FactsStatement.FIRST_MEASURE;
import static app.taskaversion.analytics.internal.FactsStatement.LASTING;

import app.taskaversion.analytics.metric.Doubts;
import app.taskaversion.analytics.metric.Ending;
import app.taskaversion.analytics.metric.Facts;
import app.taskaversion.analytics.metric.Measure;
import app.taskaversion.analytics.metric.Moment;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Takes the rows of {@link FactsStatement} into columns. Each question to the driver costs as much as what SQLite does for
 * it, and there are dozens for each of tens of thousands of rows: so none is asked whose answer is known. Not thread-safe.
 */
final class FactsReader implements RowCallbackHandler {

    private static final Measure[] MEASURES =
            Stream.concat(LASTING.stream(), FADING.stream()).toArray(Measure[]::new);

    /** The one reason for letting go that says something about finishing. */
    private static final String FAILED = "failed_to_complete";

    private final TaskBook book;
    private final Map<ByteBuffer, String> ids = new HashMap<>();
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
        long created = row.getLong(FactsStatement.CREATED);
        // Asked here and not of the database, which would look for the few open ones among all days.
        if (created > now) {
            return;
        }
        int bits = row.getInt(FactsStatement.BITS);
        boolean open = (bits & (FactsStatement.COMPLETED | FactsStatement.CANCELLED)) == 0;
        @Nullable String reason = (bits & FactsStatement.CANCELLED) == 0 ? null : row.getString(FactsStatement.REASON);
        String id = task(row);
        int task = book.number(id, id == null ? row.getString(FactsStatement.NAME) : null);
        facts.row(task, book.kind(task), ending(bits, reason));
        facts.recommended((bits & FactsStatement.RECOMMENDED) != 0);
        facts.at(Moment.CREATED, created);
        moment(row, FactsStatement.INITIALIZED, Moment.INITIALIZED);
        moment(row, FactsStatement.STARTED, Moment.STARTED);
        moment(row, FactsStatement.ENDED, Moment.ENDED);
        if (open) {
            moment(row, FactsStatement.DUE, Moment.DUE);
        }
        Doubts doubts = Doubts.of((bits & FactsStatement.FLAGGED) == 0 ? null : row.getString(FactsStatement.FLAGS));
        facts.suspect(doubts.any());
        boolean lasting = (bits & FactsStatement.LASTING_ONLY) != 0
                || ((bits & FactsStatement.COMPLETED) == 0 && endedLongAgo(row));
        measures(row, lasting ? LASTING.size() : MEASURES.length, doubts, (bits & FactsStatement.CONFIRMED) != 0);
        reasons.add(reason);
    }

    /** Looked up by its bytes: to make a word of each row's costs more. */
    private @Nullable String task(ResultSet row) throws SQLException {
        byte[] id = row.getBytes(FactsStatement.TASK);
        return id == null
                ? null
                : ids.computeIfAbsent(ByteBuffer.wrap(id), unused -> new String(id, StandardCharsets.US_ASCII));
    }

    private void moment(ResultSet row, int column, Moment moment) throws SQLException {
        long at = row.getLong(column);
        // Asking whether a column was null costs as much as reading it, so only a zero is asked about.
        if (at != 0 || !row.wasNull()) {
            facts.at(moment, at);
        }
    }

    private boolean endedLongAgo(ResultSet row) throws SQLException {
        long at = row.getLong(FactsStatement.ENDED);
        return at < whole && !row.wasNull();
    }

    private void measures(ResultSet row, int count, Doubts doubts, boolean answered) throws SQLException {
        for (int i = 0; i < count; i++) {
            double value = row.getDouble(FIRST_MEASURE + i);
            if ((value != 0 || !row.wasNull()) && doubts.keep(MEASURES[i], answered)) {
                facts.set(MEASURES[i], value);
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
