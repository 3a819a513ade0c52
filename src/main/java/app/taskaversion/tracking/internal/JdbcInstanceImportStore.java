package app.taskaversion.tracking.internal;

import app.taskaversion.platform.persistence.FreshRows;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedBatch;
import app.taskaversion.platform.persistence.OwnedComparison;
import app.taskaversion.platform.persistence.OwnedInsert;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.persistence.RowOrigin;
import app.taskaversion.tracking.ImportedInstance;
import app.taskaversion.tracking.ImportedInstance.Feeling;
import app.taskaversion.tracking.ImportedInstance.PutOff;
import app.taskaversion.tracking.ImportedInstance.Session;
import app.taskaversion.tracking.InstanceImportStore;
import app.taskaversion.tracking.InstanceState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class JdbcInstanceImportStore implements InstanceImportStore {

    private record Part<T>(UUID instanceId, T value) {}

    private static final OwnedInsert<Part<Session>> SESSIONS = OwnedInsert.<Part<Session>>into("work_session")
            .with("id", part -> Ids.next())
            .with("instance_id", Part::instanceId)
            .with("started_at", part -> part.value().started())
            .with("ended_at", part -> part.value().ended())
            .with("minutes", part -> part.value().minutes())
            .with("source", part -> part.value().open() ? WorkSession.Source.TIMER : WorkSession.Source.IMPORTED)
            .with("pause_reason", part -> part.value().pauseReason())
            .with("completion_pct", part -> part.value().completionPercent());

    private static final OwnedInsert<Part<PutOff>> PUT_OFFS = OwnedInsert.<Part<PutOff>>into("instance_postponement")
            .with("id", part -> Ids.next())
            .with("instance_id", Part::instanceId)
            .with("postponed_at", part -> part.value().at())
            .with("reason", part -> part.value().reason());

    /** Made anew at each reading, or known only once the task is. */
    private static final Set<String> NOT_COMPARED = Set.of("id", "task_id", "task_name");

    private static final String UNKNOWN = " from task_instance where user_id = :owner and import_batch_id = :batch"
            + " and recommendation_used is null and deleted_at is null";

    private final OwnedSql sql;
    private final FreshRows fresh;
    private final OwnedBatch batch;
    private final OwnedComparison comparison;
    private final TimesSinceCompletion timesSinceCompletion;

    JdbcInstanceImportStore(
            OwnedSql sql,
            FreshRows fresh,
            OwnedBatch batch,
            OwnedComparison comparison,
            TimesSinceCompletion timesSinceCompletion) {
        this.sql = sql;
        this.fresh = fresh;
        this.batch = batch;
        this.comparison = comparison;
        this.timesSinceCompletion = timesSinceCompletion;
    }

    @Override
    public Set<String> stored(Collection<String> legacyIds) {
        return legacyIds.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        sql.sql("select legacy_id from task_instance where user_id = :owner and legacy_id in (:ids)")
                                .param("ids", legacyIds)
                                .query(String.class)
                                .list());
    }

    @Override
    public Map<String, Untouched> untouched(Collection<String> legacyIds) {
        Map<String, Untouched> found = new HashMap<>();
        if (!legacyIds.isEmpty()) {
            sql.sql("""
                            select legacy_id, id, import_batch_id, created_at, initialized_at, first_started_at,
                                started_at, completed_at, cancelled_at, edited_at
                            from task_instance
                            where user_id = :owner and legacy_id in (:ids) and row_version = 0
                                and import_batch_id is not null and deleted_at is null
                                and not exists (select 1 from instance_event e
                                    where e.user_id = :owner and e.instance_id = task_instance.id)""").param("ids", legacyIds).query(row -> {
                found.put(
                        row.getString("legacy_id"),
                        new Untouched(
                                UUID.fromString(row.getString("id")),
                                UUID.fromString(row.getString("import_batch_id")),
                                newest(row)));
            });
        }
        return found;
    }

    private static Instant newest(ResultSet row) throws SQLException {
        Instant newest = Instant.MIN;
        for (String column : List.of(
                "created_at",
                "initialized_at",
                "first_started_at",
                "started_at",
                "completed_at",
                "cancelled_at",
                "edited_at")) {
            Instant time = OwnedSql.instant(row, column);
            newest = time != null && time.isAfter(newest) ? time : newest;
        }
        return newest;
    }

    @Override
    public void replace(Untouched old, ImportedInstance instance, Function<String, UUID> emotionIds) {
        int unused = sql.sql("delete from task_instance where user_id = :owner and id = :id")
                .param("id", old.id().toString())
                .update();
        Set<UUID> alsoUnused =
                insert(List.of(instance.replacing(old.id())), emotionIds, RowOrigin.imported(old.batchId()));
    }

    @Override
    public boolean somethingRuns() {
        return sql.sql("""
                        select count(*) from task_instance
                        where user_id = :owner and state = 'RUNNING' and deleted_at is null""").query(Long.class).single() > 0;
    }

    @Override
    public Set<UUID> insert(
            Collection<ImportedInstance> instances, Function<String, UUID> emotionIds, RowOrigin origin) {
        List<ImportedFigures> rows = instances.stream().map(ImportedFigures::of).toList();
        batch.insert(InstanceImportColumns.of(origin), rows);
        List<Part<Session>> sessions = new ArrayList<>();
        List<Part<PutOff>> putOffs = new ArrayList<>();
        List<Part<Feeling>> feelings = new ArrayList<>();
        for (ImportedInstance instance : instances) {
            instance.sessions().forEach(session -> sessions.add(new Part<>(instance.id(), session)));
            instance.putOffs().forEach(putOff -> putOffs.add(new Part<>(instance.id(), putOff)));
            instance.feelings().forEach(feeling -> feelings.add(new Part<>(instance.id(), feeling)));
        }
        batch.insert(SESSIONS, sessions);
        batch.insert(PUT_OFFS, putOffs);
        batch.insert(feelings(emotionIds), feelings);
        Set<UUID> differing = new HashSet<>();
        rows.stream()
                .filter(ImportedFigures::differs)
                .forEach(row -> differing.add(row.instance().id()));
        return differing;
    }

    private static OwnedInsert<Part<Feeling>> feelings(Function<String, UUID> emotionIds) {
        return OwnedInsert.<Part<Feeling>>into("instance_emotion")
                .with("id", part -> Ids.next())
                .with("instance_id", Part::instanceId)
                .with("emotion_id", part -> emotionIds.apply(part.value().emotion()))
                .with("phase", part -> part.value().phase())
                .with("intensity", part -> part.value().intensity())
                .with("rated", part -> part.value().rated());
    }

    @Override
    public void computeTimeSinceLastCompletion() {
        timesSinceCompletion.compute();
    }

    @Override
    public @Nullable UUID markSuggested(UUID batchId, String legacyId, String source) {
        return sql.sql("select id" + UNKNOWN + " and legacy_id = :id")
                .param("batch", batchId.toString())
                .param("id", legacyId)
                .query(String.class)
                .optional()
                .map(id -> marked(id, source))
                .orElse(null);
    }

    @Override
    public @Nullable UUID markSuggestedNext(UUID batchId, UUID taskId, Taken taken, String source) {
        return sql
                .sql("select id, created_at, zone_id, time_precision" + UNKNOWN
                        + " and task_id = :task order by created_at, id")
                .param("batch", batchId.toString())
                .param("task", taskId.toString())
                .query((row, number) -> madeAfter(row, taken) ? row.getString("id") : "")
                .list()
                .stream()
                .filter(id -> !id.isEmpty())
                .findFirst()
                .map(id -> marked(id, source))
                .orElse(null);
    }

    /** The clock of the instance counts; where it shows minutes only, so does the time of the suggestion. */
    private static boolean madeAfter(ResultSet row, Taken taken) throws SQLException {
        Instant made = OwnedSql.instant(row, "created_at");
        String zone = row.getString("zone_id");
        if (made == null || zone == null) {
            return false;
        }
        boolean minutes = !row.getString("time_precision").equals("SECOND")
                && made.truncatedTo(ChronoUnit.MINUTES).equals(made);
        LocalDateTime local = taken.local().truncatedTo(minutes ? ChronoUnit.MINUTES : ChronoUnit.SECONDS);
        ZoneOffset offset = taken.offset();
        Instant from = offset == null ? local.atZone(ZoneId.of(zone)).toInstant() : local.toInstant(offset);
        return !made.isBefore(from) && !made.isAfter(from.plusSeconds(60));
    }

    private UUID marked(String id, String source) {
        int unused = sql.sql("""
                        update task_instance set recommendation_used = true, recommendation_source = :source
                        where user_id = :owner and id = :id""").param("id", id).param("source", source).update();
        return UUID.fromString(id);
    }

    @Override
    public boolean isEmpty() {
        return sql.sql("select count(*) from task_instance where user_id = :owner")
                        .query(Long.class)
                        .single()
                == 0;
    }

    @Override
    public void removeDemo() {
        int unused = sql.sql("""
                        delete from task_instance where user_id = :owner and (demo = true or task_id in
                            (select id from task where user_id = :owner and demo = true))""").update();
    }

    @Override
    public Comparison compare(UUID id, ImportedInstance wanted, RowOrigin origin) {
        OwnedInsert<ImportedFigures> columns = InstanceImportColumns.of(origin);
        return new Comparison(
                comparison.columns(columns, NOT_COMPARED),
                comparison.differing(columns, ImportedFigures.of(wanted), id, NOT_COMPARED));
    }

    @Override
    public Totals totals(UUID batchId) {
        String where = " from task_instance i where i.user_id = :owner and i.import_batch_id = :batch";
        Map<InstanceState, Long> byState = new EnumMap<>(InstanceState.class);
        double[] sums = new double[2];
        sql.sql("select state, count(*), coalesce(sum(duration_minutes), 0), coalesce(sum(actual_relief), 0)" + where
                        + " group by state")
                .param("batch", batchId.toString())
                .query(row -> {
                    byState.put(InstanceState.valueOf(row.getString(1)), row.getLong(2));
                    sums[0] += row.getDouble(3);
                    sums[1] += row.getDouble(4);
                });
        double minutes = fresh.read(
                () -> sql.sql("select coalesce(sum(s.minutes), 0) from work_session s where s.user_id = :owner"
                                + " and s.instance_id in (select i.id" + where + ")")
                        .param("batch", batchId.toString())
                        .query(Double.class)
                        .single());
        long instances = byState.values().stream().mapToLong(Long::longValue).sum();
        return new Totals(instances, sums[0], sums[1], minutes, byState);
    }
}
