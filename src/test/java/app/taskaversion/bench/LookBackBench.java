package app.taskaversion.bench;

import app.taskaversion.account.DataWithdrawn;
import app.taskaversion.analytics.LookBackFilter;
import app.taskaversion.analytics.LookBackRange;
import app.taskaversion.analytics.LookBackService;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.persistence.TableStatistics;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.StatementCounter;
import app.taskaversion.testsupport.TestClock;
import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What every figure of Look back costs, by the length of the history: {@code ./mvnw -Ptests,bench verify}, sizes with
 * {@code -Dbench.sizes=300,5000,50000,500000}. For each size the last 28 days, which the page opens with, a year, and
 * everything. Medians, the least of them in brackets: that is the figure of a quiet machine.
 *
 * <p>CPU is that of the thread that reads, which is where SQLite works too; a PostgreSQL server works elsewhere, so there
 * it is the CPU of the application alone, with the server's beside it. "First" is the first reading of a history, in
 * brackets the CPU of the whole process, the compiler's work with it; for a cold compiler as well name one size and one
 * range only. "Drawn anew" is a look with nothing kept, as the first one of the day and each one after a change of recent days.
 */
@Import(StatementCounter.class)
abstract class LookBackBench {

    private static final String SIZES = System.getProperty("bench.sizes", "300,5000,50000");
    private static final String RANGES = System.getProperty("bench.ranges", "MONTH,YEAR,ALL");
    private static final int WARM_UP = 12;
    private static final int RUNS = Integer.getInteger("bench.runs", 9);

    /** Places in /proc/PID/stat after the name, and what they count in. */
    private static final int USER_TIME = 11;

    private static final int SYSTEM_TIME = 12;
    private static final double MILLIS_A_TICK = 10;

    /** CPU seconds of the older app: load all rows, then all figures of the page. (quality §1) */
    private static final Map<Integer, Double> OLDER_APP = Map.of(300, 0.49, 5_000, 3.7, 50_000, 33.2);

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private LookBackService lookBack;

    @Autowired
    private StatementCounter counter;

    @SqliteTest
    static class OnSqliteBench extends LookBackBench {
        OnSqliteBench() {
            super("sqlite");
        }
    }

    @PostgresTest
    static class OnPostgresBench extends LookBackBench {
        OnPostgresBench() {
            super("postgresql");
        }
    }

    private final String database;

    LookBackBench(String database) {
        this.database = database;
    }

    @Test
    void everyFigureOfThePage() throws Exception {
        Table table = new Table(
                "look-back-" + database,
                "instances",
                "range",
                "first: CPU ms",
                "drawn anew: CPU ms",
                "CPU ms",
                "wall ms",
                "server: CPU ms",
                "statements",
                "allocated MB",
                "older app: CPU ms",
                "times as fast");
        for (String size : SIZES.split(",", -1)) {
            int instances = Integer.parseInt(size);
            OwnerId owner = People.create(context);
            People.signIn(owner);
            new LongHistory(context, owner, TestClock.START).write(instances);
            // As an import does.
            context.getBean(TableStatistics.class).refresh();
            for (String name : RANGES.split(",", -1)) {
                LookBackRange range = LookBackRange.valueOf(name);
                LookBackFilter filter = LookBackFilter.DEFAULT.with(range);
                double process = SYSTEM.getProcessCpuTime();
                long reader = THREADS.getCurrentThreadCpuTime();
                read(filter);
                double first = (THREADS.getCurrentThreadCpuTime() - reader) / 1e6;
                process = (SYSTEM.getProcessCpuTime() - process) / 1e6;
                for (int i = 0; i < WARM_UP; i++) {
                    forget(owner);
                    read(filter);
                    read(filter);
                }
                double[] fresh = new double[RUNS];
                for (int run = 0; run < RUNS; run++) {
                    forget(owner);
                    long used = THREADS.getCurrentThreadCpuTime();
                    read(filter);
                    fresh[run] = (THREADS.getCurrentThreadCpuTime() - used) / 1e6;
                }
                double[] cpu = new double[RUNS];
                double[] wall = new double[RUNS];
                long allocated = 0;
                double server = serverCpu();
                for (int run = 0; run < RUNS; run++) {
                    long bytes = THREADS.getCurrentThreadAllocatedBytes();
                    long start = System.nanoTime();
                    long used = THREADS.getCurrentThreadCpuTime();
                    read(filter);
                    cpu[run] = (THREADS.getCurrentThreadCpuTime() - used) / 1e6;
                    wall[run] = (System.nanoTime() - start) / 1e6;
                    allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
                }
                double median = median(cpu);
                server = (serverCpu() - server) / RUNS;
                Double older = OLDER_APP.get(instances);
                table.row(
                        instances,
                        range.name().toLowerCase(Locale.ROOT),
                        one(first) + " (" + one(process) + ")",
                        one(median(fresh)) + " (" + one(least(fresh)) + ")",
                        one(median) + " (" + one(least(cpu)) + ")",
                        one(median(wall)),
                        database.equals("sqlite") ? "–" : one(server),
                        counter.of(() -> read(filter)).statements().size(),
                        one(allocated / 1e6),
                        older == null ? "–" : one(older * 1000),
                        older == null ? "–" : one(older * 1000 / median));
            }
        }
        table.write();
    }

    private void read(LookBackFilter filter) {
        if (lookBack.read(filter, TestClock.START, DayBoundary.in(ZoneOffset.UTC))
                .isEmpty()) {
            throw new IllegalStateException("Nothing was read");
        }
    }

    /** CPU milliseconds so far of the processes that serve this database; 0 where the system does not tell. */
    private double serverCpu() throws Exception {
        if (database.equals("sqlite")) {
            return 0;
        }
        double ticks = 0;
        for (Integer process : context.getBean(JdbcClient.class)
                .sql("select pid from pg_stat_activity where datname = current_database()")
                .query(Integer.class)
                .list()) {
            Path stat = Path.of("/proc", String.valueOf(process), "stat");
            if (Files.isReadable(stat)) {
                String[] words =
                        Files.readString(stat).replaceFirst(".*\\) ", "").split(" ", -1);
                ticks += Double.parseDouble(words[USER_TIME]) + Double.parseDouble(words[SYSTEM_TIME]);
            }
        }
        return ticks * MILLIS_A_TICK;
    }

    /** What draws came to, as when data is taken back. */
    private void forget(OwnerId owner) {
        context.publishEvent(new DataWithdrawn(owner));
    }

    private static double least(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    private static double median(double[] values) {
        double[] ordered = values.clone();
        Arrays.sort(ordered);
        return ordered[ordered.length / 2];
    }

    private static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
