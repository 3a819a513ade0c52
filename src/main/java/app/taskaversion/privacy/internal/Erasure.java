package app.taskaversion.privacy.internal;

import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.OwnedBatch;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.persistence.TableShapes;
import app.taskaversion.platform.persistence.TableShapes.Column;
import app.taskaversion.platform.persistence.Vendor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Does the steps of a deletion, and holds what they take out. Within the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Erasure {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int FETCH = 200;

    private final OwnedSql sql;
    private final OwnedBatch batch;
    private final TableShapes shapes;
    private final Vendor vendor;

    Erasure(OwnedSql sql, OwnedBatch batch, TableShapes shapes, DatabaseUrl database) {
        this.sql = sql;
        this.batch = batch;
        this.shapes = shapes;
        this.vendor = database.vendor();
    }

    /** How many rows each kind of thing would lose, or lose cells in; kinds without any are left out. */
    Map<String, Long> count(List<Step> steps, Scope scope) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Step step : steps) {
            long rows = spec("select count(*) from " + step.table() + " t where " + step.where(scope), scope)
                    .query(Long.class)
                    .single();
            add(counts, step, rows);
        }
        return counts;
    }

    /** Parts of kept files and the books of an import are no things of a person: their files and rows are. */
    private static void add(Map<String, Long> counts, Step step, long rows) {
        if (rows > 0 && !step.table().equals("import_original_part")) {
            counts.merge(step.kind(), rows, Long::sum);
        }
    }

    /**
     * Does the steps one after the other.
     *
     * @param holding where it is held; absent if there is no way back
     * @return as {@link #count} would have said
     */
    Map<String, Long> run(List<Step> steps, Scope scope, @Nullable UUID holding) {
        HoldingWriter writer = holding == null ? null : new HoldingWriter(batch, holding);
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int number = 0; number < steps.size(); number++) {
            Step step = steps.get(number);
            if (writer != null) {
                hold(number, step, scope, writer::add);
            }
            add(counts, step, take(step, scope));
        }
        if (writer != null) {
            writer.flush();
        }
        return counts;
    }

    private void hold(int number, Step step, Scope scope, Consumer<HeldRow> held) {
        List<Column> columns = columns(step);
        spec(
                        "select "
                                + columns.stream()
                                        .map(column -> "t." + column.name())
                                        .collect(Collectors.joining(", ")) + " from " + step.table() + " t where "
                                + step.where(scope),
                        scope)
                .withFetchSize(FETCH)
                .query(row -> {
                    held.accept(HeldRow.read(number, columns, row));
                });
    }

    /** All columns for whole rows, else the key and what is touched. */
    List<Column> columns(Step step) {
        return shapes.columns(step.table()).stream()
                .filter(column -> step.wholeRows()
                        || step.key().contains(column.name())
                        || step.touched().contains(column.name()))
                .toList();
    }

    private long take(Step step, Scope scope) {
        if (!step.jsonColumn().isEmpty()) {
            return takeNames(step, scope);
        }
        String table = step.table();
        if (step.wholeRows()) {
            return spec("delete from " + table + " as t where " + step.where(scope), scope)
                    .update();
        }
        String sets = step.cleared().stream().map(column -> column + " = null").collect(Collectors.joining(", "));
        return spec("update " + table + " as t set " + sets + " where " + step.where(scope), scope)
                .update();
    }

    private record Content(String id, String json) {}

    private long takeNames(Step step, Scope scope) {
        List<Content> found = new ArrayList<>(spec(
                        "select t.id, t." + step.jsonColumn() + " from " + step.table() + " t where "
                                + step.where(scope),
                        scope)
                .query((row, number) -> new Content(row.getString(1), row.getString(2)))
                .list());
        String mark = vendor == Vendor.POSTGRESQL ? "cast(:json as jsonb)" : ":json";
        for (Content content : found) {
            String left = JSON.readTree(content.json()) instanceof ObjectNode object
                    ? JSON.writeValueAsString(object.remove(step.jsonNames()))
                    : "{}";
            int unused = sql.sql("update " + step.table() + " set " + step.jsonColumn() + " = " + mark
                            + " where user_id = :owner and id = :id")
                    .param("json", left)
                    .param("id", content.id())
                    .update();
        }
        return found.size();
    }

    private StatementSpec spec(String statement, Scope scope) {
        StatementSpec spec = sql.sql(statement);
        if (statement.contains(":from") && scope.from() != null) {
            spec = spec.param("from", OwnedSql.at(scope.from()));
        }
        if (statement.contains(":to") && scope.to() != null) {
            spec = spec.param("to", OwnedSql.at(scope.to()));
        }
        return spec;
    }
}
