package app.taskaversion.transfer.own;

import app.taskaversion.platform.persistence.TableShapes.Column;
import app.taskaversion.platform.persistence.TableShapes.Kind;
import app.taskaversion.platform.text.FormulaGuard;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one table into one file of an export, and counts and sums up what it wrote. */
public abstract class OwnFileWriter {

    /** Every value in quotation marks, nothing for what is absent: so an empty text and no text differ. */
    static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .setNullString("")
            .get();

    private final OwnLayout layout;
    private final String name;
    private final MessageDigest digest;
    private final Writer text;
    private long rows;

    private OwnFileWriter(OwnLayout layout, String name, OutputStream out) {
        this.layout = layout;
        this.name = name;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        this.text = new BufferedWriter(
                new OutputStreamWriter(new DigestOutputStream(out, digest), StandardCharsets.UTF_8), 1 << 16);
    }

    /** One JSON object per line. */
    public static OwnFileWriter jsonLines(OwnLayout layout, OutputStream out) {
        return new JsonLines(layout, out);
    }

    /** A table for spreadsheet programs, with its {@link FormulaGuard}. */
    public static OwnFileWriter csv(OwnLayout layout, OutputStream out) throws IOException {
        return new Csv(layout, out);
    }

    /** @param values in the order of the layout */
    public void row(@Nullable Object[] values) throws IOException {
        rows++;
        write(values, text);
    }

    abstract void write(@Nullable Object[] values, Writer to) throws IOException;

    /** Writes out what is left. The stream below stays open. */
    public OwnManifest.File finish() throws IOException {
        text.flush();
        return new OwnManifest.File(
                name, layout.table().name(), rows, HexFormat.of().formatHex(digest.digest()), layout.names());
    }

    List<Column> columns() {
        return layout.columns();
    }

    private static final class JsonLines extends OwnFileWriter {

        private JsonLines(OwnLayout layout, OutputStream out) {
            super(layout, layout.table().dataFile(), out);
        }

        @Override
        void write(@Nullable Object[] values, Writer to) throws IOException {
            to.append(OwnJson.object(columns(), values)).append('\n');
        }
    }

    private static final class Csv extends OwnFileWriter {

        private Csv(OwnLayout layout, OutputStream out) throws IOException {
            super(layout, layout.table().csvFile(), out);
            print(layout.names().toArray(), ((OwnFileWriter) this).text);
        }

        private static void print(@Nullable Object[] cells, Writer to) throws IOException {
            new CSVPrinter(to, CSV).printRecord(cells);
        }

        @Override
        void write(@Nullable Object[] values, Writer to) throws IOException {
            @Nullable Object[] cells = new @Nullable Object[values.length];
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                Kind kind = columns().get(i).kind();
                String text = value == null ? null : OwnText.write(kind, value);
                boolean words = kind == Kind.TEXT || kind == Kind.JSON;
                cells[i] = text != null && words ? FormulaGuard.guarded(text) : text;
            }
            print(cells, to);
        }
    }
}
