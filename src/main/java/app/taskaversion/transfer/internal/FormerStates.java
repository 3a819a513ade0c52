package app.taskaversion.transfer.internal;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedBatch;
import app.taskaversion.platform.persistence.OwnedInsert;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.persistence.TableShapes.Column;
import app.taskaversion.platform.persistence.TableShapes.Kind;
import app.taskaversion.transfer.own.OwnJson;
import app.taskaversion.transfer.own.OwnTable;
import app.taskaversion.transfer.own.OwnTables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stood in the place of an imported task or instance before a later import brought it up to date: the row with its
 * parts as JSON, taken before and put back by an undo.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FormerStates {

    /** Which parts belong to the rows of a table, by the column that names the row. */
    private record Family(String table, String column, List<String> parts) {}

    private static final Map<String, Family> FAMILIES = Map.of(
            "TASK", new Family("task", "task_id", List.of("task_category", "task_routine_day", "task_note")),
            "INSTANCE",
                    new Family(
                            "task_instance",
                            "instance_id",
                            List.of("instance_emotion", "work_session", "instance_postponement")));

    /** What a newer state adds to these stays apart from what the person adds, so they are not put back as a whole. */
    private static final String NOTES = "task_note";

    private final OwnedSql sql;
    private final OwnedBatch batch;
    private final OwnLayouts layouts;

    FormerStates(OwnedSql sql, OwnedBatch batch, OwnLayouts layouts) {
        this.sql = sql;
        this.batch = batch;
        this.layouts = layouts;
    }

    /** Gives each row what stands under its key now. */
    void take(String kind, Collection<Pending> rows) {
        Family family = FAMILIES.get(kind);
        if (family == null || rows.isEmpty()) {
            return;
        }
        Map<String, Map<String, List<String>>> states = new HashMap<>();
        Map<String, String> keys = new HashMap<>();
        List<Column> columns = columns(family.table());
        sql.sql("select " + names(columns) + " from " + family.table()
                        + " t where t.user_id = :owner and t.legacy_id in (:keys)")
                .param("keys", rows.stream().map(Pending::key).toList())
                .query(row -> {
                    String id = row.getString("id");
                    keys.put(row.getString("legacy_id"), id);
                    add(states, id, family.table(), OwnJson.object(columns, OwnExporter.values(columns, row)));
                });
        if (!keys.isEmpty()) {
            for (String part : family.parts()) {
                addParts(family, part, keys.values(), states);
            }
        }
        for (Pending row : rows) {
            String id = keys.get(row.key());
            if (id != null) {
                row.standsNow(json(Objects.requireNonNull(states.get(id))));
            }
        }
    }

    private void addParts(
            Family family, String part, Collection<String> ids, Map<String, Map<String, List<String>>> states) {
        List<Column> columns = columns(part);
        sql.sql("select " + names(columns) + " from " + part + " t where t.user_id = :owner and t." + family.column()
                        + " in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    add(
                            states,
                            row.getString(family.column()),
                            part,
                            OwnJson.object(columns, OwnExporter.values(columns, row)));
                });
    }

    private static void add(Map<String, Map<String, List<String>>> states, String id, String table, String row) {
        states.computeIfAbsent(id, key -> new LinkedHashMap<>())
                .computeIfAbsent(table, key -> new ArrayList<>())
                .add(row);
    }

    private static String json(Map<String, List<String>> tables) {
        return tables.entrySet().stream()
                .map(table -> "\"" + table.getKey() + "\":[" + String.join(",", table.getValue()) + "]")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private List<Column> columns(String table) {
        return layouts.of(Objects.requireNonNull(OwnTables.named(table))).columns();
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(column -> "t." + column.name()).collect(Collectors.joining(", "));
    }

    /**
     * Puts back what stood there. What it refers to and is gone is left out.
     *
     * @param kind of the source row
     * @param since when the newer state came
     */
    void putBack(String kind, UUID id, String state, Instant since) {
        Family family = FAMILIES.get(kind);
        if (family == null) {
            return;
        }
        Map<String, List<Column>> shapes = new HashMap<>();
        shapes.put(family.table(), columns(family.table()));
        family.parts().forEach(part -> shapes.put(part, columns(part)));
        Map<String, List<Map<String, @Nullable Object>>> tables = OwnJson.lists(state, shapes);
        List<Map<String, @Nullable Object>> row = tables.getOrDefault(family.table(), List.of());
        if (row.isEmpty() || !isThere(family.table(), id.toString())) {
            return;
        }
        Map<String, @Nullable Object> values = new HashMap<>(row.getFirst());
        withoutWhatIsGone(family.table(), values);
        batch.update(insert(family.table()), values, id, Set.of("id", "legacy_id", "import_batch_id"));
        for (String part : family.parts()) {
            List<Map<String, @Nullable Object>> parts = tables.getOrDefault(part, List.of());
            if (part.equals(NOTES)) {
                removeAddedNotes(id, parts, since);
            } else {
                replace(family, part, id, parts);
            }
        }
    }

    private boolean isThere(String table, String id) {
        return sql.sql("select count(*) from " + table + " where user_id = :owner and id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @return false if a reference that must be there leads nowhere */
    private boolean withoutWhatIsGone(String table, Map<String, @Nullable Object> values) {
        OwnTable own = Objects.requireNonNull(OwnTables.named(table));
        boolean whole = true;
        for (Map.Entry<String, String> reference : own.references().entrySet()) {
            Object target = values.get(reference.getKey());
            if (target != null
                    && !reference.getKey().equals(own.parent())
                    && !isThere(reference.getValue(), target.toString())) {
                values.put(reference.getKey(), null);
                whole = false;
            }
        }
        return whole;
    }

    private OwnedInsert<Map<String, @Nullable Object>> insert(String table) {
        OwnedInsert<Map<String, @Nullable Object>> insert = OwnedInsert.into(table);
        for (Column column : columns(table)) {
            if (column.kind() == Kind.JSON) {
                insert.withJson(column.name(), values -> values.get(column.name()));
            } else {
                insert.with(column.name(), values -> values.get(column.name()));
            }
        }
        return insert;
    }

    private void replace(Family family, String part, UUID id, List<Map<String, @Nullable Object>> rows) {
        int unused = sql.sql("delete from " + part + " where user_id = :owner and " + family.column() + " = :id")
                .param("id", id.toString())
                .update();
        List<Map<String, @Nullable Object>> fresh = new ArrayList<>();
        for (Map<String, @Nullable Object> row : rows) {
            Map<String, @Nullable Object> values = new HashMap<>(row);
            values.put(family.column(), id.toString());
            // After a move to another account the old id may be somebody else's.
            values.computeIfPresent("id", (column, old) -> Ids.next().toString());
            if (withoutWhatIsGone(part, values)) {
                fresh.add(values);
            }
        }
        batch.insert(insert(part), fresh);
    }

    private void removeAddedNotes(UUID task, List<Map<String, @Nullable Object>> before, Instant since) {
        Set<String> contents =
                before.stream().map(note -> String.valueOf(note.get("content"))).collect(Collectors.toSet());
        List<String> added = new ArrayList<>();
        sql.sql("select id, content from task_note where user_id = :owner and task_id = :task"
                        + " and (noted_at is null or noted_at < :since)")
                .param("task", task.toString())
                .param("since", OwnedSql.at(since))
                .query(row -> {
                    if (!contents.contains(row.getString(2))) {
                        added.add(row.getString(1));
                    }
                });
        for (String note : added) {
            int unused = sql.sql("delete from task_note where user_id = :owner and id = :id")
                    .param("id", note)
                    .update();
        }
    }
}
