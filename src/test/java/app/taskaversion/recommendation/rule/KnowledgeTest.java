package app.taskaversion.recommendation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.taskaversion.analytics.metric.AsOf;
import app.taskaversion.analytics.metric.Ending;
import app.taskaversion.analytics.metric.Facts;
import app.taskaversion.analytics.metric.Kind;
import app.taskaversion.analytics.metric.Measure;
import app.taskaversion.analytics.metric.Moment;
import app.taskaversion.analytics.metric.NetRelief;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnowledgeTest {

    private static final AsOf NOW = AsOf.of(Things.NOW, ZoneOffset.UTC);

    private static Facts facts(Consumer<Facts.Builder> rows) {
        Facts.Builder facts = Facts.builder(8);
        rows.accept(facts);
        return facts.build();
    }

    private static void done(Facts.Builder facts, int task, Duration ago, double relief, double stress) {
        facts.row(task, Kind.WORK, Ending.DONE)
                .at(Moment.ENDED, Things.NOW.minus(ago).toEpochMilli())
                .set(Measure.ACTUAL_RELIEF, relief)
                .set(Measure.ACTUAL_STRESS, stress);
    }

    private static Open<String> open(int task, double relief, double load, double estimate, @Nullable Instant due) {
        return new Open<>("a", task, Things.NOW, relief, load, estimate, due, 0, Kind.WORK, Set.of(), Set.of());
    }

    private static Candidate<String> about(Facts facts, Open<String> open) {
        return Knowledge.of(facts, NOW).about(open);
    }

    @Test
    void ofWhatIsNewOnlyThePriorsAreKnown() {
        Candidate<String> unknown = about(facts(rows -> {}), open(-1, Double.NaN, Double.NaN, Double.NaN, null));
        assertThat(unknown.aversion().value()).isEqualTo(40);
        assertThat(unknown.load().value()).isEqualTo(40);
        assertThat(unknown.relief().value()).isEqualTo(50);
        assertThat(unknown.relief().n()).isZero();
        assertThat(unknown.finishChance()).isEqualTo(0.6);
        assertThat(unknown.minutes()).isNaN();
        assertThat(unknown.duePressure()).isNaN();
        assertThat(unknown.tally()).isEqualTo(Tally.NONE);
    }

    @Test
    void whatIsExpectedThisTimeIsWhatTheAnswersAreWeighedAgainst() {
        Facts none = facts(rows -> {});
        assertThat(about(none, open(-1, 80, 20, Double.NaN, null)).relief().value())
                .isCloseTo(80, within(1e-9));
        assertThat(about(none, open(-1, 80, 20, Double.NaN, null)).load().value())
                .isCloseTo(20, within(1e-9));
        Facts once = facts(rows -> done(rows, 0, Duration.ZERO, 40, 10));
        double own = about(once, open(0, Double.NaN, Double.NaN, Double.NaN, null))
                .relief()
                .value();
        double overall = (40 + 5 * 50) / 6.0;
        assertThat(own).isCloseTo((40 + 3 * overall) / 4, within(1e-9));
        assertThat(about(once, open(0, 80, Double.NaN, Double.NaN, null))
                        .relief()
                        .value())
                .as("one answer of 40 against three of 80")
                .isCloseTo((40 + 3 * 80) / 4.0, within(1e-9));
    }

    @Test
    void theTallyTakesEndsThatSaySomethingAboutTheTask() {
        Facts facts = facts(rows -> {
            done(rows, 0, Duration.ofDays(1), 60, 40);
            done(rows, 0, Duration.ofDays(2), 50, Double.NaN);
            rows.row(0, Kind.WORK, Ending.NOT_FINISHED).at(Moment.ENDED, Things.NOW.toEpochMilli());
            rows.row(0, Kind.WORK, Ending.LET_GO).at(Moment.ENDED, Things.NOW.toEpochMilli());
            rows.row(0, Kind.WORK, Ending.OPEN);
        });
        assertThat(about(facts, open(0, Double.NaN, Double.NaN, Double.NaN, null))
                        .tally())
                .isEqualTo(new Tally(3, 2, 1, 40));
    }

    @Test
    void whatEndsLaterIsNotKnownYet() {
        Facts facts = facts(rows -> done(rows, 0, Duration.ofMinutes(-1), 100, 0));
        Candidate<String> candidate = about(facts, open(0, Double.NaN, Double.NaN, Double.NaN, null));
        assertThat(candidate.tally()).isEqualTo(Tally.NONE);
        assertThat(candidate.relief().n()).isZero();
        assertThat(candidate.rhythm().n()).isZero();
    }

    @Test
    void aDateIsWeighedWithTheWorkThatIsLeft() {
        Instant inThreeDays = Things.NOW.plus(Duration.ofDays(3));
        assertThat(about(facts(rows -> {}), open(-1, Double.NaN, Double.NaN, 60, inThreeDays))
                        .duePressure())
                .isCloseTo(0.5333, within(1e-4));
    }

    @Test
    void netReliefNeedsBothSides() {
        assertThat(NetRelief.stress(30, Double.NaN, 60, 90)).isCloseTo((30 + 60 + 45) / 2.5, within(1e-9));
        assertThat(NetRelief.stress(Double.NaN, Double.NaN, Double.NaN, Double.NaN))
                .isNaN();
        Facts facts = facts(rows -> rows.row(0, Kind.WORK, Ending.DONE)
                .set(Measure.ACTUAL_RELIEF, 70)
                .set(Measure.AVERSION_AFTER, 20));
        assertThat(NetRelief.of(facts, 0))
                .as("nothing of the load: how bad it was")
                .isEqualTo(60);
    }
}
