package app.taskaversion.testsupport;

import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.persistence.TableShapes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * The third wall: sees every statement that the application sends, Hibernate's and ours alike, and fails one that touches
 * an owned table without naming the column of the owner and binding the present one. What a test sends by itself is left
 * alone: it looks at rows of several people.
 */
public final class OwnerWatch implements BeanPostProcessor, SmartInitializingSingleton, QueryExecutionListener {

    /**
     * Benchmarks measure the application alone: to look at each of five million values that an import binds is a seventh
     * of what it takes. Off nowhere else, which {@code OwnerWatchTest} would notice.
     */
    private static final boolean OFF = "off".equals(System.getProperty("owner.watch"));

    private static final Pattern WORD = Pattern.compile("[a-z_]+");
    private static final List<String> FAILED = new CopyOnWriteArrayList<>();

    private final ObjectProvider<CurrentOwner> owner;
    private final ObjectProvider<TableShapes> tables;
    private volatile Set<String> owned = Set.of();

    OwnerWatch(ObjectProvider<CurrentOwner> owner, ObjectProvider<TableShapes> tables) {
        this.owner = owner;
        this.tables = tables;
    }

    /** Statements that were failed since the last call: an error may have been caught on its way to the test. */
    public static List<String> takeFailed() {
        List<String> failed = List.copyOf(FAILED);
        FAILED.clear();
        return failed;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !OFF
                ? ProxyDataSourceBuilder.create(source).listener(this).build()
                : bean;
    }

    /** Before this there are migrations, which belong to everybody. */
    @Override
    public void afterSingletonsInstantiated() {
        owned = tables.getObject().ownedTables();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        for (QueryInfo query : queries) {
            if (touchesOwned(query.getQuery()) && !namesOwner(query) && !TestCode.sends()) {
                FAILED.add(query.getQuery());
                throw new AssertionError("Touches an owned table without its owner: " + query.getQuery());
            }
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    private boolean touchesOwned(String sql) {
        Matcher words = WORD.matcher(sql.toLowerCase(Locale.ROOT));
        while (words.find()) {
            if (owned.contains(words.group())) {
                return true;
            }
        }
        return false;
    }

    private boolean namesOwner(QueryInfo query) {
        String present = owner.getObject().orNobody().toString();
        return query.getQuery().contains("user_id")
                && !query.getParametersList().isEmpty()
                && query.getParametersList().stream().allMatch(row -> binds(row, present));
    }

    private static boolean binds(List<ParameterSetOperation> row, String present) {
        List<Object> values = new ArrayList<>();
        row.forEach(operation -> values.addAll(Arrays.asList(operation.getArgs())));
        return values.contains(present);
    }
}
