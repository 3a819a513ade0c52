package app.taskaversion.transfer.legacy;

/** Follows quotation marks and separators through the lines of one record. */
final class CellScan {

    private enum At {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED,
        END,
        BROKEN
    }

    private final char separator;
    private At at = At.CELL_START;
    private int cells = 1;

    CellScan(char separator) {
        this.separator = separator;
    }

    /** @param line with its line end, if it has one */
    void line(String line) {
        int length = line.length();
        for (int i = 0; i < length && at != At.BROKEN; i++) {
            char c = line.charAt(i);
            boolean lineEnd = c == '\n' || (c == '\r' && i + 1 < length && line.charAt(i + 1) == '\n');
            at = switch (at) {
                case QUOTED -> c == '"' ? At.QUOTE_IN_QUOTED : At.QUOTED;
                case QUOTE_IN_QUOTED -> c == '"' ? At.QUOTED : outside(c, lineEnd, At.BROKEN);
                case CELL_START -> c == '"' ? At.QUOTED : outside(c, lineEnd, At.PLAIN);
                case PLAIN -> outside(c, lineEnd, At.PLAIN);
                case END -> c == '\n' ? At.END : At.BROKEN;
                case BROKEN -> At.BROKEN;
            };
        }
        if (at == At.CELL_START || at == At.PLAIN || at == At.QUOTE_IN_QUOTED) {
            at = At.END;
        }
    }

    private At outside(char c, boolean lineEnd, At otherwise) {
        if (lineEnd) {
            return At.END;
        }
        if (c == separator) {
            cells++;
            return At.CELL_START;
        }
        // A lone carriage return ends a record for some programs and not for others.
        return c == '\r' ? At.BROKEN : otherwise;
    }

    /** A quoted cell goes on in the next line. */
    boolean open() {
        return at == At.QUOTED;
    }

    boolean ended() {
        return at == At.END;
    }

    boolean broken() {
        return at == At.BROKEN;
    }

    int cells() {
        return cells;
    }
}
