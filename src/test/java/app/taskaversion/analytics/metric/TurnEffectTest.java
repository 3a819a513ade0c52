package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.taskaversion.analytics.metric.TurnEffect.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** The difference of two kinds of days by hand, and against people of whom the truth is known. */
class TurnEffectTest {

    private static final int HISTORIES = 300;

    /** One day for each value: with the model, with rules, and so on by turns. */
    private static List<TurnDay> byTurns(TurnMeasure measure, double... values) {
        List<TurnDay> days = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            days.add(new TurnDay(
                    i, i / 7, i % 2 == 0, 1, Double.isNaN(values[i]) ? Map.of() : Map.of(measure, values[i])));
        }
        return days;
    }

    private static TurnEffect reward(List<List<TurnDay>> people) {
        return TurnEffect.of(TurnMeasure.REWARD, people, 1);
    }

    private static void isUnknown(Value value) {
        assertThat(List.of(value.value(), value.low95(), value.high95())).containsOnly(Double.NaN);
    }

    @Test
    void itIsTheDifferenceOfTheMeansOfDays() {
        TurnEffect effect = reward(List.of(byTurns(TurnMeasure.REWARD, 14, 9, 10, 5, 30)));
        assertThat(effect.difference().value()).isCloseTo(18 - 7, within(1e-12));
        assertThat(effect.modelDays()).isEqualTo(3);
        assertThat(effect.rulesDays()).isEqualTo(2);
        assertThat(effect.people()).isEqualTo(1);
        assertThat(effect.difference().low95()).isLessThan(11);
        assertThat(effect.difference().high95()).isGreaterThan(11);
        assertThat(reward(List.of(byTurns(TurnMeasure.REWARD, 14, 9, 10, 5, 30))))
                .as("the same days say the same")
                .isEqualTo(effect);
    }

    @Test
    void eachPersonCountsByTheDaysOfTheSideThatHasFewer() {
        List<TurnDay> one = byTurns(TurnMeasure.REWARD, 10, 0);
        List<TurnDay> three = byTurns(TurnMeasure.REWARD, 2, 0, 2, 0, 2, 0, 2);
        assertThat(reward(List.of(one, three)).difference().value()).isCloseTo((10 + 3 * 2) / 4.0, within(1e-12));
        List<List<TurnDay>> many = new ArrayList<>(List.of(one));
        for (int i = 0; i < TurnEffect.MANY; i++) {
            many.add(three);
        }
        assertThat(reward(many).difference().value()).isCloseTo((10 + 5 * 3 * 2) / 16.0, within(1e-12));
    }

    @Test
    void whatWasNotAnsweredIsLeftOut() {
        TurnEffect effect = TurnEffect.of(
                TurnMeasure.STRESS, List.of(byTurns(TurnMeasure.STRESS, 50, 40, Double.NaN, Double.NaN, 70, 30)), 1);
        assertThat(effect.difference().value()).isCloseTo(60 - 35, within(1e-12));
        assertThat(effect.modelDays()).isEqualTo(2);
        assertThat(effect.rulesDays()).isEqualTo(2);
    }

    @Test
    void aFullDayIsOneThatHoldsMoreThanEightInTenOfTheOthers() {
        List<TurnDay> days = byTurns(TurnMeasure.FULL, 9, 0, 8, 1, 1, 1, 1, 1, 1, 1);
        assertThat(TurnEffect.of(TurnMeasure.FULL, List.of(days), 1)
                        .difference()
                        .value())
                .isCloseTo(2 / 5.0, within(1e-12));
        assertThat(TurnEffect.of(TurnMeasure.FULL, List.of(byTurns(TurnMeasure.FULL, 1, 0, 1, 0)), 1)
                        .difference()
                        .value())
                .isZero();
    }

    @Test
    void withoutBothKindsOfDaysNothingIsSaid() {
        for (List<List<TurnDay>> nobody : List.of(
                List.<List<TurnDay>>of(), List.of(List.<TurnDay>of()), List.of(byTurns(TurnMeasure.REWARD, 3)))) {
            TurnEffect effect = reward(nobody);
            assertThat(effect.people()).isZero();
            assertThat(effect.modelDays() + effect.rulesDays()).isZero();
            isUnknown(effect.difference());
            isUnknown(effect.perWeek());
        }
        isUnknown(reward(List.of(byTurns(TurnMeasure.REWARD, 3, 4, 5))).perWeek());
    }

    @Test
    void whatIsNewWearsOff() {
        List<TurnDay> days = new ArrayList<>();
        for (int day = 0; day < 56; day++) {
            int week = day / 7;
            double fading = day % 2 == 0 ? 20 - 3.0 * week : 0;
            days.add(new TurnDay(day, week, day % 2 == 0, 1, Map.of(TurnMeasure.REWARD, 5 + fading)));
        }
        TurnEffect effect = reward(List.of(days));
        assertThat(effect.perWeek().value()).isCloseTo(-3, within(1e-9));
        assertThat(effect.perWeek().high95()).isLessThan(0);
    }

    @Test
    void swappedSidesTurnTheSign() {
        for (int people : new int[] {1, 12}) {
            List<List<TurnDay>> all = new MadeTurns(people).effect(6).apart(2).people(people, 90);
            TurnEffect one = reward(all);
            TurnEffect other = reward(all.stream().map(MadeTurns::swapped).toList());
            assertThat(other.difference().value()).isCloseTo(-one.difference().value(), within(1e-9));
            assertThat(other.perWeek().value()).isCloseTo(-one.perWeek().value(), within(1e-9));
            // Of one person other days are drawn then, so the ends are as near as a thousand draws come.
            assertThat(other.difference().low95())
                    .isCloseTo(-one.difference().high95(), within(people == 1 ? 1.5 : 1e-9));
            assertThat(other.modelDays()).isEqualTo(one.rulesDays());
        }
    }

    /** @return the share of histories in which the interval holds the truth */
    private static double coverage(IntFunction<Value> history, double truth) {
        int held = 0;
        for (int i = 0; i < HISTORIES; i++) {
            Value value = history.apply(i);
            held += value.low95() <= truth && truth <= value.high95() ? 1 : 0;
        }
        return (double) held / HISTORIES;
    }

    /** Four standard errors of 300 coins around what percentile intervals of so many clusters hold. */
    @Test
    void theIntervalHoldsTheTruthAboutNinetyFiveTimesInAHundred() {
        for (double truth : new double[] {0, 7}) {
            double own = coverage(
                    i -> reward(List.of(new MadeTurns(i).effect(truth).person(0, 100)))
                            .difference(),
                    truth);
            double shared = coverage(
                    i -> reward(new MadeTurns(1_000 + i).effect(truth).apart(3).people(25, 60))
                            .difference(),
                    truth);
            assertThat(own).isBetween(0.90, 0.99);
            assertThat(shared).isBetween(0.89, 0.99);
        }
        double growth = coverage(
                i -> reward(List.of(new MadeTurns(2_000 + i).growing(1).person(0, 100)))
                        .perWeek(),
                1);
        assertThat(growth).isBetween(0.89, 0.99);
    }
}
