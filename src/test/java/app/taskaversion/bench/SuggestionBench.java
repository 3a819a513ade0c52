package app.taskaversion.bench;

import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.TableStatistics;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.recommendation.Advice;
import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.recommendation.internal.HandModels;
import app.taskaversion.recommendation.internal.HandModels.Hand;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.StatementCounter;
import app.taskaversion.testsupport.TestClock;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What "what next?" costs with 500 tasks to choose from, by the length of the history: read, ranked, explained. Goal P4.
 * By the rules and by what a model said a moment ago nothing is written, as in most looks at Now. CPU is that of the
 * thread; a PostgreSQL server works elsewhere. Each new decision stays: the list is measured with those of the card behind
 * it, up to a thousand in the end, one every half hour day and night.
 */
@Import({StatementCounter.class, HandModels.class})
abstract class SuggestionBench {

    private static final String SIZES = System.getProperty("bench.sizes", "300,5000,50000");
    private static final int TASKS = 500;
    private static final int WARM_UP = 200;
    private static final int RUNS = 21;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SuggestionService suggestions;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private ConsentService consents;

    @Autowired
    private Hand models;

    /** Who suggests, and whether what was suggested a moment ago still stands. */
    private enum Who {
        RULES(false),
        MODEL(false),
        /** A new decision at each look: read, predicted, explained and written down. */
        MODEL_ANEW(true),
        /** The same by a model as large as those of many people. */
        LARGE_MODEL_ANEW(true);

        private final boolean anew;

        Who(boolean anew) {
            this.anew = anew;
        }
    }

    private long looks;

    @SqliteTest
    static class OnSqliteBench extends SuggestionBench {
        OnSqliteBench() {
            super("sqlite");
        }
    }

    @PostgresTest
    static class OnPostgresBench extends SuggestionBench {
        OnPostgresBench() {
            super("postgresql");
        }
    }

    private final String database;

    SuggestionBench(String database) {
        this.database = database;
    }

    @Test
    void whatNext() throws Exception {
        Table table = new Table(
                "what-next-" + database,
                "instances",
                "surface",
                "who",
                "CPU ms",
                "wall ms",
                "statements",
                "allocated MB");
        for (String size : SIZES.split(",", -1)) {
            int instances = Integer.parseInt(size);
            OwnerId owner = People.create(context);
            People.signIn(owner);
            new LongHistory(context, owner, TestClock.START).write(instances);
            moreTasks(owner);
            context.getBean(TableStatistics.class).refresh();
            models.clear();
            for (Who who : Who.values()) {
                if (who == Who.MODEL) {
                    consents.give(Purpose.PERSONAL_MODEL, ConsentWay.SWITCH);
                    models.active();
                } else if (who == Who.LARGE_MODEL_ANEW) {
                    models.large();
                }
                for (Surface surface : List.of(Surface.CARD, Surface.LIST)) {
                    measure(table, instances, surface, who);
                }
            }
        }
        table.write();
    }

    private void measure(Table table, int instances, Surface surface, Who who) {
        for (int i = 0; i < WARM_UP; i++) {
            ask(surface, who);
        }
        double[] cpu = new double[RUNS];
        double[] wall = new double[RUNS];
        long allocated = 0;
        for (int run = 0; run < RUNS; run++) {
            long bytes = THREADS.getCurrentThreadAllocatedBytes();
            long start = System.nanoTime();
            long used = THREADS.getCurrentThreadCpuTime();
            ask(surface, who);
            cpu[run] = (THREADS.getCurrentThreadCpuTime() - used) / 1e6;
            wall[run] = (System.nanoTime() - start) / 1e6;
            allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        }
        table.row(
                instances,
                surface.name().toLowerCase(Locale.ROOT),
                who.name().toLowerCase(Locale.ROOT),
                one(median(cpu)),
                one(median(wall)),
                counter.of(() -> ask(surface, who)).statements().size(),
                one(allocated / 1e6));
    }

    /** Tasks that were never done, up to 500 in all. */
    private void moreTasks(OwnerId owner) {
        JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
        Integer there =
                jdbc.queryForObject("select count(*) from task where user_id = ?", Integer.class, owner.toString());
        List<Integer> numbers =
                IntStream.range(there == null ? 0 : there, TASKS).boxed().toList();
        TransactionTemplate transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        transaction.executeWithoutResult(status -> jdbc.batchUpdate(
                "insert into task (user_id, id, name, name_key, task_type, type, is_recurring, version,"
                        + " routine_frequency, placeholder, demo, created_at, updated_at, row_version)"
                        + " values (?, ?, ?, ?, 'WORK', 'TASK', false, 1, 'NONE', false, false, ?, ?, 0)",
                numbers,
                TASKS,
                (row, number) -> {
                    row.setString(1, owner.toString());
                    row.setString(2, Ids.next().toString());
                    row.setString(3, "Task " + number);
                    row.setString(4, "task " + number);
                    row.setTimestamp(5, Timestamp.from(TestClock.START));
                    row.setTimestamp(6, Timestamp.from(TestClock.START));
                }));
    }

    private void ask(Surface surface, Who who) {
        looks += who.anew ? 1 : 0;
        Instant now = TestClock.START.plusSeconds(1).plus(Duration.ofMinutes(31 * looks));
        Advice advice = suggestions.advise(new Ask(now, DayBoundary.in(ZoneOffset.UTC), null), surface);
        if (advice.suggestions().isEmpty() || advice.learned() == (who == Who.RULES)) {
            throw new IllegalStateException("Not suggested by " + who + " but " + advice.fallback());
        }
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
