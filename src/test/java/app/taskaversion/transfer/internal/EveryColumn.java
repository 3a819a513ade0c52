package app.taskaversion.transfer.internal;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedBatch;
import app.taskaversion.platform.persistence.OwnedInsert;
import app.taskaversion.platform.persistence.TableShapes;
import app.taskaversion.platform.persistence.TableShapes.Column;
import app.taskaversion.platform.persistence.TableShapes.Kind;
import app.taskaversion.transfer.own.OwnLayout;
import app.taskaversion.transfer.own.OwnTable;
import app.taskaversion.transfer.own.OwnTables;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rows for the current person in every exported table: in each one with a value in every column, one with nothing but
 * what must be there, and one with values that are easily spoiled. Made from the database's own description, so a new
 * column is filled without a change here.
 */
public final class EveryColumn {

    /** Words that a CSV, a spreadsheet, JSON or a database may want to change. */
    static final List<String> HARD = List.of(
            "=1+1",
            "'=1+1",
            "+a",
            "-a",
            "@a",
            "\ta",
            "\ra",
            "''@a",
            "a\r\nb\n",
            " ä\u00e9\uD83D\uDE00 ",
            "\"'\\,;",
            "",
            "null");

    private static final String JSON = "{\"b\" : [1e2, 1.50, -0, null, true], \"a\": {\"z\":\"\\u00e9=\", \"y\": 0.1}}";

    private final ApplicationContext context;
    private final Map<String, List<UUID>> ids = new HashMap<>();
    private int counter;

    private EveryColumn(ApplicationContext context) {
        this.context = context;
    }

    public static void fill(ApplicationContext context) {
        EveryColumn rows = new EveryColumn(context);
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> OwnTables.all().forEach(rows::fill));
    }

    private void fill(OwnTable table) {
        List<Column> shape = context.getBean(TableShapes.class).columns(table.name());
        OwnLayout layout = OwnLayout.of(table, shape);
        for (int i = 0; i < 3; i++) {
            Map<String, @Nullable Object> row = new HashMap<>();
            for (Column column : layout.columns()) {
                row.put(column.name(), value(table, column, i));
            }
            insert(table, layout, row);
        }
    }

    private void insert(OwnTable table, OwnLayout layout, Map<String, @Nullable Object> row) {
        OwnedInsert<Map<String, @Nullable Object>> insert = OwnedInsert.into(table.name());
        for (Column column : layout.columns()) {
            if (column.kind() == Kind.JSON) {
                insert.withJson(column.name(), values -> values.get(column.name()));
            } else {
                insert.with(column.name(), values -> values.get(column.name()));
            }
        }
        if (layout.hasDemoMark()) {
            insert.with("demo", values -> false);
        }
        context.getBean(OwnedBatch.class).insert(insert, List.of(row));
    }

    private @Nullable Object value(OwnTable table, Column column, int row) {
        counter++;
        String name = column.name();
        if (name.equals("id")) {
            UUID id = Ids.next();
            ids.computeIfAbsent(table.name(), key -> new ArrayList<>()).add(id);
            return id.toString();
        }
        String parent = table.references().get(name);
        if (parent != null && (row != 1 || !column.nullable())) {
            return Objects.requireNonNull(ids.get(parent)).get(row).toString();
        }
        if (row == 1 && column.nullable()) {
            return null;
        }
        if (name.equals(OwnTable.TARGET)) {
            return Objects.requireNonNull(ids.get("task_instance")).get(row).toString();
        }
        var choices = table.choices().get(name);
        if (choices != null) {
            // One entry runs at a time.
            List<String> sorted = new ArrayList<>(new TreeSet<>(choices));
            sorted.remove("RUNNING");
            return sorted.get(counter % sorted.size());
        }
        return switch (column.kind()) {
            case TEXT -> text(column, row);
            case JSON -> JSON;
            case INTEGER -> name.equals("position") || name.equals("day") || name.equals("part_no") ? row : counter;
            case LONG -> Long.MAX_VALUE - counter;
            case NUMBER -> row == 0 ? 50.0 : 1 / 3.0 + counter;
            case FLAG -> row == 0;
            case INSTANT -> Instant.ofEpochMilli(1_764_000_000_123L + counter);
            case BYTES -> ("=\0 part " + counter).getBytes(StandardCharsets.UTF_8);
        };
    }

    private String text(Column column, int row) {
        if (row == 2 && column.name().equals("description")) {
            return "";
        }
        String unique = Integer.toString(counter, 36);
        String text = row == 0 ? unique : HARD.get(counter % HARD.size()) + unique;
        return column.size() > 0 && text.length() > column.size() ? unique : text;
    }
}
