package app.taskaversion.recommendation.feature;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.recommendation.feature.Attempt.End;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Nothing that is later than a question changes one number of the answer. */
class LeakageTest {

    private static final Instant NOW = Lives.after(40 * 5);

    private static final List<OpenItem> OPEN = List.of(
            Lives.open("mail", null, null, Expected.NOTHING),
            Lives.open("run", NOW.plus(Duration.ofHours(30)), NOW.minusSeconds(600), said(70)),
            Lives.open("taxes", NOW.minus(Duration.ofHours(3)), NOW, said(20)),
            Lives.open("yoga", null, NOW.plusSeconds(1), said(90)));

    private static Expected said(double value) {
        return new Expected(value, value, value, value, value, value, value, value);
    }

    private static List<float[]> known(Past past) {
        return Timeline.of(past, ZoneOffset.UTC).at(NOW, OPEN).rows();
    }

    private static void sameAsBefore(Past changed, Past past) {
        List<float[]> before = known(past);
        List<float[]> after = known(changed);
        for (int item = 0; item < OPEN.size(); item++) {
            for (Feature feature : Feature.values()) {
                assertThat(Float.floatToIntBits(after.get(item)[feature.column()]))
                        .as("%s of %s", feature, OPEN.get(item).task())
                        .isEqualTo(Float.floatToIntBits(before.get(item)[feature.column()]));
            }
        }
    }

    private static Past changed(Past past, UnaryOperator<Attempt> attempt, UnaryOperator<Offer> offer) {
        return new Past(
                past.categories(),
                past.offers().stream().map(offer).toList(),
                past.attempts().stream().map(attempt).toList(),
                past.checkIns().stream()
                        .map(each -> each.at().isAfter(NOW)
                                ? new Past.CheckIn(each.at().plusSeconds(77), 100 - each.energy())
                                : each)
                        .toList());
    }

    private static boolean endsLater(Attempt attempt) {
        return attempt.ended() == null || attempt.ended().isAfter(NOW);
    }

    @Test
    void everyNumberIsKnownOfSomething() {
        Set<Feature> silent = EnumSet.allOf(Feature.class);
        for (float[] row : known(Lives.weeks(1))) {
            silent.removeIf(feature -> !Float.isNaN(row[feature.column()]));
        }
        assertThat(silent).containsExactly(Feature.POSITION);
    }

    @Test
    void whenAndHowSomethingLaterEndsChangesNothing() {
        for (long seed = 1; seed <= 20; seed++) {
            Past past = Lives.weeks(seed);
            assertThat(past.attempts()).anyMatch(LeakageTest::endsLater).anyMatch(each -> !endsLater(each));
            Past changed = changed(
                    past,
                    each -> endsLater(each)
                            ? new Attempt(
                                    each.task(),
                                    each.started().isBefore(NOW)
                                            ? each.started()
                                            : each.started().plusSeconds(901),
                                    NOW.plusSeconds(1_801)
                                                    .isAfter(each.started().plusSeconds(901))
                                            ? NOW.plusSeconds(1_801)
                                            : each.started().plusSeconds(5_000),
                                    each.end() == End.DONE ? End.NOT_FINISHED : End.DONE,
                                    said(55),
                                    Lives.felt(1, 99, 400))
                            : each,
                    UnaryOperator.identity());
            sameAsBefore(changed, past);
        }
    }

    @Test
    void whatIsShownOrStartedNowOrLaterChangesNothing() {
        for (long seed = 1; seed <= 20; seed++) {
            Past past = Lives.weeks(seed);
            Past changed = changed(
                    past,
                    each -> each.started().isBefore(NOW)
                            ? each
                            : new Attempt("mail", NOW, NOW.plusSeconds(60), End.DONE, said(1), Lives.felt(2, 3, 4)),
                    each -> each.at().isBefore(NOW)
                            ? each
                            : new Offer(each.at().plusSeconds(1), List.of("run"), List.of("run")));
            sameAsBefore(changed, past);
        }
    }

    /** What was shown before and is started later was not started as far as is known. */
    @Test
    void whatIsYetToBeStartedFromAnEarlierListCountsAsLeft() {
        Offer offer = new Offer(NOW.minusSeconds(3_600), List.of("mail", "run"), List.of("run"));
        Attempt later = Lives.done("run", NOW.plusSeconds(1), said(50), Lives.felt(50, 50, 50));
        Attempt now = Lives.done("run", NOW, said(50), Lives.felt(50, 50, 50));
        Past without = Lives.past(List.of(offer), List.of());
        sameAsBefore(Lives.past(List.of(offer), List.of(later)), without);
        sameAsBefore(Lives.past(List.of(offer), List.of(now)), without);
    }

    /** The test would see a leak: what is earlier does change something. */
    @Test
    void whatEndedBeforeDoesChangeSomething() {
        Past past = Lives.weeks(1);
        Past changed = changed(
                past,
                each -> endsLater(each)
                        ? each
                        : new Attempt(
                                each.task(),
                                each.started(),
                                each.ended(),
                                End.DONE,
                                each.expected(),
                                Lives.felt(1, 99, 400)),
                UnaryOperator.identity());
        List<float[]> before = known(past);
        List<float[]> after = known(changed);
        Set<Feature> moved = EnumSet.noneOf(Feature.class);
        for (Feature feature : Feature.values()) {
            for (int item = 0; item < OPEN.size(); item++) {
                if (Float.compare(before.get(item)[feature.column()], after.get(item)[feature.column()]) != 0) {
                    moved.add(feature);
                }
            }
        }
        assertThat(moved)
                .contains(
                        Feature.TASK_FINISH,
                        Feature.TASK_NET,
                        Feature.CATEGORY_STRESS,
                        Feature.PERSON_RELIEF_GAP,
                        Feature.HOUR_FINISH,
                        Feature.LOAD_7_DAYS,
                        Feature.LAST_STRESS);
    }

    @Test
    void askedStepByStepOrAtOnceItIsTheSame() {
        Past past = Lives.weeks(3);
        Timeline steps = Timeline.of(past, ZoneOffset.UTC);
        List<Instant> moments = new ArrayList<>(past.offers().stream()
                .map(Offer::at)
                .filter(at -> at.isBefore(NOW))
                .toList());
        moments.forEach(moment -> steps.at(moment, OPEN));
        List<float[]> atOnce = known(past);
        List<float[]> inSteps = steps.at(NOW, OPEN).rows();
        for (int item = 0; item < OPEN.size(); item++) {
            assertThat(bits(inSteps.get(item))).isEqualTo(bits(atOnce.get(item)));
        }
    }

    /** Absent numbers are not equal to each other, their bits are. */
    private static List<Integer> bits(float[] row) {
        List<Integer> bits = new ArrayList<>();
        for (float value : row) {
            bits.add(Float.floatToIntBits(value));
        }
        return bits;
    }
}
