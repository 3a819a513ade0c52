package app.taskaversion.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.testsupport.QueryPlan;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.StatementCounter;
import app.taskaversion.testsupport.TestClock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** A look at everything reads what was done from one index and not row by row: SQLite says how it looks. (ADR 32) */
@SqliteTest
@Import(StatementCounter.class)
class DoneAtAGlanceTest {

    /** Looked at in the row only of things that have no task. */
    private static final String NAME = "case when i.task_id is null then i.task_name end";

    private static final String INDEX_ALONE = "USING COVERING INDEX ix_task_instance_done";

    @Autowired
    private LookBackService lookBack;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private TestClock clock;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private JdbcTemplate jdbc;

    private List<String> statements() {
        LookBackFilter everything = LookBackFilter.DEFAULT.with(LookBackRange.ALL);
        return counter.of(() -> {
                    LookBackPage unused = lookBack.read(
                            everything, clock.instant(), preferences.get().days());
                })
                .statements();
    }

    @Test
    void whatTablesOverYearsNeedStandsInTheIndex() {
        String facts = statements().stream()
                .filter(each -> each.contains(NAME))
                .findFirst()
                .orElseThrow();
        assertThat(QueryPlan.of(jdbc, facts))
                .filteredOn(step -> step.contains("ix_task_instance_done"))
                .hasSize(2);
        String lasting = facts.substring(facts.lastIndexOf(" union all ") + " union all ".length());
        assertThat(QueryPlan.of(jdbc, lasting.replace(NAME, "null")))
                .singleElement()
                .asString()
                .contains(INDEX_ALONE);
    }

    @Test
    void whatWasFeltNeedsOnlyItsIds() {
        String felt = statements().stream()
                .filter(each -> each.contains("instance_emotion"))
                .findFirst()
                .orElseThrow();
        assertThat(QueryPlan.of(jdbc, felt)).anyMatch(step -> step.startsWith("SEARCH i " + INDEX_ALONE));
    }
}
