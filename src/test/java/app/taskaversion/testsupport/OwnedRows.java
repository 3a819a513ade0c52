package app.taskaversion.testsupport;

import java.sql.ResultSetMetaData;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;

/** Every value of the current person in every owned table, as text: to see that something is as it was. */
public final class OwnedRows {

    private OwnedRows() {}

    /** By table the rows, each as {@code column=value} in the order of the columns; what is absent is left out. */
    public static Map<String, List<String>> of(ApplicationContext context) {
        Map<String, List<String>> all = new TreeMap<>();
        for (String table : OwnedTables.rows(context).keySet()) {
            all.put(table, rows(context, table));
        }
        return all;
    }

    private static List<String> rows(ApplicationContext context, String table) {
        return context
                .getBean(TestSql.class)
                .sql("select * from " + table + " where user_id = :owner")
                .query((row, number) -> {
                    ResultSetMetaData shape = row.getMetaData();
                    List<String> values = new ArrayList<>();
                    for (int i = 1; i <= shape.getColumnCount(); i++) {
                        Object value = row.getObject(i);
                        if (value != null) {
                            values.add(shape.getColumnName(i) + "="
                                    + (value instanceof byte[] bytes
                                            ? HexFormat.of().formatHex(bytes)
                                            : Objects.toString(value)));
                        }
                    }
                    return String.join("|", values);
                })
                .list()
                .stream()
                .sorted()
                .toList();
    }
}
