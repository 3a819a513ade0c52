package app.taskaversion.transfer.own;

import org.jspecify.annotations.Nullable;

/**
 * One row of an export.
 *
 * @param line where it begins in its file
 * @param values in the order of {@link OwnLayout#columns}
 * @param weight about how many characters it takes
 */
@SuppressWarnings("ArrayRecordComponent") // Made and used inside one import; copies of a row would be waste.
public record OwnRow(long line, @Nullable Object[] values, int weight) {

    public @Nullable String text(int position) {
        return (String) values[position];
    }
}
