package app.taskaversion.testsupport;

import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.persistence.TableShapes;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** All tables that carry an owner, found in the database itself, and how many rows the current person has in each. */
public final class OwnedTables {

    private OwnedTables() {}

    public static Map<String, Long> rows(ApplicationContext context) {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        String owner = context.getBean(CurrentOwner.class).get().toString();
        Map<String, Long> rows = new TreeMap<>();
        context.getBean(TableShapes.class).ownedTables().forEach(table -> rows.put(table, 0L));
        if (rows.size() < 15) {
            throw new IllegalStateException("Only these owned tables were found: " + rows.keySet());
        }
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> rows.replaceAll(
                        (table, none) -> jdbc.sql("select count(*) from " + table + " where user_id = :owner")
                                .param("owner", owner)
                                .query(Long.class)
                                .single()));
        return rows;
    }
}
