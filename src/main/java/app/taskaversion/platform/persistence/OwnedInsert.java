package app.taskaversion.platform.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which columns of an owned table are filled from which part of a row. The owner is not among them: {@link OwnedBatch} binds it. */
public final class OwnedInsert<T> {

    record Column<T>(String name, Function<T, @Nullable Object> value, boolean json) {}

    private final String table;
    private final List<Column<T>> columns = new ArrayList<>();

    private OwnedInsert(String table) {
        this.table = table;
    }

    public static <T> OwnedInsert<T> into(String table) {
        return new OwnedInsert<>(table);
    }

    public OwnedInsert<T> with(String column, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(column, value, false));
        return this;
    }

    /** @param value JSON text */
    public OwnedInsert<T> withJson(String column, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(column, value, true));
        return this;
    }

    String table() {
        return table;
    }

    List<Column<T>> columns() {
        return columns;
    }
}
