package app.taskaversion.sharing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.taskaversion.sharing.rule.ReleasedCell.Figures;
import app.taskaversion.task.TaskType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One person more or less is hidden, whoever they are; and what is told is right but for the noise. */
class PrivateMeansTest {

    private static final Cell WORK = new Cell(TaskType.WORK, WeekPart.WORKDAYS);
    private static final Cell PLAY = new Cell(TaskType.PLAY, WeekPart.WEEKEND);

    private static OwnShare person(CellShare... cells) {
        return new OwnShare(List.of(cells));
    }

    private static OwnShare alike() {
        return person(new CellShare(WORK, 1, 100, 60, 30, 70));
    }

    private static List<OwnShare> people(int n) {
        return Collections.nCopies(n, alike());
    }

    private static ReleasedCell cell(List<ReleasedCell> cells, Cell cell) {
        return cells.get(cell.place());
    }

    @Test
    void whatIsToldIsTheMeanOverPeople() {
        List<OwnShare> people = new ArrayList<>(people(300));
        people.addAll(Collections.nCopies(100, person(new CellShare(WORK, 1_000, 0, 20, 31, 71))));
        Figures figures = Objects.requireNonNull(
                cell(new PrivateMeans(Heard.silent()).of(people), WORK).figures());
        assertThat(figures.people()).isEqualTo(400);
        assertThat(figures.mean(Statistic.COMPLETION)).isEqualTo(75);
        assertThat(figures.mean(Statistic.RELIEF)).isEqualTo(50);
        assertThat(figures.mean(Statistic.STRESS)).isEqualTo(30.3);
        assertThat(figures.mean(Statistic.AVERSION)).isEqualTo(70.3);
        assertThat(figures.halfWidth()).isCloseTo(500 * Math.log(20) / 400, within(1e-9));
    }

    @Test
    void smallGroupsVanish() {
        assertThat(cell(new PrivateMeans(Heard.silent()).of(people(299)), WORK).isTold())
                .isFalse();
        List<ReleasedCell> enough = new PrivateMeans(Heard.silent()).of(people(300));
        assertThat(cell(enough, WORK).isTold()).isTrue();
        assertThat(enough.stream().filter(ReleasedCell::isTold)).hasSize(1);
        assertThat(enough).extracting(ReleasedCell::cell).isEqualTo(Cell.ALL);
    }

    /** Exact numbers decide nothing: a cell of nobody is told if the noise makes it three hundred. */
    @Test
    void whetherACellIsToldIsSeenFromNoisyNumbersOnly() {
        PrivateMeans raised = new PrivateMeans((value, cells, most, epsilon) -> value + 300);
        assertThat(raised.of(List.of())).allMatch(ReleasedCell::isTold);
        PrivateMeans lowered = new PrivateMeans((value, cells, most, epsilon) -> value - 701);
        assertThat(lowered.of(people(1_000))).noneMatch(ReleasedCell::isTold);
        assertThat(new PrivateMeans((value, cells, most, epsilon) -> 0).of(people(1_000)))
                .noneMatch(ReleasedCell::isTold);
    }

    /** Nobody could count the draws of a release and tell from them who is there. */
    @Test
    void noiseIsDrawnForEachNumberOfEachCellWhoeverIsThere() {
        Heard nobody = Heard.silent();
        Heard many = Heard.silent();
        var unused = new PrivateMeans(nobody).of(List.of());
        var unusedToo = new PrivateMeans(many).of(people(50));
        assertThat(nobody.asked()).hasSize(50).hasSameSizeAs(many.asked());
    }

    @Test
    void scalesAreThoseThatAreWrittenDown() {
        assertThat(Budget.countScale()).isEqualTo(10);
        assertThat(Budget.sumScale()).isEqualTo(500);
        assertThat(Budget.RELEASE).isEqualTo(1);
        Heard heard = Heard.silent();
        var unused = new PrivateMeans(heard).of(people(1));
        for (int i = 0; i < heard.asked().size(); i++) {
            assertThat(heard.asked().get(i).scale()).isEqualTo(i % 5 == 0 ? 10 : 500);
        }
    }

    /** (1 − q)/(1 + q) · q^|z − value| */
    private static double mass(long outcome, Heard.Asked asked) {
        double q = Math.exp(-1 / asked.scale());
        return (1 - q) / (1 + q) * Math.pow(q, (double) Math.abs(outcome - asked.value()));
    }

    private static List<Heard.Asked> hidden(List<OwnShare> people) {
        Heard heard = Heard.silent();
        var unused = new PrivateMeans(heard).of(people);
        return heard.asked();
    }

    /** By how much the most telling outcome of one number is likelier with one of two data sets: over all outcomes. */
    private static double worst(Heard.Asked with, Heard.Asked without) {
        assertThat(with.scale()).isEqualTo(without.scale());
        double worst = 0;
        for (long outcome = -3_000; outcome <= 3_000; outcome++) {
            worst = Math.max(worst, Math.abs(Math.log(mass(outcome, with) / mass(outcome, without))));
        }
        return worst;
    }

    /** Numbers get their noise each by itself, so the most telling outcome of all is the most telling one of each. */
    private static double loss(List<OwnShare> with, List<OwnShare> without) {
        List<Heard.Asked> first = hidden(with);
        List<Heard.Asked> second = hidden(without);
        return IntStream.range(0, first.size())
                .filter(i -> first.get(i).value() != second.get(i).value())
                .mapToDouble(i -> worst(first.get(i), second.get(i)))
                .sum();
    }

    /** The one who weighs most: two cells, every mean at an end. Their ε is 1 to the last bit, so nothing is given away. */
    @Test
    void thePersonWhoWeighsMostSpendsTheWholeBudgetAndNoMore() {
        OwnShare extreme = person(new CellShare(WORK, 9, 100, 0, 100, 0), new CellShare(PLAY, 9, 0, 100, 0, 100));
        List<OwnShare> without = people(3);
        List<OwnShare> with = new ArrayList<>(without);
        with.add(extreme);
        assertThat(loss(with, without)).isCloseTo(1, within(1e-6)).isLessThanOrEqualTo(1 + 1e-6);
        assertThat(loss(List.of(extreme), List.of())).isCloseTo(1, within(1e-6));
    }

    @Test
    void noOutcomeIsMoreThanEToTheEpsilonTimesAsLikelyWithoutAnyone() {
        Random random = new Random(29);
        for (int i = 0; i < 60; i++) {
            List<OwnShare> without = IntStream.range(0, random.nextInt(4))
                    .mapToObj(n -> anybody(random))
                    .toList();
            List<OwnShare> with = new ArrayList<>(without);
            with.add(anybody(random));
            assertThat(loss(with, without)).isPositive().isLessThanOrEqualTo(1 + 1e-6);
        }
    }

    /** Somebody who did anything from one thing to a thousand in any of the ten cells. */
    private static OwnShare anybody(Random random) {
        return OwnShare.of(Cell.ALL.stream()
                .map(cell -> CellShare.of(
                        cell,
                        1 + random.nextInt(1_000),
                        random.nextInt(300) - 100,
                        random.nextInt(300) - 100,
                        random.nextInt(300) - 100,
                        random.nextInt(300) - 100))
                .toList());
    }

    /**
     * Somebody who sees every noisy number, knows everybody else, and guesses as well as can be whether one person is there:
     * right e^ε times as often as wrong at the very best, as the theory bounds it.
     */
    @Test
    void whoeverKnowsAllTheOthersCannotTellAPersonBeyondTheBound() {
        OwnShare extreme = person(new CellShare(WORK, 9, 100, 0, 100, 0), new CellShare(PLAY, 9, 0, 100, 0, 100));
        List<OwnShare> without = people(20);
        List<OwnShare> with = new ArrayList<>(without);
        with.add(extreme);
        List<Heard.Asked> ifThere = hidden(with);
        List<Heard.Asked> ifNot = hidden(without);
        int runs = 20_000;
        RandomGenerator dice = new SplittableRandom(2);
        int hits = 0;
        int alarms = 0;
        for (int i = 0; i < runs; i++) {
            hits += guess(with, ifThere, ifNot, dice) ? 1 : 0;
            alarms += guess(without, ifThere, ifNot, dice) ? 1 : 0;
        }
        double hit = hits / (double) runs;
        double alarm = alarms / (double) runs;
        double slack = 4 * Math.sqrt(0.25 / runs);
        assertThat(hit).isLessThanOrEqualTo(Math.E * alarm + slack).isGreaterThan(alarm);
        assertThat(1 - alarm).isLessThanOrEqualTo(Math.E * (1 - hit) + slack);
        assertThat(hit - alarm).isLessThanOrEqualTo((Math.E - 1) / (Math.E + 1) + slack);
    }

    /** Whether what was seen is likelier with the person. */
    private static boolean guess(
            List<OwnShare> truth, List<Heard.Asked> ifThere, List<Heard.Asked> ifNot, RandomGenerator dice) {
        Heard heard = Heard.thrown(dice);
        var unused = new PrivateMeans(heard).of(truth);
        double evidence = 0;
        for (int i = 0; i < ifThere.size(); i++) {
            long seen = heard.asked().get(i).shown();
            evidence += Math.abs(seen - ifNot.get(i).value()) / ifNot.get(i).scale()
                    - Math.abs(seen - ifThere.get(i).value()) / ifThere.get(i).scale();
        }
        return evidence > 0;
    }
}
