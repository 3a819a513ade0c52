package app.taskaversion.transfer.legacy;

import app.taskaversion.platform.error.ImportRejected;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a CSV text into records without changing a character, so that each row can be kept verbatim. Line breaks inside
 * quoted cells belong to the record.
 *
 * <p>A broken quotation mark would swallow the rows behind it. So when a record does not end well, the next line that
 * begins a record with the right number of cells is looked for, and only what lies before it counts as broken.
 */
final class RecordSplitter {

    /** A record or a broken stretch: its text with its line end, the line it begins on, whether it ended well. */
    record Piece(String text, long line, boolean whole) {}

    private record Line(String text, long number) {}

    private final Reader in;
    private final String file;
    private final char separator;
    private final int mostChars;
    private final char[] buffer = new char[1 << 15];
    private final ArrayDeque<Line> waiting = new ArrayDeque<>();
    private int position;
    private int filled;
    private long lineNumber;
    private int expectedCells;

    /** @param mostChars a record longer than this is broken; a single line longer than 16 times this ends the reading */
    RecordSplitter(Reader in, String file, char separator, int mostChars) {
        this.in = in;
        this.file = file;
        this.separator = separator;
        this.mostChars = mostChars;
    }

    /** How many cells the header has; without it no row after a broken one can be found again. */
    void expect(int cells) {
        this.expectedCells = cells;
    }

    /** The lines before were read by somebody else. */
    void startAfterLine(long line) {
        this.lineNumber = line;
    }

    @Nullable
    Piece next() throws IOException {
        Line first = nextLine();
        if (first == null) {
            return null;
        }
        CellScan scan = new CellScan(separator);
        scan.line(first.text());
        if (scan.ended()) {
            return new Piece(first.text(), first.number(), true);
        }
        List<Line> lines = new ArrayList<>(List.of(first));
        int length = first.text().length();
        while (scan.open() && length <= mostChars) {
            Line line = nextLine();
            if (line == null) {
                break;
            }
            lines.add(line);
            length += line.text().length();
            scan.line(line.text());
        }
        if (scan.ended() && (expectedCells == 0 || scan.cells() == expectedCells)) {
            return new Piece(join(lines, lines.size()), first.number(), true);
        }
        int good = firstRecordBehind(lines);
        if (good == lines.size()) {
            return new Piece(join(lines, good), first.number(), scan.ended());
        }
        for (int i = lines.size() - 1; i >= good; i--) {
            waiting.addFirst(lines.get(i));
        }
        return new Piece(join(lines, good), first.number(), false);
    }

    /** The index of the first line behind the first one that begins a record of the right size. */
    private int firstRecordBehind(List<Line> lines) {
        for (int start = 1; start < lines.size() && expectedCells > 1; start++) {
            CellScan scan = new CellScan(separator);
            for (int i = start; i < lines.size(); i++) {
                scan.line(lines.get(i).text());
                if (!scan.open()) {
                    break;
                }
            }
            boolean plausible = scan.cells() == expectedCells || (scan.open() && scan.cells() < expectedCells);
            if (!scan.broken() && plausible && beginsWithAnId(lines.get(start).text())) {
                return start;
            }
        }
        return lines.size();
    }

    private boolean beginsWithAnId(String line) {
        int end = line.indexOf(separator);
        return end > 0 && line.chars().limit(end).noneMatch(c -> Character.isWhitespace(c) || c == '"');
    }

    private static String join(List<Line> lines, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(lines.get(i).text());
        }
        return text.toString();
    }

    private @Nullable Line nextLine() throws IOException {
        Line pushedBack = waiting.pollFirst();
        if (pushedBack != null) {
            return pushedBack;
        }
        StringBuilder text = null;
        while (true) {
            if (position == filled) {
                filled = Math.max(in.read(buffer, 0, buffer.length), 0);
                position = 0;
                if (filled == 0) {
                    return text == null ? null : new Line(text.toString(), ++lineNumber);
                }
            }
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            boolean complete = end < filled;
            int until = complete ? end + 1 : end;
            if (complete && text == null) {
                String whole = new String(buffer, position, until - position);
                position = until;
                return new Line(whole, ++lineNumber);
            }
            text = text == null ? new StringBuilder() : text;
            text.append(buffer, position, until - position);
            position = until;
            if (complete) {
                return new Line(text.toString(), ++lineNumber);
            }
            if (text.length() > 16L * mostChars) {
                throw new ImportRejected(file, lineNumber + 1, null, "transfer.rejected.line_too_long");
            }
        }
    }
}
