package app.taskaversion.transfer.legacy;

import app.taskaversion.platform.error.ImportRejected;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The column names of a file. Columns are found by name, never by position; unknown ones are kept. */
public final class LegacyHeader {

    private final String text;
    private final boolean inDatabase;
    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();

    /**
     * @param text the header line as written
     * @throws ImportRejected if a name stands twice
     */
    LegacyHeader(String file, long line, String text, List<String> cells) {
        this(file, line, text, cells, false);
    }

    private LegacyHeader(String file, long line, String text, List<String> cells, boolean inDatabase) {
        this.text = text;
        this.inDatabase = inDatabase;
        this.names = cells.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!name.isEmpty() && positions.putIfAbsent(name, i) != null) {
                throw new ImportRejected(file, line, name, "transfer.rejected.header_twice");
            }
        }
    }

    /** @throws ImportRejected if two names differ in blanks only */
    static LegacyHeader ofTable(String file, String text, List<String> columns) {
        return new LegacyHeader(file, 0, text, columns, true);
    }

    /** Whether the rows come from a database, which keeps some times otherwise than the files do. */
    boolean inDatabase() {
        return inDatabase;
    }

    /** The header as written, without its line end. */
    public String text() {
        return text;
    }

    public List<String> names() {
        return names;
    }

    public int size() {
        return names.size();
    }

    boolean has(String name) {
        return positions.containsKey(name);
    }

    /** @return the position, or -1 */
    int position(String name) {
        return positions.getOrDefault(name, -1);
    }
}
