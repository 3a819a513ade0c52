package app.taskaversion.transfer.legacy;

import app.taskaversion.platform.error.ImportRejected;
import app.taskaversion.transfer.QuarantineReason;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file row by row, holding one row in memory. A row that cannot be read comes with its damage and its text;
 * only a file that cannot be read as a whole stops the import.
 */
final class LegacyTable implements RowSource {

    /** Longer records are kept but not read: nobody wrote a task of a million characters. */
    static final int RECORD_CHARS = 1_000_000;

    private final LegacyFile kind;
    private final String file;
    private final Reader reader;
    private final RecordSplitter splitter;
    private final CSVFormat format;
    private final LegacyHeader header;
    private final IdDamage idDamage;

    private LegacyTable(LegacyFile kind, String file, Reader reader) throws IOException {
        this.kind = kind;
        this.file = file;
        this.reader = reader;
        this.idDamage = new IdDamage(file, kind);
        HeaderLine line = HeaderLine.read(reader, file);
        this.splitter = new RecordSplitter(reader, file, line.separator(), RECORD_CHARS);
        this.format = CSVFormat.RFC4180.builder().setDelimiter(line.separator()).get();
        List<String> names = cells(line.text());
        if (names.isEmpty()) {
            throw new ImportRejected(file, line.line(), null, "transfer.rejected.header_broken");
        }
        this.header = new LegacyHeader(file, line.line(), line.text(), names);
        String idColumn = kind.idColumn();
        boolean byName = kind == LegacyFile.TASKS && header.has("task");
        if (idColumn != null && !header.has(idColumn) && !byName) {
            throw new ImportRejected(file, line.line(), idColumn, "transfer.rejected.column_missing");
        }
        splitter.startAfterLine(line.line());
        splitter.expect(header.size());
    }

    static RowSource open(LegacyFile kind, SourceEntry entry, SourceProbe probe) {

        Reader reader = null;
        try {
            reader = probe.open(entry);
            return new LegacyTable(kind, entry.path(), reader);
        } catch (IOException e) {
            throw new ImportRejected(entry.path(), 0, null, "transfer.rejected.unreadable");
        } catch (ImportRejected e) {
            closeQuietly(reader);
            if (kind.idColumn() == null && e.reasonKey().equals("transfer.rejected.empty")) {
                return JsonText.open(kind, entry, probe); // the older app wrote nothing into it yet
            }
            throw e;
        }
    }

    private static void closeQuietly(@Nullable Reader reader) {
        if (reader != null) {
            try {
                reader.close();
            } catch (IOException ignored) {
                // The first failure is the one to tell.
            }
        }
    }

    @Override
    public LegacyHeader header() {
        return header;
    }

    @Override
    public @Nullable SourceRow next() {
        try {
            while (true) {
                RecordSplitter.Piece piece = splitter.next();
                if (piece == null) {
                    return null;
                }
                String raw = withoutLineEnd(piece.text());
                if (raw.isBlank()) {
                    continue;
                }
                SourceRow row = row(piece, raw);
                if (!row.blank()) {
                    idDamage.check(row);
                    return row;
                }
            }
        } catch (IOException e) {
            throw new ImportRejected(file, 0, null, "transfer.rejected.unreadable");
        }
    }

    private SourceRow row(RecordSplitter.Piece piece, String raw) {
        if (!piece.whole()) {
            return damaged(piece, raw, QuarantineReason.QUOTES_BROKEN);
        }
        if (raw.length() > RECORD_CHARS) {
            return damaged(piece, raw, QuarantineReason.CELL_TOO_LONG);
        }
        if (raw.indexOf('\0') >= 0) {
            return damaged(piece, raw, QuarantineReason.NUL_CHARACTERS);
        }
        List<String> cells = cells(raw);
        if (cells.isEmpty()) {
            return damaged(piece, raw, QuarantineReason.QUOTES_BROKEN);
        }
        boolean surplus = cells.stream().skip(header.size()).anyMatch(cell -> !cell.isEmpty());
        return new SourceRow(
                kind, file, piece.line(), raw, header, cells, surplus ? QuarantineReason.TOO_MANY_CELLS : null);
    }

    private SourceRow damaged(RecordSplitter.Piece piece, String raw, QuarantineReason reason) {
        return new SourceRow(kind, file, piece.line(), raw, header, List.of(), reason);
    }

    /** The cells of one record; none if it is not exactly one well-formed record. */
    private List<String> cells(String record) {
        try (CSVParser parser = format.parse(new StringReader(record))) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                return List.of();
            }
            List<String> cells = List.of(records.next().values());
            return records.hasNext() ? List.of() : cells;
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    static String withoutLineEnd(String text) {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
            if (end > 0 && text.charAt(end - 1) == '\r') {
                end--;
            }
        }
        return text.substring(0, end);
    }

    @Override
    public void close() {
        closeQuietly(reader);
    }
}
