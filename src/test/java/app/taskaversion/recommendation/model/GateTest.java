package app.taskaversion.recommendation.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.model.Verdict.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code ./mvnw -Ptests,gate test} makes twenty good models and thirty bad ones; the normal run a few. What refused whom is in {@code target/gate}. */
class GateTest {

    private static final int DRAWS = Integer.getInteger("gate.draws", 1);
    private static final long SEED = 5;

    private static final List<Example> LATER = Made.examples(1_000);

    private static LearnedModel good;

    @BeforeAll
    static void learn() {
        good = Bad.good(1);
    }

    /** The clock of a machine that answers at once. */
    private static long quick() {
        return 0;
    }

    private static Verdict judge(LearnedModel model, @Nullable LearnedModel active) {
        return Gate.judge(model, active, LATER, List.of(), GateTest::quick, SEED);
    }

    private static List<GateCheck> refused(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> !finding.passed())
                .map(Finding::check)
                .toList();
    }

    private static void write(String name, List<String> lines) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "gate")).resolve(name + ".txt"), lines);
    }

    /** Of twenty good ones at least sixteen have to pass. (recommender §4.5) */
    @Test
    void aGoodModelPasses() throws IOException {
        int passed = 0;
        List<String> refusals = new ArrayList<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            Verdict verdict = Gate.judge(
                    DRAWS == 1 ? good : Bad.goodOfMany(1 + draw),
                    null,
                    DRAWS == 1 ? LATER : Made.examples(1_000 + draw, Bad.MANY, Made.USUAL),
                    List.of(),
                    GateTest::quick,
                    SEED);
            passed += verdict.passed() ? 1 : 0;
            verdict.findings().stream()
                    .filter(finding -> !finding.passed())
                    .forEach(finding -> refusals.add(finding.toString()));
        }
        write("good", List.of(passed + " of " + DRAWS + " passed", String.join("\n", refusals)));
        assertThat((double) passed / DRAWS).as("%s", refusals).isGreaterThanOrEqualTo(0.8);
    }

    /** Of thirty bad ones none may. (recommender §4.5) */
    @Test
    void noBadModelPasses() throws IOException {
        int each = Math.ceilDiv(DRAWS * 6, 20);
        Map<Bad, List<List<GateCheck>>> refusals = new EnumMap<>(Bad.class);
        for (Bad bad : Bad.values()) {
            for (int draw = 0; draw < each; draw++) {
                Verdict verdict = Gate.judge(
                        bad.model(100 + draw, good),
                        null,
                        Made.examples(2_000 + draw),
                        List.of(),
                        GateTest::quick,
                        SEED);
                refusals.computeIfAbsent(bad, unused -> new ArrayList<>()).add(refused(verdict));
            }
        }
        write(
                "bad",
                refusals.entrySet().stream()
                        .flatMap(kind -> kind.getValue().stream().map(one -> kind.getKey() + " refused for " + one))
                        .toList());
        assertThat(refusals.values())
                .allSatisfy(
                        all -> assertThat(all).allSatisfy(one -> assertThat(one).isNotEmpty()));
    }

    @Test
    void allIsLookedAtThatCanBe() {
        assertThat(judge(good, good).findings())
                .extracting(Finding::check)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(java.util.Arrays.stream(GateCheck.values())
                        .filter(check -> check != GateCheck.BY_CHANCE)
                        .toList());
        assertThat(judge(good, null).findings())
                .extracting(Finding::check)
                .doesNotContain(GateCheck.LOG_LOSS_ACTIVE, GateCheck.BRIER_ACTIVE, GateCheck.ORDER_ACTIVE);
        assertThat(judge(good, null).thin()).isTrue();
    }

    @Test
    void theSameModelIsNoWorseThanItself() {
        assertThat(judge(good, good).findings())
                .filteredOn(finding -> finding.check().name().endsWith("_ACTIVE"))
                .hasSize(3)
                .allSatisfy(finding -> {
                    assertThat(finding.value()).isZero();
                    assertThat(finding.passed()).isTrue();
                });
    }

    @Test
    void whoeverIsWorseThanTheOneInChargeStaysOut() {
        LearnedModel worse = Bad.calibrated(good, new Platt(0.5, 0.7));
        assertThat(refused(judge(worse, good))).contains(GateCheck.LOG_LOSS_ACTIVE, GateCheck.BRIER_ACTIVE);
    }

    @Test
    void whoSaysTheSameOfEverythingOrNothingAtAllStaysOut() {
        assertThat(refused(judge(Bad.calibrated(good, new Platt(0.5, 0)), null)))
                .contains(GateCheck.CONSTANT, GateCheck.WITHIN_PERSON);
        assertThat(refused(judge(Bad.calibrated(good, new Platt(Double.NaN, 1)), null)))
                .contains(GateCheck.NO_NUMBER, GateCheck.LOG_LOSS_RULE);
    }

    @Test
    void whatTellsTheFutureOrGoesTheWrongWayStaysOut() {
        LearnedModel leaking = Trainer.train(Bad.leaking(Made.examples(1)), Made.NOW, SEED, new Effort(25, 25, 2))
                .model();
        assertThat(refused(Gate.judge(leaking, null, Bad.leaking(LATER), List.of(), GateTest::quick, SEED)))
                .contains(GateCheck.TOO_GOOD, GateCheck.ONE_FEATURE);
        assertThat(refused(judge(Bad.INVERTED.model(3, good), null)))
                .contains(GateCheck.MONOTONE, GateCheck.LOG_LOSS_RULE, GateCheck.WITHIN_PERSON);
    }

    @Test
    void whoeverTakesTooLongStaysOut() {
        long[] now = {0};
        Verdict slow = Gate.judge(good, null, LATER, List.of(), () -> now[0] += 51_000_000, SEED);
        assertThat(refused(slow)).containsExactly(GateCheck.SLOW);
        Verdict quick = Gate.judge(good, null, LATER, List.of(), () -> now[0] += 49_000_000, SEED);
        assertThat(quick.passed()).as("%s", refused(quick)).isTrue();
    }

    @Test
    void ofTooLittleNothingIsSaid() {
        Verdict verdict = Gate.judge(good, null, LATER.subList(0, 100), List.of(), GateTest::quick, SEED);
        assertThat(refused(verdict)).containsExactly(GateCheck.ENOUGH);
        assertThat(verdict.findings()).hasSize(1);
        assertThat(refused(Gate.judge(good, null, List.of(), List.of(), GateTest::quick, SEED)))
                .containsExactly(GateCheck.ENOUGH);
    }

    @Test
    void theSameThingsGiveTheSameVerdict() {
        assertThat(judge(good, good)).isEqualTo(judge(good, good));
    }

    @Test
    void aFindingPassesWithinItsBounds() {
        Finding finding = new Finding(GateCheck.CALIBRATION_SLOPE, 1.3, 0.8, 1.2, 0, 9);
        assertThat(finding.passed()).isFalse();
        assertThat(finding.bound()).isEqualTo(1.2);
        assertThat(new Finding(GateCheck.CALIBRATION_SLOPE, 1.3, 0.8, 1.2, 0.1, 9).passed())
                .isTrue();
        assertThat(new Finding(GateCheck.CALIBRATION_SLOPE, 0.7, 0.8, 1.2, 0, 9).bound())
                .isEqualTo(0.8);
        assertThat(Finding.atMost(GateCheck.SLOW, Double.NaN, 50, 0).passed()).isFalse();
        assertThat(Finding.atMost(GateCheck.SLOW, 3, 50, 0).bound()).isEqualTo(50);
        assertThat(Finding.atLeast(GateCheck.ENOUGH, 3, 100, 3).bound()).isEqualTo(100);
        assertThat(new Verdict(List.of(), false).passed()).isFalse();
    }
}
