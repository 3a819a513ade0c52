package app.taskaversion.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.PostgresTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PostgresTest
class FreshRowsTest {

    @Autowired
    private FreshRows fresh;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void joinsDoNotLoopWhileTheyAreReadAndMayAgainAfterwards() {
        List<String> loops = new ArrayList<>();
        transactions.executeWithoutResult(status -> {
            loops.add(fresh.read(this::loops));
            loops.add(loops());
        });
        assertThat(loops).containsExactly("off", "on");
    }

    private String loops() {
        return jdbc.sql("show enable_nestloop").query(String.class).single();
    }
}
