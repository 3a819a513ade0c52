package app.taskaversion.bench;

import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestDatabases;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.ImportRequest;
import app.taskaversion.transfer.ImportService;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * What bringing in a history costs, by its length: {@code ./mvnw -Ptests,bench verify}. The sizes can be named with
 * {@code -Dbench.sizes=300,5000,50000,500000}. The first size runs once more before, so that the compiler is warm; each
 * figure is the median of its runs, each run as a new person.
 */
abstract class ImportBench {

    private static final String SIZES = System.getProperty("bench.sizes", "300,5000,50000");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ImportService imports;

    @SqliteTest
    static class OnSqliteBench extends ImportBench {
        OnSqliteBench() {
            super("sqlite");
        }
    }

    @PostgresTest
    static class OnPostgresBench extends ImportBench {
        OnPostgresBench() {
            super("postgresql");
        }
    }

    private final String database;

    ImportBench(String database) {
        this.database = database;
    }

    @Test
    void bringingAHistoryIn() throws Exception {
        Table table = new Table(
                "import-" + database,
                "instances",
                "runs",
                "wall ms",
                "CPU ms",
                "extra heap MB",
                "rows/s",
                "dry run CPU ms",
                "CPU µs/row");
        boolean warm = false;
        for (String size : SIZES.split(",", -1)) {
            int instances = Integer.parseInt(size);
            Path folder = TestDatabases.newFolder("bench");
            HistoryMill.write(folder, instances);
            if (!warm) {
                Meter.Cost unused = run(folder, false);
                warm = true;
            }
            int runs = instances > 5_000 ? instances > 50_000 ? 1 : 3 : 5;
            List<Meter.Cost> costs = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                costs.add(run(folder, false));
            }
            costs.sort(Comparator.comparingDouble(Meter.Cost::wallMs));
            Meter.Cost median = costs.get(runs / 2);
            double heap =
                    costs.stream().mapToDouble(Meter.Cost::extraHeapMb).max().orElseThrow();
            Meter.Cost dry = run(folder, true);
            table.row(
                    instances,
                    runs,
                    whole(median.wallMs()),
                    whole(median.cpuMs()),
                    whole(heap),
                    whole(instances * 1000 / median.wallMs()),
                    whole(dry.cpuMs()),
                    whole(median.cpuMs() * 1000 / instances));
        }
        table.write();
    }

    private Meter.Cost run(Path folder, boolean dryRun) throws Exception {
        People.signIn(People.create(context));
        ImportRequest request = new ImportRequest(List.of(folder), "bench", ZoneOffset.UTC, null);
        return Meter.of(() ->
                dryRun ? imports.dryRun(request, ImportProgress.NONE) : imports.run(request, ImportProgress.NONE));
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }
}
