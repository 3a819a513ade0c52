package app.taskaversion.transfer.legacy;

import org.jspecify.annotations.Nullable;

/**
 * A cell after it was read: a value, nothing, or something that cannot be read as what it should be.
 *
 * @param readable false if there was a text that could not be read; the value is absent then
 */
record Reading<T>(@Nullable T value, boolean readable) {

    static <T> Reading<T> of(T value) {
        return new Reading<>(value, true);
    }

    static <T> Reading<T> absent() {
        return new Reading<>(null, true);
    }

    static <T> Reading<T> unreadable() {
        return new Reading<>(null, false);
    }
}
