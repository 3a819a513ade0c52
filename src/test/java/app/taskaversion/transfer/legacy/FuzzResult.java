package app.taskaversion.transfer.legacy;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a mutation made of a file.
 *
 * @param content its bytes
 * @param touched the rows of the file as it was, by number, that may have become unreadable
 * @param rows how many rows the file has now; absent where only a reader can tell
 * @param harmless whether every row says the same as before, so that no more of them may be set aside
 */
record FuzzResult(
        Supplier<byte[]> content,
        Set<Integer> touched,
        @Nullable Integer rows,
        boolean harmless) {

    FuzzResult(byte[] content, Set<Integer> touched, @Nullable Integer rows) {
        this(() -> content, touched, rows, false);
    }

    FuzzResult withoutHarm() {
        return new FuzzResult(content, touched, rows, true);
    }
}
