package app.taskaversion.analytics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.History;
import app.taskaversion.testsupport.History.Done;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.StatementCounter;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.ViewTest;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A navigation to Look back, with everything around it, asks the database at most six times. (quality P1) */
@ViewTest
@Import(StatementCounter.class)
class LookBackNavigationTest {

    @Autowired
    private History history;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private StatementCounter counter;

    @ParameterizedTest
    @ValueSource(strings = {"analytics", "analytics?range=year", "analytics?range=all&type=work"})
    void itTakesAtMostSixStatements(String address) {
        history.done(
                tasks.create("Call", 15),
                Done.at(clock.instant().minus(Duration.ofDays(1)))
                        .rated(80.0, 30.0, 60.0)
                        .took(15.0, 30.0));
        Screen.open("tasks");
        assertThat(counter.of(() -> Screen.open(address)).statements()).hasSizeLessThanOrEqualTo(6);
    }
}
