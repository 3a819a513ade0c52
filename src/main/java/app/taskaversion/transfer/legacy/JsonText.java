package app.taskaversion.transfer.legacy;

import app.taskaversion.platform.error.ImportRejected;
import app.taskaversion.transfer.QuarantineReason;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of JSON, as rows with one cell: one row for each line, or the whole file as one row. */
final class JsonText implements RowSource {

    static final String COLUMN = "json";
    private static final int MOST_CHARS = 16 * LegacyTable.RECORD_CHARS;

    private final LegacyFile kind;
    private final String file;
    private final Reader reader;
    private final LegacyHeader header;
    private long line;

    private JsonText(LegacyFile kind, String file, Reader reader) {
        this.kind = kind;
        this.file = file;
        this.reader = reader;
        this.header = new LegacyHeader(file, 0, COLUMN, List.of(COLUMN));
    }

    static RowSource open(LegacyFile kind, SourceEntry entry, SourceProbe probe) {
        try {
            return new JsonText(kind, entry.path(), probe.open(entry));
        } catch (IOException e) {
            throw new ImportRejected(entry.path(), 0, null, "transfer.rejected.unreadable");
        }
    }

    @Override
    public LegacyHeader header() {
        return header;
    }

    @Override
    public @Nullable SourceRow next() {
        while (true) {
            String text = read();
            if (text == null) {
                return null;
            }
            line++;
            if (!text.isBlank()) {
                QuarantineReason damage = text.length() > LegacyTable.RECORD_CHARS
                        ? QuarantineReason.CELL_TOO_LONG
                        : text.indexOf('\0') >= 0 ? QuarantineReason.NUL_CHARACTERS : null;
                return new SourceRow(kind, file, line, text, header, List.of(text), damage);
            }
        }
    }

    private @Nullable String read() {
        try {
            int c = reader.read();
            if (c < 0) {
                return null;
            }
            StringBuilder text = new StringBuilder();
            for (; c >= 0 && (c != '\n' || kind.wholeFile()); c = reader.read()) {
                if (text.length() >= MOST_CHARS) {
                    throw new ImportRejected(file, line + 1, null, "transfer.rejected.line_too_long");
                }
                text.append((char) c);
            }
            return LegacyTable.withoutLineEnd(text.append('\n').toString());
        } catch (IOException e) {
            throw new ImportRejected(file, line + 1, null, "transfer.rejected.unreadable");
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new ImportRejected(file, 0, null, "transfer.rejected.unreadable");
        }
    }
}
