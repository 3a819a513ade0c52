package app.taskaversion.transfer.legacy;

/**
 * Where a row stands.
 *
 * @param file as it is called in reports
 */
public record RowPlace(String file, long line) {

    static RowPlace of(SourceRow row) {
        return new RowPlace(row.file(), row.line());
    }
}
