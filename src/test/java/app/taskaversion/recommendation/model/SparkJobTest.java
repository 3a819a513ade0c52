package app.taskaversion.recommendation.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Schema;
import app.taskaversion.spark.ModelOut;
import app.taskaversion.spark.Plan;
import app.taskaversion.spark.Weights;
import app.taskaversion.spark.Worth;
import app.taskaversion.testsupport.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.UUID;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/**
 * What the job for Spark works out without Spark, held against the app's own trainer; the rest of it needs Spark to be
 * compiled and is run by {@code docs/spark/run}.
 */
class SparkJobTest {

    private static final Path PLAN = Path.of("docs", "spark", "src", "main", "resources", "plan.properties");

    private final Random dice = new Random(7);

    private static List<Double> list(double[] numbers) {
        return DoubleStream.of(numbers).boxed().toList();
    }

    private double[] chances(int n) {
        return DoubleStream.generate(dice::nextDouble).limit(n).toArray();
    }

    private double[] outcomes(double[] chances) {
        return Arrays.stream(chances)
                .map(chance -> dice.nextDouble() < 0.2 + 0.6 * chance ? 1 : 0)
                .toArray();
    }

    @Test
    void aChanceIsWorthTheSame() {
        double[] said = chances(700);
        double[] came = outcomes(said);
        Platt platt = Platt.fit(said, came);
        assertThat(Worth.platt(said, came)).containsExactly(platt.shift(), platt.slope());
        Platt always = Platt.always(0.3);
        assertThat(Worth.always(0.3)).containsExactly(always.shift(), always.slope());
        for (int n : new int[] {49, 149, 150, 3_001}) {
            double[] many = chances(n);
            double[] outcomes = outcomes(many);
            Isotonic steps = Isotonic.fit(many, outcomes);
            double[][] own = Worth.isotonic(many, outcomes);
            assertThat(list(own[0])).usingElementComparator(SparkJobTest::near).isEqualTo(steps.chances());
            assertThat(list(own[1])).usingElementComparator(SparkJobTest::near).isEqualTo(steps.shares());
        }
    }

    /** Sums in another order differ in the last digits. */
    private static int near(Double one, Double other) {
        return Math.abs(one - other) < 1e-12 ? 0 : Double.compare(one, other);
    }

    @Test
    void aNumberIsOffByTheSame() {
        double[] differences =
                DoubleStream.generate(dice::nextGaussian).limit(500).toArray();
        int[] instances = dice.ints(500, 0, 130).toArray();
        Intervals intervals = Intervals.fit(differences, instances);
        double[][] own = Worth.intervals(differences, instances);
        assertThat(list(own[0])).isEqualTo(intervals.low());
        assertThat(list(own[1])).isEqualTo(intervals.high());
    }

    @Test
    void whatTellsNothingIsNoticedAlike() {
        double[] said = chances(400);
        for (double[] came : List.of(outcomes(said), outcomes(chances(400)))) {
            assertThat(Worth.tells(said, came)).isEqualTo(new Outcomes(said, came, new int[400]).tell());
        }
    }

    @Test
    void everybodyCountsAlike() throws IOException {
        Plan plan = plan();
        List<Example> examples = new ArrayList<>();
        for (int person = 0; person < 25; person++) {
            examples.addAll(Clear.examples(person, TestClock.START.minus(Duration.ofDays(90)), person < 2 ? 80 : 8));
        }
        double[] theirs = RowWeights.of(examples, TestClock.START);
        RowWeights.redraw(theirs, examples, 3);
        double[] byAge = examples.stream()
                .mapToDouble(each -> Math.pow(
                        0.5,
                        Duration.between(each.at(), TestClock.START).toMillis()
                                / 86_400_000.0
                                / plan.number("weight.halflife.days")))
                .toArray();
        Map<Integer, Double> byPerson = new HashMap<>();
        for (int i = 0; i < byAge.length; i++) {
            byPerson.merge(examples.get(i).person(), byAge[i], Double::sum);
        }
        Map<Integer, Double> factors = Weights.factors(byPerson, plan.number("weight.largest"));
        for (int i = 0; i < byAge.length; i++) {
            int person = examples.get(i).person();
            double own = byAge[i] * factors.getOrDefault(person, 0.0) * Weights.draw(person, 3);
            assertThat(own).isCloseTo(theirs[i], org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    private static Plan plan() throws IOException {
        Properties said = new Properties();
        try (var in = Files.newBufferedReader(PLAN)) {
            said.load(in);
        }
        return new Plan(said);
    }

    @Test
    void whatItWritesIsAModel() throws IOException {
        Plan plan = plan();
        LearnedModel grown = SmallModel.get();
        UUID rows = UUID.randomUUID();
        ModelOut out = new ModelOut(plan.text("model.format"), rows.toString());
        out.learnedFrom(plan.text("schema"), grown.people(), grown.rows(), grown.started());
        assertThat(plan.targets()).extracting(Plan.Target::name).isEqualTo(names());
        for (Target target : Target.values()) {
            out.trees(grown.trees().getOrDefault(target, List.of()));
        }
        double[] said = chances(300);
        double[] many = chances(2_500);
        double[] none = new double[0];
        out.chance(many, outcomes(many));
        out.chance(said, outcomes(said));
        out.interval(new double[] {-1, 1}, new int[] {0, 0});
        out.interval(none, new int[0]);
        ModelFile file = ModelFile.read(out.file());
        assertThat(file.rows()).isEqualTo(rows);
        LearnedModel model = file.model();
        assertThat(model.schemaHash()).isEqualTo(Schema.hash());
        assertThat(model.version()).hasSize(12);
        assertThat(model.people()).isEqualTo(grown.people());
        assertThat(model.choose()).isInstanceOf(Isotonic.class);
        assertThat(model.complete()).isInstanceOf(Platt.class);
        assertThat(model.minutes().low(0)).isEqualTo(-1);
        assertThat(model.minutes().high(99)).isEqualTo(1);
        assertThat(model.confidence()).isNull();
        try (Predictor predictor = Predictor.of(model)) {
            assertThat(predictor.predict(Made.snapshot(3, Made.row(dice)), OwnShift.NONE))
                    .hasSize(1);
        }
    }

    private static List<String> names() {
        return Arrays.stream(Target.values()).map(Target::name).toList();
    }
}
