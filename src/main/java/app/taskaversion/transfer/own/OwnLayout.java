package app.taskaversion.transfer.own;

import app.taskaversion.platform.persistence.TableShapes.Column;
import app.taskaversion.platform.persistence.TableShapes.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of an exported table, in the order of the database. */
public final class OwnLayout {

    private final OwnTable table;
    private final List<Column> columns;
    private final Map<String, Integer> positions = new HashMap<>();
    private final boolean demo;

    private OwnLayout(OwnTable table, List<Column> columns, boolean demo) {
        this.table = table;
        this.columns = columns;
        this.demo = demo;
        for (int i = 0; i < columns.size(); i++) {
            positions.put(columns.get(i).name(), i);
        }
    }

    /** @param shape all columns of the table but the owner */
    public static OwnLayout of(OwnTable table, List<Column> shape) {
        List<Column> columns = new ArrayList<>();
        boolean demo = false;
        for (Column column : shape) {
            if (column.name().equals(OwnTable.DEMO)) {
                demo = true;
            } else if (table.json().contains(column.name())) {
                columns.add(new Column(column.name(), Kind.JSON, column.nullable(), 0));
            } else {
                columns.add(column);
            }
        }
        return new OwnLayout(table, List.copyOf(columns), demo);
    }

    public OwnTable table() {
        return table;
    }

    public List<Column> columns() {
        return columns;
    }

    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** Whether rows carry the mark of the demo history, which an export leaves out. */
    public boolean hasDemoMark() {
        return demo;
    }

    /** @return the position of a column, or -1 */
    public int position(String column) {
        return positions.getOrDefault(column, -1);
    }

    /**
     * Whether a value may stand in a column: not absent where it must be there, not too long, one of the choices, an id
     * where an id belongs.
     */
    boolean fits(int position, @Nullable Object value) {
        Column column = columns.get(position);
        if (value == null) {
            return column.nullable();
        }
        if (!(value instanceof String text)) {
            return true;
        }
        if (column.size() > 0 && text.codePointCount(0, text.length()) > column.size()) {
            return false;
        }
        if (isId(column.name()) && !isUuid(text)) {
            return false;
        }
        var choices = table.choices().get(column.name());
        return choices == null || choices.contains(text);
    }

    private boolean isId(String column) {
        return column.equals("id")
                || column.equals(OwnTable.TARGET)
                || table.references().containsKey(column);
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
