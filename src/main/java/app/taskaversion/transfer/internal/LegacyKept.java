package app.taskaversion.transfer.internal;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.zip.ReproducibleZip;
import app.taskaversion.transfer.legacy.LegacyColumns;
import app.taskaversion.transfer.legacy.SourceCells;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives back what was kept verbatim because it has no place here: rows under the name of the file they came in. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LegacyKept {

    /** A file that rows were kept from. */
    private record From(String batch, String file) {}

    private static final String TRIGGERS = "popup_triggers.csv";
    private static final String RESPONSES = "popup_responses.csv";

    private final OwnedSql sql;
    private final LegacyRowSource source;

    LegacyKept(OwnedSql sql, LegacyRowSource source) {
        this.sql = sql;
        this.source = source;
    }

    void write(ReproducibleZip zip) throws IOException {
        Map<String, List<From>> files = new TreeMap<>();
        files.put(TRIGGERS, new ArrayList<>());
        files.put(RESPONSES, new ArrayList<>());
        sql.sql("""
                        select distinct batch_id, file_name from import_record
                        where user_id = :owner and outcome = 'KEPT' order by batch_id, file_name""").query(row -> {
            files.computeIfAbsent(name(row.getString(2)), key -> new ArrayList<>())
                    .add(new From(row.getString(1), row.getString(2)));
        });
        Map<String, SourceCells> headers = source.files();
        for (Map.Entry<String, List<From>> file : files.entrySet()) {
            OutputStream out = zip.entry(file.getKey());
            if (file.getKey().endsWith(".csv")) {
                writeTable(out, columns(file.getKey(), file.getValue(), headers), file.getValue(), headers);
            } else {
                writeLines(out, file.getValue());
            }
        }
    }

    /** Without what tells files of the same name apart; a table of a database becomes a file. */
    private static String name(String path) {
        String plain = path.replaceFirst(" \\(\\d+\\)$", "");
        int table = plain.lastIndexOf('#');
        String name = table >= 0 ? plain.substring(table + 1) + ".csv" : plain.substring(plain.lastIndexOf('/') + 1);
        String known = name.equals(TRIGGERS) || name.equals(RESPONSES) ? name : "kept/" + name;
        return known.replace("..", "_").replace('\\', '_');
    }

    private static List<String> columns(String name, List<From> files, Map<String, SourceCells> headers) {
        Set<String> columns = new LinkedHashSet<>();
        if (name.equals(TRIGGERS)) {
            columns.addAll(LegacyColumns.POPUP_TRIGGERS);
        } else if (name.equals(RESPONSES)) {
            columns.addAll(LegacyColumns.POPUP_RESPONSES);
        }
        for (From file : files) {
            SourceCells header = headers.get(file.batch() + "/" + file.file());
            if (header != null) {
                columns.addAll(header.names());
            }
        }
        return List.copyOf(columns);
    }

    private void writeTable(OutputStream out, List<String> columns, List<From> files, Map<String, SourceCells> headers)
            throws IOException {
        LegacyCsv csv = new LegacyCsv(out, columns);
        for (From file : files) {
            SourceCells header = headers.get(file.batch() + "/" + file.file());
            if (header != null) {
                lines(file, raw -> csv.row(header.read(raw)));
            }
        }
        csv.finish();
    }

    private void writeLines(OutputStream out, List<From> files) throws IOException {
        try {
            for (From file : files) {
                lines(file, raw -> {
                    try {
                        out.write((raw + "\n").getBytes(StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private interface Line {
        void add(String raw);
    }

    private void lines(From file, Line line) {
        sql.sql("""
                        select raw from import_record
                        where user_id = :owner and batch_id = :batch and file_name = :file and outcome = 'KEPT'
                        order by line_no""")
                .param("batch", file.batch())
                .param("file", file.file())
                .withFetchSize(100)
                .query(row -> {
                    line.add(row.getString(1));
                });
    }
}
