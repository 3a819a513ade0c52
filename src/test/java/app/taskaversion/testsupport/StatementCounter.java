package app.taskaversion.testsupport;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts what the calling thread sends over JDBC, Hibernate's statements and ours alike. A test that imports this class
 * gets a context of its own.
 */
public final class StatementCounter implements BeanPostProcessor, QueryExecutionListener, MethodExecutionListener {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS_PER_MS = 1_000_000;
    private static final Pattern SETTING = Pattern.compile("(?i)(set |reset |select set_config\\()");

    private static final ThreadLocal<@Nullable Tally> OPEN = new ThreadLocal<>();

    /**
     * What some work cost.
     *
     * @param statements executions; a batch of any size is one, begin and commit are none, and so is a setting of the
     *     connection such as the owner for row level security
     * @param connections how many were taken: each transaction takes one, and so does each statement outside of any
     * @param cpuMs of the calling thread, which is where SQLite works too; a PostgreSQL server is not in it
     */
    public record Cost(List<String> statements, int connections, int commits, double cpuMs) {

        public Cost plus(Cost other) {
            var all = new ArrayList<>(statements);
            all.addAll(other.statements);
            return new Cost(all, connections + other.connections, commits + other.commits, cpuMs + other.cpuMs);
        }
    }

    private static final class Tally {
        private final List<String> statements = new ArrayList<>();
        private int connections;
        private int commits;
    }

    /** Does the work and says what it cost. */
    public Cost of(Runnable work) {
        Tally tally = new Tally();
        OPEN.set(tally);
        long before = THREADS.getCurrentThreadCpuTime();
        try {
            work.run();
        } finally {
            OPEN.remove();
        }
        return new Cost(
                List.copyOf(tally.statements),
                tally.connections,
                tally.commits,
                (THREADS.getCurrentThreadCpuTime() - before) / NANOS_PER_MS);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? ProxyDataSourceBuilder.create(source)
                        .listener(this)
                        .methodListener(this)
                        .build()
                : bean;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        Tally tally = OPEN.get();
        if (tally != null) {
            String statement = queries.stream()
                    .map(query -> query.getQuery().strip().replaceAll("\\s+", " "))
                    .distinct()
                    .collect(Collectors.joining("; "));
            if (!SETTING.matcher(statement).lookingAt()) {
                tally.statements.add(statement);
            }
        }
    }

    @Override
    public void beforeMethod(MethodExecutionContext call) {}

    @Override
    public void afterMethod(MethodExecutionContext call) {
        Tally tally = OPEN.get();
        if (tally != null) {
            String method = call.getMethod().getName();
            if (call.getTarget() instanceof DataSource && method.equals("getConnection")) {
                tally.connections++;
            } else if (call.getTarget() instanceof Connection && method.equals("commit")) {
                tally.commits++;
            }
        }
    }
}
