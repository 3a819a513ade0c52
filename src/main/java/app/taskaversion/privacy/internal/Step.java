package app.taskaversion.privacy.internal;

import java.util.List;

/**
 * One thing that a deletion does to one table.
 *
 * @param key its primary key
 * @param condition on {@code t}, besides owner and time
 * @param cleared columns that become absent; none if whole rows go
 * @param jsonColumn column of JSON from which names are taken out; empty if there is none
 * @param jsonNames the names
 */
record Step(
        String table,
        List<String> key,
        Dating dating,
        String condition,
        List<String> cleared,
        String jsonColumn,
        List<String> jsonNames) {

    private static final List<String> ID = List.of("id");
    private static final String EVERY = "1 = 1";

    static Step rows(String table, Dating dating) {
        return new Step(table, ID, dating, EVERY, List.of(), "", List.of());
    }

    static Step cells(String table, Dating dating, String... columns) {
        return new Step(table, ID, dating, EVERY, List.of(columns), "", List.of());
    }

    static Step names(String table, Dating dating, String column, String... names) {
        return new Step(table, ID, dating, EVERY, List.of(), column, List.of(names));
    }

    Step where(String more) {
        return new Step(table, key, dating, more, cleared, jsonColumn, jsonNames);
    }

    Step keyed(String... columns) {
        return new Step(table, List.of(columns), dating, condition, cleared, jsonColumn, jsonNames);
    }

    boolean wholeRows() {
        return cleared.isEmpty() && jsonColumn.isEmpty();
    }

    /** Columns that are held: what is needed to put it back; all of them for whole rows. */
    List<String> touched() {
        return jsonColumn.isEmpty() ? cleared : List.of(jsonColumn);
    }

    /** Condition on {@code t} with owner, time, and something to delete at all. */
    String where(Scope scope) {
        return "t.user_id = :owner and (" + condition + ") and (" + dating.within(scope) + ") and (" + something()
                + ")";
    }

    private String something() {
        List<String> somewhere = jsonColumn.isEmpty()
                ? cleared.stream().map(column -> "t." + column + " is not null").toList()
                : jsonNames.stream()
                        .map(name -> "cast(t." + jsonColumn + " as text) like '%\"" + name + "\"%'")
                        .toList();
        return somewhere.isEmpty() ? EVERY : String.join(" or ", somewhere);
    }

    /** How a receipt calls it. */
    String kind() {
        return wholeRows() ? table : table + "_cells";
    }
}
