package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.analytics.metric.TurnComparison;
import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.persistence.Vendor;
import app.taskaversion.recommendation.ModelsOverview.Progress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one row that all nodes share: who learns right now, how far they are, what there was to learn from, and the switch to
 * rules only. Each change is one statement, so two nodes never hold the lease at once.
 */
@Component
@Transactional(readOnly = true)
class Control {

    /** A trainer that says nothing for so long is gone; it says something after each step, which take seconds. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String json;

    Control(JdbcClient jdbc, DatabaseUrl database, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = database.vendor() == Vendor.POSTGRESQL ? "cast(:turns as jsonb)" : ":turns";
    }

    /**
     * What the row says.
     *
     * @param progress absent if nobody learns
     * @param lookedAt when somebody last looked what there is
     * @param trainedAt when something was last learned
     * @param trainedTo up to when what it was learned from goes
     * @param turns what compared days came to by then
     * @param trainBy by when something has to be learned anew, because somebody left
     */
    record State(
            boolean rulesOnly,
            @Nullable Progress progress,
            @Nullable Instant lookedAt,
            LeastData data,
            @Nullable Instant trainedAt,
            @Nullable Instant trainedTo,
            @Nullable Instant trainBy,
            @Nullable TurnComparison turns) {}

    public State read() {
        Instant now = clock.instant();
        return jdbc.sql("select * from ml_control where id = 'ONE'")
                .query((row, number) -> {
                    Instant until = OwnedSql.instant(row, "until_at");
                    boolean busy = row.getString("holder") != null && until != null && until.isAfter(now);
                    return new State(
                            row.getBoolean("rules_only"),
                            busy
                                    ? new Progress(
                                            Objects.requireNonNullElse(row.getString("step"), "LOOK"),
                                            row.getInt("steps_done"),
                                            row.getInt("steps_all"),
                                            row.getBoolean("cancel_asked"))
                                    : null,
                            OwnedSql.instant(row, "looked_at"),
                            new LeastData(
                                    row.getInt("n_people"),
                                    row.getInt("n_started"),
                                    row.getInt("n_unfinished"),
                                    row.getInt("n_answers"),
                                    row.getInt("n_days")),
                            OwnedSql.instant(row, "trained_at"),
                            OwnedSql.instant(row, "trained_to"),
                            OwnedSql.instant(row, "train_by"),
                            turns(row.getString("turns")));
                })
                .single();
    }

    private static @Nullable TurnComparison turns(@Nullable String stored) {
        return stored == null ? null : JSON.readValue(stored, TurnComparison.class);
    }

    @Transactional
    public void compared(TurnComparison turns) {
        int unused = jdbc.sql("update ml_control set turns = " + json + " where id = 'ONE'")
                .param("turns", JSON.writeValueAsString(turns))
                .update();
    }

    @Transactional
    public void rulesOnly(boolean on) {
        int unused = jdbc.sql("update ml_control set rules_only = :on where id = 'ONE'")
                .param("on", on)
                .update();
    }

    /** @return whether the lease was free, and is this holder's now */
    @Transactional
    public boolean take(UUID holder) {
        Instant now = clock.instant();
        return jdbc.sql("""
                                update ml_control set holder = :me, until_at = :until, step = 'LOOK', steps_done = 0,
                                    steps_all = 0, cancel_asked = :no
                                where id = 'ONE' and (holder is null or until_at is null or until_at <= :now)""")
                        .param("me", holder.toString())
                        .param("until", OwnedSql.at(now.plus(LEASE)))
                        .param("now", OwnedSql.at(now))
                        .param("no", false)
                        .update()
                == 1;
    }

    /**
     * Says how far it is, and goes on holding the lease.
     *
     * @return false if it has to stop: somebody asked it to, or another has the lease by now
     */
    @Transactional
    public boolean advance(UUID holder, String step, int done, int all) {
        return jdbc.sql("""
                                update ml_control set until_at = :until, step = :step, steps_done = :done, steps_all = :all
                                where id = 'ONE' and holder = :me and cancel_asked = :no""")
                        .param("me", holder.toString())
                        .param("until", OwnedSql.at(clock.instant().plus(LEASE)))
                        .param("step", step)
                        .param("done", done)
                        .param("all", all)
                        .param("no", false)
                        .update()
                == 1;
    }

    @Transactional
    public void release(UUID holder) {
        int unused =
                jdbc.sql("""
                        update ml_control set holder = null, until_at = null, step = null, cancel_asked = :no
                        where id = 'ONE' and holder = :me""").param("me", holder.toString()).param("no", false).update();
    }

    @Transactional
    public void askToStop() {
        int unused = jdbc.sql("update ml_control set cancel_asked = :yes where id = 'ONE' and holder is not null")
                .param("yes", true)
                .update();
    }

    @Transactional
    public void looked(LeastData data) {
        int unused = jdbc.sql("""
                        update ml_control set looked_at = :now, n_people = :people, n_started = :started,
                            n_unfinished = :unfinished, n_answers = :answers, n_days = :days where id = 'ONE'""")
                .param("now", OwnedSql.at(clock.instant()))
                .param("people", data.people())
                .param("started", data.started())
                .param("unfinished", data.unfinished())
                .param("answers", data.answers())
                .param("days", data.days())
                .update();
    }

    /** @param to up to when what it was learned from goes */
    @Transactional
    public void trained(Instant to) {
        int unused = jdbc.sql(
                        "update ml_control set trained_at = :now, trained_to = :to, train_by = null where id = 'ONE'")
                .param("now", OwnedSql.at(clock.instant()))
                .param("to", OwnedSql.at(to))
                .update();
    }

    /** Something has to be learned anew by then, or earlier if that was said before. */
    @Transactional
    public void trainBy(Instant until) {
        int unused = jdbc.sql("update ml_control set train_by = :until where id = 'ONE' and train_by is null")
                .param("until", OwnedSql.at(until))
                .update();
    }
}
