package app.taskaversion.platform.error;

import org.jspecify.annotations.Nullable;

/** A file that cannot be imported as a whole; says where it broke. Nothing of it has been stored. */
public final class ImportRejected extends AppException {

    private final String file;
    private final long line;
    private final @Nullable String column;
    private final String reasonKey;

    /**
     * @param line 1-based line in the file, 0 if the file as a whole is meant
     * @param reasonKey message key of the reason; gets file, line and column as arguments, then {@code more}
     */
    public ImportRejected(String file, long line, @Nullable String column, String reasonKey, Object... more) {
        super(reasonKey, arguments(file, line, column, more));
        this.file = file;
        this.line = line;
        this.column = column;
        this.reasonKey = reasonKey;
    }

    private static Object[] arguments(String file, long line, @Nullable String column, Object... more) {
        Object[] all = new Object[3 + more.length];
        all[0] = file;
        all[1] = line;
        all[2] = column == null ? "" : column;
        System.arraycopy(more, 0, all, 3, more.length);
        return all;
    }

    public String file() {
        return file;
    }

    public long line() {
        return line;
    }

    public @Nullable String column() {
        return column;
    }

    public String reasonKey() {
        return reasonKey;
    }
}
