package app.taskaversion.recommendation.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.text.Messages;
import app.taskaversion.recommendation.EndedBy;
import app.taskaversion.recommendation.Fallback;
import app.taskaversion.recommendation.GateReport;
import app.taskaversion.recommendation.ModelKind;
import app.taskaversion.recommendation.ModelStatus;
import app.taskaversion.recommendation.Shortage;
import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.model.GateCheck;
import app.taskaversion.recommendation.model.Learned;
import app.taskaversion.recommendation.model.Progress;
import app.taskaversion.recommendation.model.Taught;
import app.taskaversion.testsupport.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The real gate in the place of those that other tests make up, and words for whatever it and the log may say. */
class PartsTest {

    private static List<Example> people(Instant now, int days) {
        List<Example> all = new ArrayList<>();
        for (int person = 0; person < 6; person++) {
            all.addAll(Taught.examples(100 + person, now, days, true));
        }
        return all;
    }

    private static GateReport judged(int days) {
        Instant cut = TestClock.START;
        Learned candidate = Taught.quickly(people(cut, 30), cut, Progress.UNHEARD);
        return new Parts()
                .promotion()
                .judge(candidate.model(), people(cut.plus(Duration.ofDays(11)), days), List.of(), null);
    }

    private static GateReport.Criterion criterion(GateReport report, GateCheck check) {
        return report.criteria().stream()
                .filter(each -> each.name().equals(check.name()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theGateThatIsAskedIsTheRealOne() {
        GateReport fine = judged(10);
        assertThat(criterion(fine, GateCheck.ENOUGH).passed()).isTrue();
        assertThat(criterion(fine, GateCheck.ENOUGH).n()).isEqualTo(6 * 4 * 10);
        assertThat(fine.thin()).isTrue();
        GateReport thin = judged(2);
        assertThat(thin.passed()).isFalse();
        assertThat(criterion(thin, GateCheck.ENOUGH).passed()).isFalse();
        assertThat(criterion(thin, GateCheck.ENOUGH).value()).isEqualTo(6 * 4 * 2);
    }

    @Test
    void thereAreWordsForWhateverTheyMaySay() {
        Messages messages = new Messages();
        Stream<String> keys = Stream.of(
                        keys("models.gate.", GateCheck.values()),
                        keys("models.event.", ModelLog.Kind.values()),
                        keys("models.endedBy.", EndedBy.values()),
                        keys("models.kind.", ModelKind.values()),
                        keys("models.status.", ModelStatus.values()),
                        keys("models.shortage.", Shortage.Of.values()),
                        keys("models.fallback.", Fallback.values()),
                        Stream.of("LOOK", "READ", "CANDIDATE", "GATE", "WHOLE", "ENTER")
                                .map(step -> "models.step." + step))
                .flatMap(each -> each);
        assertThat(keys)
                .allSatisfy(key -> assertThat(messages.english(key, 1, 1)).isNotEqualTo(key));
    }

    private static Stream<String> keys(String first, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> first + value.name());
    }
}
