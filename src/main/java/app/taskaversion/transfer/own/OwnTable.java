package app.taskaversion.transfer.own;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table of the export, as far as the database does not say it itself.
 *
 * @param rows condition on {@code t} that leaves out what is not exported; may use {@code :owner}
 * @param key its primary key, by which rows are ordered
 * @param parent the column that names the row of which this is a part: parts of a row that was there before are not
 *     brought again; absent for rows that stand by themselves
 * @param identity columns that tell a row of the person apart beside its id; empty if there are none
 * @param references for each column that holds the id of another exported row, the table of that row
 * @param json columns that hold JSON
 * @param choices for each column with a fixed set of values, the set
 */
public record OwnTable(
        String name,
        String rows,
        List<String> key,
        @Nullable String parent,
        List<String> identity,
        Map<String, String> references,
        Set<String> json,
        Map<String, Set<String>> choices) {

    /** Written as false and never exported: the demo history stays where it is. */
    public static final String DEMO = "demo";

    /** Holds the id of whatever a source row became; that row may be gone. */
    public static final String TARGET = "target_id";

    static final String EVERY = "1 = 1";

    static Builder named(String name) {
        return new Builder(name);
    }

    public String dataFile() {
        return "data/" + name + ".jsonl";
    }

    public String csvFile() {
        return "csv/" + name + ".csv";
    }

    /** Whether rows have an id of their own. */
    public boolean hasId() {
        return key.equals(List.of("id"));
    }

    static final class Builder {
        private final String name;
        private String rows = EVERY;
        private List<String> key = List.of("id");
        private @Nullable String parent;
        private List<String> identity = List.of();
        private final Map<String, String> references = new LinkedHashMap<>();
        private Set<String> json = Set.of();
        private final Map<String, Set<String>> choices = new LinkedHashMap<>();

        private Builder(String name) {
            this.name = name;
        }

        Builder rows(String condition) {
            rows = condition;
            return this;
        }

        Builder key(String... columns) {
            key = List.of(columns);
            return this;
        }

        Builder partOf(String column, String table) {
            parent = column;
            return refers(column, table);
        }

        Builder refers(String column, String table) {
            references.put(column, table);
            return this;
        }

        Builder identity(String... columns) {
            identity = List.of(columns);
            return this;
        }

        Builder json(String... columns) {
            json = Set.of(columns);
            return this;
        }

        Builder choice(String column, String... values) {
            choices.put(column, Set.of(values));
            return this;
        }

        OwnTable build() {
            return new OwnTable(name, rows, key, parent, identity, Map.copyOf(references), json, Map.copyOf(choices));
        }
    }
}
