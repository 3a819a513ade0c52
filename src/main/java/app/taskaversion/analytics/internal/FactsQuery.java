package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.LookBackFilter;
import app.taskaversion.analytics.metric.Facts;
import app.taskaversion.analytics.metric.Impression;
import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.LongReads;
import app.taskaversion.platform.persistence.OwnedBatch;
import app.taskaversion.platform.persistence.OwnedSql;
import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Reads a person's instances into columns of primitives: one statement, no entity. Instances that ended before the window
 * are not read, so the work depends on the window and not on the years before it. Tasks are read apart, see
 * {@link TaskBook}: a join for each row would cost as much as the row. (quality P1)
 */
@Component
class FactsQuery {

    private final OwnedSql sql;
    private final OwnedBatch batch;
    private final BookQuery tasks;
    private final LongReads longReads;
    private final FactsStatement statement;

    FactsQuery(OwnedSql sql, OwnedBatch batch, BookQuery tasks, LongReads longReads, DatabaseUrl database) {
        this.longReads = longReads;
        this.sql = sql;
        this.tasks = tasks;
        this.batch = batch;
        this.statement = new FactsStatement(database.vendor());
    }

    /**
     * What was read.
     *
     * @param tasks names by the number of the task in the facts
     * @param reasons why a row was let go, by row; absent without a reason
     * @param known the same tasks in whole
     * @param impressions what was suggested of these tasks, if that was read
     * @param numbers of the tasks by their ids; below 0 for one of which there are no facts
     */
    record Read(
            Facts facts,
            List<String> tasks,
            List<@Nullable String> reasons,
            List<KnownTask> known,
            List<Impression> impressions,
            ToIntFunction<String> numbers) {}

    /** Every number of what ended from then on; not what was suggested. */
    Read read(LookBackFilter filter, Instant from, Instant now) {
        return read(filter, from, now, from, tasks.tasks());
    }

    /**
     * A reading for figures of which most fade, with what was suggested.
     *
     * @param from what ended earlier is not read
     * @param whole of what ended earlier than this, only guesses, answers and minutes are read: no loads, no capacity
     */
    Read read(LookBackFilter filter, Instant from, Instant now, Instant whole) {
        return read(filter, from, now, whole, tasks.tasksAndSuggestions(from, now));
    }

    private Read read(LookBackFilter filter, Instant from, Instant now, Instant whole, TaskBook book) {
        FactsReader reader = new FactsReader(book, now, whole);
        boolean split = from.isBefore(whole);
        StatementSpec facts = sql.sql(statement.text(filter, split))
                .param("from", OwnedSql.at(from))
                .param("now", OwnedSql.at(now));
        if (split) {
            facts.param("whole", OwnedSql.at(whole));
        }
        // Right after a long import PostgreSQL takes a person's rows for a few and would go through how
        // often things were put off once for each of them.
        batch.lookUpRowByRow(false);
        longReads.run(() -> FactsStatement.bind(filter, facts).query(reader));
        batch.lookUpRowByRow(true);
        return reader.read();
    }
}
