package app.taskaversion.transfer.own;

import app.taskaversion.platform.error.ImportRejected;
import app.taskaversion.platform.persistence.TableShapes.Kind;
import app.taskaversion.platform.text.FormulaGuard;
import app.taskaversion.transfer.legacy.LegacyText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Reads the rows of one file of an export, one at a time. A file of ours has no damaged rows, so the first one that does
 * not fit stops the import, with its place.
 */
public abstract class OwnLines implements AutoCloseable {

    /** The most characters of one line. Parts of original files are about 1.4 million long. */
    static final int LONGEST = 64 << 20;

    private final OwnLayout layout;
    private final OwnManifest.File file;
    final Reader reader;

    private OwnLines(OwnLayout layout, OwnManifest.File file, Reader reader) {
        this.layout = layout;
        this.file = file;
        this.reader = reader;
    }

    static OwnLines open(OwnLayout layout, OwnManifest.File file, java.io.InputStream in) throws IOException {
        Reader reader = new BufferedReader(
                new InputStreamReader(
                        in,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16);
        return file.name().endsWith(".csv") ? new Csv(layout, file, reader) : new Json(layout, file, reader);
    }

    /** The next row; absent at the end. */
    public @Nullable OwnRow next() {
        try {
            return read();
        } catch (CharacterCodingException e) {
            throw rejected(line(), null, "transfer.rejected.own_line");
        } catch (IOException e) {
            throw rejected(0, null, "transfer.rejected.unreadable");
        }
    }

    abstract @Nullable OwnRow read() throws IOException;

    abstract long line();

    ImportRejected rejected(long line, @Nullable String column, String reason) {
        return new ImportRejected(file.name(), line, column, reason);
    }

    /** Puts a value into its place, if it fits there. */
    void put(@Nullable Object[] values, String column, @Nullable Object value) {
        int position = file.columns().contains(column) ? layout.position(column) : -1;
        if (position < 0) {
            throw rejected(line(), column, "transfer.rejected.own_column");
        }
        values[position] = value instanceof String text ? LegacyText.storable(text) : value;
    }

    void check(@Nullable Object[] values) {
        for (String column : file.columns()) {
            int position = layout.position(column);
            if (!layout.fits(position, values[position])) {
                throw rejected(line(), column, "transfer.rejected.own_value");
            }
        }
    }

    OwnLayout layout() {
        return layout;
    }

    @Nullable
    Object[] empty() {
        return new @Nullable Object[layout.columns().size()];
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw rejected(0, null, "transfer.rejected.unreadable");
        }
    }

    private static final class Json extends OwnLines {
        private long line;

        private Json(OwnLayout layout, OwnManifest.File file, Reader reader) {
            super(layout, file, reader);
        }

        @Override
        long line() {
            return line;
        }

        @Override
        @Nullable
        OwnRow read() throws IOException {
            String text = nextLine();
            if (text == null) {
                return null;
            }
            @Nullable Object[] values = empty();
            object(text).forEach((name, value) -> {
                String column = String.valueOf(name);
                int position = layout().position(column);
                try {
                    Object read = position < 0
                            ? null
                            : OwnText.read(layout().columns().get(position).kind(), value);
                    put(values, column, read);
                } catch (IllegalArgumentException e) {
                    throw rejected(line, column, "transfer.rejected.own_value");
                }
            });
            check(values);
            return new OwnRow(line, values, text.length());
        }

        private Map<?, ?> object(String text) {
            try {
                if (CanonicalJson.parse(text) instanceof Map<?, ?> map) {
                    return map;
                }
            } catch (JacksonException e) {
                // Said below, without the text.
            }
            throw rejected(line, null, "transfer.rejected.own_line");
        }

        private @Nullable String nextLine() throws IOException {
            line++;
            StringBuilder text = new StringBuilder();
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                if (c == '\n') {
                    return text.toString();
                }
                if (text.length() >= LONGEST) {
                    throw rejected(line, null, "transfer.rejected.line_too_long");
                }
                text.append((char) c);
            }
            return text.isEmpty() ? null : text.toString();
        }
    }

    private static final class Csv extends OwnLines {
        private final CSVParser parser;
        private final Iterator<CSVRecord> records;
        private final List<String> columns;

        private Csv(OwnLayout layout, OwnManifest.File file, Reader reader) throws IOException {
            super(layout, file, reader);
            this.columns = file.columns();
            this.parser = OwnFileWriter.CSV.parse(reader);
            this.records = parser.iterator();
            if (!records.hasNext() || !List.of(records.next().values()).equals(columns)) {
                throw rejected(1, null, "transfer.rejected.header_broken");
            }
        }

        @Override
        long line() {
            return parser.getCurrentLineNumber();
        }

        @Override
        @Nullable
        OwnRow read() {
            CSVRecord record = nextRecord();
            if (record == null) {
                return null;
            }
            if (record.size() != columns.size()) {
                throw rejected(line(), null, "transfer.rejected.own_line");
            }
            @Nullable Object[] values = empty();
            int weight = 0;
            for (int i = 0; i < record.size(); i++) {
                String cell = record.get(i);
                if (cell != null) {
                    weight += cell.length();
                    put(values, columns.get(i), value(columns.get(i), cell));
                }
            }
            check(values);
            return new OwnRow(record.getRecordNumber(), values, weight);
        }

        private Object value(String column, String cell) {
            int position = layout().position(column);
            try {
                Kind kind = position < 0
                        ? Kind.TEXT
                        : layout().columns().get(position).kind();
                return OwnText.read(kind, FormulaGuard.plain(cell));
            } catch (IllegalArgumentException e) {
                throw rejected(line(), column, "transfer.rejected.own_value");
            }
        }

        private @Nullable CSVRecord nextRecord() {
            try {
                return records.hasNext() ? records.next() : null;
            } catch (java.io.UncheckedIOException e) {
                throw rejected(line(), null, "transfer.rejected.own_line");
            }
        }
    }
}
