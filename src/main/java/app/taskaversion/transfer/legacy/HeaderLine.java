package app.taskaversion.transfer.legacy;

import app.taskaversion.platform.error.ImportRejected;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a file that says something, and the separator that it speaks of: comma as the older app wrote it,
 * semicolon or tab after a spreadsheet program. Excel's own {@code sep=;} line is heard.
 *
 * @param line its number, counted from 1
 */
record HeaderLine(String text, long line, char separator) {

    private static final int MOST_CHARS = 100_000;
    private static final char[] SEPARATORS = {',', ';', '\t'};

    static HeaderLine read(Reader reader, String file) throws IOException {
        char announced = 0;
        for (long line = 1; ; line++) {
            String text = readLine(reader, file);
            if (text == null) {
                throw new ImportRejected(file, 0, null, "transfer.rejected.empty");
            }
            if (text.matches("(?i)sep=.")) {
                announced = text.charAt(4);
            } else if (!text.isBlank()) {
                refuseIfNoText(text, file, line);
                return new HeaderLine(text, line, announced != 0 ? announced : separatorOf(text));
            }
        }
    }

    private static @Nullable String readLine(Reader reader, String file) throws IOException {
        StringBuilder text = new StringBuilder();
        int c = reader.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = reader.read()) {
            if (text.length() >= MOST_CHARS) {
                throw new ImportRejected(file, 1, null, "transfer.rejected.header_broken");
            }
            text.append((char) c);
        }
        return LegacyTable.withoutLineEnd(text.append('\n').toString());
    }

    /** A ZIP, a picture or a database under the name of a table begins with characters that nobody types. */
    private static void refuseIfNoText(String text, String file, long line) {
        if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\r')) {
            throw new ImportRejected(file, line, null, "transfer.rejected.not_text");
        }
    }

    private static char separatorOf(String text) {
        char best = SEPARATORS[0];
        int most = 0;
        for (char separator : SEPARATORS) {
            CellScan scan = new CellScan(separator);
            scan.line(text);
            if (scan.cells() > most) {
                most = scan.cells();
                best = separator;
            }
        }
        return best;
    }
}
