package app.taskaversion.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

abstract class NumberColumnsContract {

    /** As many milliseconds as a time of today has, and what is left of a third. */
    private static final String ROWS = "select 'a' as t, "
            + String.join(
                    ", ",
                    NumberColumns.orAbsent("m.whole"),
                    NumberColumns.orAbsent("m.part"),
                    NumberColumns.orAbsent("m.gone"),
                    NumberColumns.orAbsent("m.gone, m.part"))
            + ", 'z' from (select cast(1764000000123 as bigint) as whole, cast(0.333333333333333 as double precision) as"
            + " part, cast(null as double precision) as gone union all select 0, -0.5, 7.25) m order by m.whole desc";

    @Autowired
    private JdbcTemplate jdbc;

    @SqliteTest
    static class OnSqliteTest extends NumberColumnsContract {}

    @PostgresTest
    static class OnPostgresTest extends NumberColumnsContract {}

    private List<List<Double>> read(NumberColumns columns, int count) {
        List<List<Double>> rows = new ArrayList<>();
        jdbc.query(ROWS, row -> {
            double[] numbers = new double[count + 1];
            numbers[count] = 42;
            columns.read(row, numbers);
            assertThat(numbers[count]).as("what was not asked for").isEqualTo(42);
            List<Double> read = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                read.add(numbers[i]);
            }
            rows.add(read);
        });
        return rows;
    }

    @Test
    void readsNumbersThatStandSideBySide() {
        assertThat(read(new NumberColumns(2, 4), 4))
                .containsExactly(
                        List.of(1_764_000_000_123.0, 0.333333333333333, NumberColumns.ABSENT, 0.333333333333333),
                        List.of(0.0, -0.5, 7.25, 7.25));
        assertThat(read(new NumberColumns(3, 2), 2))
                .containsExactly(List.of(0.333333333333333, NumberColumns.ABSENT), List.of(-0.5, 7.25));
    }

    @Test
    void goesOnWithTheNextResult() {
        NumberColumns columns = new NumberColumns(2, 1);
        assertThat(read(columns, 1)).isEqualTo(read(columns, 1));
    }
}
