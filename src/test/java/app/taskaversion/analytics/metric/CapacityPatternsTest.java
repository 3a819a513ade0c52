package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** metrics §8.4. */
class CapacityPatternsTest {

    private static void task(Rows rows, double endDaysAgo, double load, Ending ending, double percent) {
        rows.row(
                0,
                Kind.WORK,
                ending,
                row -> row.at(Moment.STARTED, Rows.ago(endDaysAgo) - Rows.HOUR / 2)
                        .at(Moment.ENDED, Rows.ago(endDaysAgo))
                        .set(ending == Ending.DONE ? Measure.ACTUAL_EMOTIONAL : Measure.EXPECTED_EMOTIONAL, load)
                        .set(Measure.PERCENT, ending == Ending.DONE ? percent : Double.NaN)
                        .set(Measure.CAPACITY_BEFORE, 50)
                        .set(Measure.CAPACITY_AFTER, load > 50 ? 30 : 60));
    }

    /** Twenty days: a light task, then a heavy one that succeeds; a heavy one, then a light one that goes half. */
    private static Rows history() {
        Rows rows = new Rows();
        for (int day = 1; day <= 20; day++) {
            task(rows, day, 10, Ending.DONE, 100);
            task(rows, day - 0.1, 90, Ending.DONE, 100);
            task(rows, day - 0.3, 90, Ending.DONE, 100);
            task(rows, day + 20 - 0.0, 90, Ending.NOT_FINISHED, 0);
            task(rows, day + 20 - 0.1, 10, Ending.DONE, 50);
        }
        return rows;
    }

    @Test
    void buildingAndDrainingAreFound() {
        CapacityPatterns patterns = CapacityPatterns.of(history().facts(), Rows.AS_OF);
        assertThat(patterns.enough()).isTrue();
        assertThat(patterns.rated()).isEqualTo(80);
        assertThat(patterns.building()).isGreaterThan(0.25);
        assertThat(patterns.draining()).isGreaterThan(0.1);
        Transition building = patterns.transitions().stream()
                .filter(each -> each.from() == LoadClass.LOW && each.to() == LoadClass.HIGH)
                .findFirst()
                .orElseThrow();
        assertThat(building.n()).isEqualTo(20);
        // 40 of 60 heavy attempts succeed; after a light one all do.
        assertThat(building.usual()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(building.rate()).isCloseTo((4 * 2 / 3.0 + 20) / 24, within(1e-9));
        assertThat(building.low80()).isGreaterThan(2 / 3.0);
        assertThat(building.reported()).isTrue();
    }

    @Test
    void whatATaskLeavesIsAveragedPerClass() {
        CapacityPatterns patterns = CapacityPatterns.of(history().facts(), Rows.AS_OF);
        assertThat(patterns.byClass())
                .hasEntrySatisfying(
                        LoadClass.LOW, mean -> assertThat(mean.value()).isBetween(5.0, 10.0));
        assertThat(patterns.byClass())
                .hasEntrySatisfying(
                        LoadClass.HIGH, mean -> assertThat(mean.value()).isBetween(-20.0, -10.0));
        assertThat(patterns.byClass()).containsOnlyKeys(LoadClass.values());
    }

    @Test
    void fourteenRatedCompletionsAreNotEnough() {
        Rows rows = new Rows();
        for (int i = 1; i <= 14; i++) {
            task(rows, i, 7.0 * i, Ending.DONE, 100);
        }
        CapacityPatterns few = CapacityPatterns.of(rows.facts(), Rows.AS_OF);
        assertThat(few.enough()).isFalse();
        assertThat(few.rated()).isEqualTo(14);
        assertThat(few.building()).isNaN();
        task(rows, 15, 50, Ending.DONE, 100);
        assertThat(CapacityPatterns.of(rows.facts(), Rows.AS_OF).enough()).isTrue();
    }

    @Test
    void aPauseOfMoreThanFourHoursOrANewDayIsNoSequence() {
        Rows rows = new Rows();
        for (int i = 1; i <= 20; i++) {
            task(rows, i, 10, Ending.DONE, 100);
            task(rows, i - 0.2, 90, Ending.DONE, 100);
        }
        assertThat(CapacityPatterns.of(rows.facts(), Rows.AS_OF).transitions()).isEmpty();
    }

    @Test
    void whereEverythingSucceedsNothingIsReported() {
        Rows rows = new Rows();
        for (int i = 1; i <= 20; i++) {
            task(rows, i, 10, Ending.DONE, 100);
            task(rows, i - 0.1, 90, Ending.DONE, 100);
        }
        CapacityPatterns patterns = CapacityPatterns.of(rows.facts(), Rows.AS_OF);
        assertThat(patterns.transitions()).hasSize(1).noneMatch(Transition::reported);
        assertThat(patterns.building()).isZero();
    }

    @Test
    void equalLoadsAreNeitherLightNorHeavy() {
        LoadClass.Cuts cuts = new LoadClass.Cuts(40, 40);
        assertThat(cuts.of(40)).isEqualTo(LoadClass.MID);
        assertThat(cuts.of(39)).isEqualTo(LoadClass.LOW);
        assertThat(cuts.of(41)).isEqualTo(LoadClass.HIGH);
    }

    @Test
    void daysThatAlternateAndGoBetterAreNoticed() {
        Rows rows = new Rows();
        Random random = new Random(4);
        for (int day = 1; day <= 24; day++) {
            boolean alternating = day % 2 == 0;
            for (int i = 0; i < 6; i++) {
                double load = alternating == (i % 2 == 0) ? 10 : alternating ? 90 : i < 3 ? 10 : 90;
                task(rows, day - i * 0.06, load, Ending.DONE, (alternating ? 90 : 50) + random.nextInt(10));
            }
        }
        Interspersing found = CapacityPatterns.of(rows.facts(), Rows.AS_OF).interspersing();
        assertThat(found.days()).isEqualTo(24);
        assertThat(found.rho()).isPositive();
        assertThat(found.clear()).isTrue();
    }

    @Test
    void sevenPairsAreNotEnoughForASentenceAndEightAre() {
        assertThat(buildingAfter(7).reported()).isFalse();
        assertThat(buildingAfter(8).reported()).isTrue();
    }

    /** Light then heavy, which succeeds; twice as many heavy ones alone, which do not. */
    private static Transition buildingAfter(int pairs) {
        Rows rows = new Rows();
        for (int day = 1; day <= pairs; day++) {
            task(rows, day, 10, Ending.DONE, 100);
            task(rows, day - 0.1, 90, Ending.DONE, 100);
            task(rows, 30 + day, 90, Ending.DONE, 20);
            task(rows, 50 + day, 90, Ending.DONE, 20);
            task(rows, 70 + day, 10, Ending.DONE, 100);
        }
        return CapacityPatterns.of(rows.facts(), Rows.AS_OF).transitions().stream()
                .filter(each -> each.from() == LoadClass.LOW && each.to() == LoadClass.HIGH)
                .findFirst()
                .orElseThrow();
    }
}
