package app.taskaversion.privacy.internal;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedBatch;
import app.taskaversion.platform.persistence.OwnedInsert;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.privacy.MonthFigure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes figures of answers that are about to go. Only real answers count: an older rating that was left as the older app
 * had filled it in is none (data-and-lifecycle §4.9). Figures of one month may be made in several turns, as when an old
 * history is brought in later: readers add them up.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MonthFigures {

    private static final int FETCH = 500;

    /** Ratings that the person gave before. */
    private static final List<String> GUESSES = List.of(
            "expected_aversion",
            "expected_relief",
            "expected_mental_energy",
            "expected_difficulty",
            "expected_emotional_load",
            "expected_physical_load",
            "expected_stress",
            "motivation",
            "capacity_before");

    /** Ratings that the person gave afterwards. */
    private static final List<String> ANSWERS = List.of(
            "actual_aversion",
            "actual_relief",
            "actual_mental_energy",
            "actual_difficulty",
            "actual_emotional",
            "actual_physical",
            "actual_stress",
            "gladness_after",
            "capacity_after");

    private static final String COLUMNS = java.util.stream.Stream.concat(GUESSES.stream(), ANSWERS.stream())
            .map(column -> "t." + column)
            .collect(Collectors.joining(", "));

    private record Key(@Nullable UUID task, YearMonth month, String figure) {}

    /** Grows with each answer. */
    private static final class Sum {
        private int answers;
        private double total;

        void add(double value) {
            answers++;
            total += value;
        }
    }

    private record Made(Key key, Sum sum, Instant begins, Instant ends) {}

    private static final OwnedInsert<Made> INSERT = OwnedInsert.<Made>into("month_figure")
            .with("id", made -> Ids.next())
            .with("task_id", made -> made.key().task())
            .with("month", made -> made.key().month().toString())
            .with("begins_at", Made::begins)
            .with("ends_at", Made::ends)
            .with("figure", made -> made.key().figure())
            .with("answers", made -> made.sum().answers)
            .with("total", made -> made.sum().total);

    private final OwnedSql sql;
    private final OwnedBatch batch;

    MonthFigures(OwnedSql sql, OwnedBatch batch) {
        this.sql = sql;
        this.batch = batch;
    }

    /** Figures of all entries in the scope; their answers must go in the same transaction. */
    void make(Scope scope, DayBoundary days) {
        Map<Key, Sum> sums = new LinkedHashMap<>();
        StatementSpec spec = sql.sql("select t.task_id, t.actual_confirmed,"
                + " coalesce(t.completed_at, t.cancelled_at, t.created_at) as ended, " + COLUMNS
                + " from task_instance t where t.user_id = :owner and t.demo = false and t.deleted_at is null and "
                + Dating.ENTRY.within(scope));
        if (scope.to() != null) {
            spec = spec.param("to", OwnedSql.at(scope.to()));
        }
        spec.withFetchSize(FETCH).query(row -> {
            add(sums, row, days);
        });
        List<Made> made = new ArrayList<>();
        sums.forEach((key, sum) -> made.add(new Made(
                key,
                sum,
                days.startOf(key.month().atDay(1)),
                days.startOf(key.month().plusMonths(1).atDay(1)))));
        batch.insert(INSERT, made);
    }

    private static void add(Map<Key, Sum> sums, ResultSet row, DayBoundary days) throws SQLException {
        UUID task = OwnedSql.uuid(row, "task_id");
        Instant ended = OwnedSql.instant(row, "ended");
        if (ended == null) {
            return;
        }
        YearMonth month = YearMonth.from(days.dayOf(ended));
        List<String> figures = new ArrayList<>(GUESSES);
        if (row.getBoolean("actual_confirmed")) {
            figures.addAll(ANSWERS);
        }
        for (String figure : figures) {
            Double value = OwnedSql.number(row, figure);
            if (value != null) {
                sums.computeIfAbsent(new Key(task, month, figure), key -> new Sum())
                        .add(value);
            }
        }
    }

    /** Empty for a month that is none: it may have come with a file. */
    private static Optional<MonthFigure> figure(ResultSet row) throws SQLException {
        String month = row.getString("month");
        return month.matches("[0-9]{4}-(0[1-9]|1[0-2])") && row.getInt("answers") > 0
                ? Optional.of(new MonthFigure(
                        OwnedSql.uuid(row, "task_id"),
                        YearMonth.parse(month),
                        row.getString("figure"),
                        row.getInt("answers"),
                        row.getDouble("total")))
                : Optional.empty();
    }

    List<MonthFigure> list() {
        return sql
                .sql("select task_id, month, figure, sum(answers) as answers, sum(total) as total from month_figure"
                        + " where user_id = :owner group by task_id, month, figure order by month, figure, task_id")
                .query((row, number) -> figure(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
