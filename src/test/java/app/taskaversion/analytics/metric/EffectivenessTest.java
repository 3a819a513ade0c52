package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** metrics §8.6. */
class EffectivenessTest {

    private static final long FROM = Rows.ago(60);
    private static final long TO = Rows.ago(0);

    private static Impression shown(int task, double daysAgo, String mode, boolean picked) {
        return new Impression(task, Rows.ago(daysAgo), mode, picked);
    }

    private static Rows started(Rows rows, int task, double daysAgo, Ending ending) {
        return rows.row(
                task,
                Kind.WORK,
                ending,
                row -> row.at(Moment.STARTED, Rows.ago(daysAgo))
                        .at(Moment.ENDED, Rows.ago(daysAgo) + Rows.HOUR)
                        .set(Measure.AVERSION_BEFORE, 60)
                        .set(Measure.AVERSION_AFTER, 40));
    }

    private static <V> V of(Map<String, V> results, String key) {
        return Objects.requireNonNull(results.get(key));
    }

    @Test
    void anInstanceBelongsToTheLatestPickedSuggestionOfItsTaskWithinADay() {
        Facts facts = started(
                        started(started(started(new Rows(), 0, 5, Ending.DONE), 1, 5, Ending.DONE), 2, 5, Ending.DONE),
                        3,
                        5,
                        Ending.DONE)
                .facts();
        Effectiveness effect = Effectiveness.of(
                facts,
                List.of(
                        shown(0, 5.9, "gentle", true),
                        shown(0, 5.5, "due", true),
                        shown(0, 5.1, "relief", false),
                        shown(0, 4.9, "relief", true),
                        shown(1, 5.5, "gentle", false),
                        shown(2, 6.1, "gentle", true)),
                FROM,
                TO);
        assertThat(effect.modes())
                .hasEntrySatisfying("due", due -> assertThat(due.taken()).isEqualTo(1));
        assertThat(effect.modes()).hasEntrySatisfying("gentle", gentle -> {
            assertThat(gentle.taken()).isZero();
            assertThat(gentle.shown()).isEqualTo(3);
            assertThat(gentle.picked()).isEqualTo(2);
        });
        assertThat(effect.recommended().taken()).isEqualTo(1);
        assertThat(effect.seenNotPicked().taken()).isEqualTo(1);
        assertThat(effect.other().taken()).isEqualTo(2);
        assertThat(effect.recommended().feltGap().n()).isEqualTo(1);
    }

    @Test
    void theDifferenceCarriesItsIntervalAndBothNumbers() {
        Rows rows = new Rows();
        ArrayList<Impression> impressions = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            started(rows, 0, 1 + i, i % 10 == 0 ? Ending.NOT_FINISHED : Ending.DONE);
            impressions.add(shown(0, 1.1 + i, "gentle", true));
            started(rows, 1, 1 + i, i % 2 == 0 ? Ending.NOT_FINISHED : Ending.DONE);
        }
        Effectiveness effect = Effectiveness.of(rows.facts(), impressions, FROM, TO);
        assertThat(effect.difference().n()).isEqualTo(40);
        assertThat(effect.difference().nOther()).isEqualTo(40);
        assertThat(effect.difference().value()).isBetween(0.3, 0.45);
        assertThat(effect.difference().low80()).isPositive();
        double rate = (4 * 0.6 + 36 + 20) / (4 + 80);
        assertThat(effect.recommended().finished().alpha()).isCloseTo(4 * rate + 36, within(1e-9));
    }

    @Test
    void onlyWhatWasTakenOnInTheWindowCounts() {
        Rows rows = started(started(new Rows(), 0, 61, Ending.DONE), 0, 5, Ending.DONE);
        Effectiveness all = Effectiveness.of(rows.facts(), List.of(), FROM, TO);
        assertThat(all.other().taken()).isEqualTo(1);
        Effectiveness early = Effectiveness.of(rows.facts(), List.of(), Rows.ago(70), Rows.ago(50));
        assertThat(early.other().taken()).isEqualTo(1);
        assertThat(Effectiveness.of(rows.facts(), List.of(), Rows.ago(50), Rows.ago(10))
                        .other()
                        .taken())
                .isZero();
    }

    @Test
    void nothingShownIsNoDifference() {
        Effectiveness effect =
                Effectiveness.of(started(new Rows(), 0, 5, Ending.DONE).facts(), List.of(), FROM, TO);
        assertThat(effect.modes()).isEmpty();
        assertThat(effect.recommended().taken()).isZero();
        assertThat(effect.difference().n()).isZero();
        assertThat(effect.difference().low80()).isNegative();
    }

    /** The older app wrote that something was recommended, and not by what. */
    @Test
    void whatSaysThatItWasSuggestedIsBelieved() {
        Rows rows = started(new Rows(), 1, 5, Ending.DONE);
        rows.row(
                0,
                Kind.WORK,
                Ending.DONE,
                row -> row.at(Moment.STARTED, Rows.ago(5))
                        .at(Moment.ENDED, Rows.ago(5) + Rows.HOUR)
                        .recommended(true));
        Effectiveness effect = Effectiveness.of(rows.facts(), List.of(shown(0, 5.5, "gentle", false)), FROM, TO);
        assertThat(effect.recommended().taken()).isEqualTo(1);
        assertThat(effect.seenNotPicked().taken()).isZero();
        assertThat(of(effect.modes(), Effectiveness.NOT_LOGGED).taken()).isEqualTo(1);
        assertThat(of(effect.modes(), "gentle").taken()).isZero();
        assertThat(effect.difference(effect.recommended())).isEqualTo(effect.difference());
    }
}
