package app.taskaversion.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A table of figures, logged and written to {@code target/bench/NAME.md}. */
public final class Table {

    private static final Logger LOG = LoggerFactory.getLogger(Table.class);

    private final String name;
    private final List<String> lines = new ArrayList<>();

    public Table(String name, String... columns) {
        this.name = name;
        row((Object[]) columns);
        lines.add("|---".repeat(columns.length) + "|");
    }

    public void row(Object... cells) {
        StringBuilder line = new StringBuilder("|");
        for (Object cell : cells) {
            line.append(' ').append(cell).append(" |");
        }
        lines.add(line.toString());
    }

    public void write() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "bench"));
        Path unused = Files.write(folder.resolve(name + ".md"), lines);
        LOG.info("{}\n{}", name, String.join("\n", lines));
    }
}
