package app.taskaversion.transfer.legacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A file of the samples, cut into its header and its rows, each with its line end. */
record FuzzFile(String name, String header, List<String> rows) {

    /** All files of a folder. */
    static List<FuzzFile> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(FuzzFile::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FuzzFile of(Path file) {
        try {
            return of(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows end where a line ends outside quotation marks; nothing of the reader under test is used. */
    static FuzzFile of(String name, String text) {
        List<String> records = new ArrayList<>();
        boolean quoted = false;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == '\n' && !quoted) {
                records.add(text.substring(begin, i + 1));
                begin = i + 1;
            }
        }
        if (begin < text.length()) {
            records.add(text.substring(begin));
        }
        return new FuzzFile(name, records.get(0), List.copyOf(records.subList(1, records.size())));
    }

    FuzzFile withHeader(String newHeader) {
        return new FuzzFile(name, newHeader, rows);
    }

    FuzzFile withRows(List<String> newRows) {
        return new FuzzFile(name, header, List.copyOf(newRows));
    }

    FuzzFile with(int row, String text) {
        List<String> changed = new ArrayList<>(rows);
        changed.set(row, text);
        return withRows(changed);
    }

    String text() {
        return header + String.join("", rows);
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** The cells of a row as written, quotation marks and all. */
    static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        boolean quoted = false;
        int begin = 0;
        String text = row.endsWith("\n") ? row.substring(0, row.length() - 1) : row;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || (text.charAt(i) == ',' && !quoted)) {
                cells.add(text.substring(begin, i));
                begin = i + 1;
            } else if (text.charAt(i) == '"') {
                quoted = !quoted;
            }
        }
        return cells;
    }

    static String row(List<String> cells) {
        return String.join(",", cells) + "\n";
    }

    static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** What is inside a cell. */
    static String unquoted(String cell) {
        return cell.startsWith("\"") && cell.length() > 1
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell;
    }
}
