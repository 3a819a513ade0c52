package app.taskaversion.isolation;

import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.TableShapes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;

/** Which owned table refers to which, as the database has it: for each one the columns with the table that they name. */
record References(Map<String, Map<String, String>> byTable) {

    /** SQLite reads the text of every table for an answer, so it is asked once for each database. */
    private static final Map<DatabaseUrl, References> KNOWN = new ConcurrentHashMap<>();

    static References of(ApplicationContext context) {
        return KNOWN.computeIfAbsent(context.getBean(DatabaseUrl.class), url -> read(context));
    }

    private static References read(ApplicationContext context) {
        Set<String> owned = context.getBean(TableShapes.class).ownedTables();
        Map<String, Map<String, String>> found = new TreeMap<>();
        try (Connection connection = context.getBean(DataSource.class).getConnection()) {
            for (String table : owned) {
                Map<String, String> columns = new HashMap<>();
                try (ResultSet keys = connection.getMetaData().getImportedKeys(null, null, table)) {
                    while (keys.next()) {
                        if (owned.contains(keys.getString("PKTABLE_NAME"))) {
                            columns.put(keys.getString("FKCOLUMN_NAME"), keys.getString("PKTABLE_NAME"));
                        }
                    }
                }
                found.put(table, columns);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new References(found);
    }

    /** Tables before those that refer to them. */
    Ordered parentsFirst() {
        List<String> order = new ArrayList<>();
        while (order.size() < byTable.size()) {
            int before = order.size();
            byTable.forEach((table, columns) -> {
                if (!order.contains(table)
                        && columns.values().stream()
                                .allMatch(parent -> parent.equals(table) || order.contains(parent))) {
                    order.add(table);
                }
            });
            if (order.size() == before) {
                throw new IllegalStateException("Tables refer to each other in a circle: " + byTable.keySet());
            }
        }
        return each -> order.forEach(table -> each.accept(table, byTable.getOrDefault(table, Map.of())));
    }

    /** Tables in an order, each with its references. */
    interface Ordered {
        void forEach(BiConsumer<String, Map<String, String>> each);
    }
}
