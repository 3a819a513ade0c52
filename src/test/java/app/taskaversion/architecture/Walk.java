package app.taskaversion.architecture;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The life of the rows of one owned table, from making to deleting, as a person's services lead it.
 *
 * @param entity simple name of the entity that is stored there, {@link #PLAIN_ROWS} where there is none
 * @param create makes at least one row and returns what names it
 * @param read what the services show of it; nothing, or NotFound, once it is deleted
 * @param created what that is after making
 */
record Walk<K>(
        String table,
        String entity,
        Supplier<K> create,
        Function<K, List<String>> read,
        List<String> created,
        Update<K> update,
        Delete<K> delete) {

    static final String PLAIN_ROWS = "";

    /** What changing does. */
    sealed interface Update<K> {}

    /** @param shown what the services show afterwards */
    record Changes<K>(Consumer<K> step, List<String> shown) implements Update<K> {}

    /** What deleting does. */
    sealed interface Delete<K> {}

    /** The rows are gone. */
    record Removes<K>(Consumer<K> step) implements Delete<K> {}

    /** The rows stay, no service shows them, and they can be brought back. */
    record Hides<K>(Consumer<K> step, Consumer<K> back) implements Delete<K> {}

    /** There is no such step, and why. */
    record Never<K>(String reason) implements Update<K>, Delete<K> {}

    static Place of(String table, String entity) {
        return new Place(table, entity);
    }

    /** Where the rows are stored. */
    record Place(String table, String entity) {

        /** @param shown what the services show of it, at least one word */
        <K> Created<K> created(Supplier<K> create, Function<K, List<String>> read, String... shown) {
            return update -> delete -> new Walk<>(table, entity, create, read, List.of(shown), update, delete);
        }
    }

    /** Made; what changes it is still to be said. */
    interface Created<K> {

        Changed<K> then(Update<K> update);

        default Changed<K> changed(Consumer<K> step, String... shown) {
            return then(new Changes<>(step, List.of(shown)));
        }

        default Changed<K> neverChanged(String reason) {
            return then(new Never<>(reason));
        }
    }

    /** Made and changed; what deletes it is still to be said. */
    interface Changed<K> {

        Walk<K> then(Delete<K> delete);

        default Walk<K> removed(Consumer<K> step) {
            return then(new Removes<>(step));
        }

        default Walk<K> hidden(Consumer<K> step, Consumer<K> back) {
            return then(new Hides<>(step, back));
        }

        default Walk<K> neverDeleted(String reason) {
            return then(new Never<>(reason));
        }
    }

    @Override
    public String toString() {
        return table;
    }
}
