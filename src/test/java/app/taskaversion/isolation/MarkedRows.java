package app.taskaversion.isolation;

import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedBatch;
import app.taskaversion.platform.persistence.OwnedInsert;
import app.taskaversion.platform.persistence.TableShapes;
import app.taskaversion.platform.persistence.TableShapes.Column;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.transfer.own.OwnTable;
import app.taskaversion.transfer.own.OwnTables;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes rows of the current person into every owned table, with their mark in each text and a number of theirs in each
 * number. Made from the database's own description, so a new table or column is filled without a change here; what a
 * column must hold to be read at all stands in {@link MarkedValues}.
 */
final class MarkedRows {

    private final ApplicationContext context;
    private final String mark;
    private final double number;
    private final Map<String, List<Map<String, @Nullable Object>>> rows = new HashMap<>();
    private int counter;

    private MarkedRows(ApplicationContext context, String mark, double number) {
        this.context = context;
        this.mark = mark;
        this.number = number;
    }

    static World fill(ApplicationContext context, OwnerId person, String mark, double number) {
        MarkedRows marked = new MarkedRows(context, mark, number);
        References.Ordered tables = References.of(context).parentsFirst();
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> tables.forEach(marked::fill));
        return new World(person, mark, marked.rows);
    }

    private void fill(String table, Map<String, String> references) {
        for (Map<String, Object> given : MarkedValues.rowsOf(table)) {
            Map<String, @Nullable Object> row = new HashMap<>();
            List<Column> columns = context.getBean(TableShapes.class).columns(table);
            for (Column column : columns) {
                Object value = given.get(column.name());
                row.put(
                        column.name(),
                        value == null ? value(table, references, column, given) : MarkedValues.orNull(value));
            }
            insert(table, columns, row);
            rows.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
        }
    }

    private void insert(String table, List<Column> columns, Map<String, @Nullable Object> row) {
        OwnedInsert<Map<String, @Nullable Object>> insert = OwnedInsert.into(table);
        for (Column column : columns) {
            if (MarkedValues.isJson(table, column)) {
                insert.withJson(column.name(), values -> values.get(column.name()));
            } else {
                insert.with(column.name(), values -> values.get(column.name()));
            }
        }
        context.getBean(OwnedBatch.class).insert(insert, List.of(row));
    }

    private @Nullable Object value(
            String table, Map<String, String> references, Column column, Map<String, Object> given) {
        counter++;
        String name = column.name();
        String parent = references.get(name);
        if (parent != null) {
            return parent(parent, given);
        }
        if (name.equals("id")) {
            return Ids.next().toString();
        }
        Object fixed = MarkedValues.of(table, column, mark);
        if (fixed != null) {
            return MarkedValues.orNull(fixed);
        }
        OwnTable layout = OwnTables.named(table);
        if (layout != null && layout.choices().get(name) != null) {
            return new TreeSet<>(Objects.requireNonNull(layout.choices().get(name))).first();
        }
        TableShapes.Kind kind = MarkedValues.isJson(table, column) ? TableShapes.Kind.JSON : column.kind();
        return switch (kind) {
            case TEXT -> unique(column);
            case JSON -> "{\"" + mark + "\": \"" + mark + counter + "\"}";
            case INTEGER -> 1;
            case LONG -> 41L;
            case NUMBER -> number;
            case FLAG -> false;
            case INSTANT -> TestClock.START.minus(Duration.ofHours(2)).plusSeconds(counter);
            case BYTES -> (mark + counter).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** Of instances the one in the state that the row asks for. */
    private @Nullable Object parent(String parent, Map<String, Object> given) {
        return Objects.requireNonNull(rows.get(parent), parent).stream()
                .filter(row -> !parent.equals("task_instance")
                        || Objects.equals(row.get("state"), given.getOrDefault(MarkedValues.OF_STATE, "COMPLETED")))
                .findFirst()
                .orElseThrow()
                .get("id");
    }

    private String unique(Column column) {
        String text = mark + Integer.toString(counter, 36);
        if (column.size() > 0 && column.size() < text.length()) {
            throw new IllegalStateException(
                    column.name() + " is too short for a mark; give it a value in MarkedValues");
        }
        return column.name().endsWith("_key") ? text.toLowerCase(java.util.Locale.ROOT) : text;
    }
}
