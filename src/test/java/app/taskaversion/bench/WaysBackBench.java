package app.taskaversion.bench;

import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestDatabases;
import app.taskaversion.transfer.ExportKind;
import app.taskaversion.transfer.ExportService;
import app.taskaversion.transfer.ImportHistory;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportRequest;
import app.taskaversion.transfer.ImportService;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the ways back from a history cost, by its length; run like {@link ImportBench}. Each figure is one run. */
abstract class WaysBackBench {

    private static final String SIZES = System.getProperty("bench.sizes", "300,5000,50000");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ImportService imports;

    @Autowired
    private ExportService exports;

    @Autowired
    private ImportHistory history;

    @SqliteTest
    static class OnSqliteBench extends WaysBackBench {
        OnSqliteBench() {
            super("sqlite");
        }
    }

    @PostgresTest
    static class OnPostgresBench extends WaysBackBench {
        OnPostgresBench() {
            super("postgresql");
        }
    }

    private final String database;

    WaysBackBench(String database) {
        this.database = database;
    }

    @Test
    void goingBack() throws Exception {
        Table table = new Table("ways-back-" + database, "instances", "work", "wall ms", "CPU ms", "extra heap MB");
        for (String size : SIZES.split(",", -1)) {
            int instances = Integer.parseInt(size);
            Path folder = TestDatabases.newFolder("bench");
            HistoryMill.write(folder, instances);
            OwnerId first = somebody();
            ImportReport brought = bringIn(folder);
            Path zip = folder.resolve("own.zip");
            row(table, instances, "own export", () -> write(ExportKind.OWN, zip));
            row(table, instances, "older app's tables", () -> write(ExportKind.LEGACY, folder.resolve("legacy.zip")));
            row(table, instances, "original files", () -> write(ExportKind.ORIGINAL, folder.resolve("original.zip")));
            row(table, instances, "own import, unchanged", () -> bringIn(zip));
            OwnerId unused = somebody();
            row(table, instances, "own import, new ids", () -> bringIn(zip));
            People.signIn(first);
            UUID batch = UUID.fromString(String.valueOf(brought.batchId()));
            row(table, instances, "preview of an undo", () -> history.undoPreview(batch));
            row(table, instances, "undo", () -> history.undo(batch));
        }
        table.write();
    }

    private OwnerId somebody() {
        People.signIn(People.create(context));
        return context.getBean(CurrentOwner.class).get();
    }

    private ImportReport bringIn(Path source) {
        return imports.run(new ImportRequest(List.of(source), "bench", ZoneOffset.UTC, null), ImportProgress.NONE);
    }

    private Path write(ExportKind kind, Path file) throws Exception {
        try (OutputStream out = Files.newOutputStream(file)) {
            exports.write(kind, out);
        }
        return file;
    }

    private static void row(Table table, int instances, String what, Callable<?> work) throws Exception {
        Meter.Cost cost = Meter.of(work);
        table.row(instances, what, whole(cost.wallMs()), whole(cost.cpuMs()), whole(cost.extraHeapMb()));
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }
}
