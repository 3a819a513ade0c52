package app.taskaversion.testsupport;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** How SQLite would find what a statement asks for. */
public final class QueryPlan {

    private QueryPlan() {}

    /** Its steps in SQLite's words, such as {@code SEARCH i USING INDEX ix (user_id=?)}; what is bound does not matter. */
    public static List<String> of(JdbcTemplate jdbc, String statement) {
        Object[] anything = IntStream.range(
                        0, (int) statement.chars().filter(each -> each == '?').count())
                .mapToObj(each -> (Object) 1)
                .toArray();
        return jdbc.query("explain query plan " + statement, (row, index) -> row.getString("detail"), anything);
    }
}
