package app.taskaversion.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/**
 * Learns from the rows of {@code --export-training} where one machine is too small, and writes what {@code --import-model}
 * takes: {@code spark-submit … train-on-spark.jar ROWS MODEL [WORKERS]}. The same targets, directions, weights and parts as
 * the app's own trainer; how often a suggestion turned out good is not found out here.
 */
public final class TrainOnSpark {

    private static final long SEED = 1;

    private final Plan plan;
    private final RowsIn in;
    private final Dataset<Row> rows;
    private final int workers;
    private final Map<String, Integer> rounds = new HashMap<>();

    private TrainOnSpark(Plan plan, RowsIn in, int workers) {
        this.plan = plan;
        this.in = in;
        this.rows = in.rows();
        this.workers = workers;
    }

    public static void main(String[] arguments) throws IOException, XGBoostError {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("ROWS MODEL [WORKERS]");
        }
        Path model = Path.of(arguments[1]);
        if (Files.exists(model)) {
            throw new IOException("There is such a file already: " + model);
        }
        Plan plan = Plan.read();
        SparkSession spark = SparkSession.builder().appName("train-on-spark").getOrCreate();
        try {
            RowsIn in = RowsIn.read(spark, plan, arguments[0]);
            int workers = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
            Files.write(model, new TrainOnSpark(plan, in, workers).learn(), StandardOpenOption.CREATE_NEW);
        } finally {
            spark.stop();
        }
    }

    private byte[] learn() throws IOException, XGBoostError {
        Map<String, Outside> outside = new HashMap<>();
        Map<String, List<byte[]>> trees = new HashMap<>();
        for (Plan.Target target : plan.targets()) {
            rounds.put(target.name(), rounds(target));
            outside.put(target.name(), outside(target));
        }
        for (Plan.Target target : plan.targets()) {
            Outside known = outside.get(target.name());
            // What tells nothing of people that it was not learned from says the mean of everything.
            boolean flat = target.name().equals("NET") && !Worth.tells(known.said(), known.came());
            List<byte[]> members = new ArrayList<>();
            for (Growing.Grown member : grow(target, rows, target.members(), flat)) {
                members.add(member.booster().toByteArray("ubj"));
            }
            trees.put(target.name(), members);
        }
        ModelOut out = new ModelOut(plan.text("model.format"), in.export());
        Outside complete = outside.get("COMPLETE");
        int people = (int) rows.agg(countDistinct("person")).first().getLong(0);
        out.learnedFrom(plan.text("schema"), people, (int) rows.count(), complete.said().length);
        for (Plan.Target target : plan.targets()) {
            out.trees(trees.get(target.name()));
        }
        for (String chance : List.of("CHOOSE", "COMPLETE")) {
            out.chance(outside.get(chance).said(), outside.get(chance).came());
        }
        for (String number : List.of("MINUTES", "NET")) {
            out.interval(outside.get(number).differences(), outside.get(number).instances());
        }
        return out.file();
    }

    private Dataset<Row> of(Plan.Target target, Dataset<Row> from) {
        return from.filter(col(target.label()).isNotNull())
                .withColumn("features", col(target.placed() ? RowsIn.PLACED : RowsIn.PLAIN));
    }

    /** How many rounds predict the weeks before the last ten days best. */
    private int rounds(Plan.Target target) {
        double ripe = plan.number("ripe.hours");
        Column age = col("hours_ago").plus(1);
        Dataset<Row> all = of(target, rows);
        Dataset<Row> early = all.filter(age.geq(24 * plan.number("trial.days") + ripe));
        Dataset<Row> later = all.filter(age.lt(24 * plan.number("trial.days")))
                .filter(age.geq(24 * plan.number("gate.days") + ripe));
        double enough = plan.number("trial.enough");
        if (early.count() < enough || later.count() < enough) {
            return (int) plan.number("rounds.untried");
        }
        float[] errors = growing(target, SEED, (int) plan.number("rounds.most"))
                .from(weighted(target, early, null), weighted(target, later, null), (int)
                        plan.number("rounds.patience"))
                .errors();
        int best = 0;
        for (int round = 1; round < errors.length; round++) {
            if (errors[round] > 0 && errors[round] < errors[best]) {
                best = round;
            }
        }
        return best + 1;
    }

    /** What was said of people by what was learned from others, in parts of people. */
    private Outside outside(Plan.Target target) {
        int folds = (int) plan.number("folds");
        Outside outside = new Outside();
        for (int fold = 0; fold < folds; fold++) {
            Column own = pmod(col("person"), lit(folds)).equalTo(fold);
            Dataset<Row> asked = of(target, rows.filter(own));
            Column said = lit(0.0);
            int member = 0;
            for (Growing.Grown each : grow(target, rows.filter(not(own)), target.folded(), false)) {
                String column = "said" + member++;
                asked = each.say(asked, column);
                said = said.plus(col(column).divide(target.folded()));
            }
            outside.add(asked.select(said.as("said"), col(target.label()), col("instances")));
        }
        return outside;
    }

    private List<Growing.Grown> grow(Plan.Target target, Dataset<Row> from, int n, boolean flat) {
        List<Growing.Grown> members = new ArrayList<>();
        Dataset<Row> own = of(target, from);
        if (flat) {
            double mean = own.agg(expr("avg(" + target.label() + ")")).first().getDouble(0);
            own = own.withColumn(target.label(), lit(mean));
        }
        for (int member = 0; member < n; member++) {
            Long draw = target.folded() > 1 ? (Long) (SEED + member) : null;
            members.add(
                    growing(target, SEED + member, rounds.get(target.name())).from(weighted(target, own, draw)));
        }
        return members;
    }

    private Growing growing(Plan.Target target, long seed, int most) {
        return new Growing(target.settings(), seed, most, workers);
    }

    /** @param seed of how much each person counts; absent if all count the same */
    private Dataset<Row> weighted(Plan.Target target, Dataset<Row> from, Long seed) {
        Column age = expr("pow(0.5, (hours_ago + 1) / " + 24 * plan.number("weight.halflife.days") + ")");
        Map<Integer, Double> byPerson = new HashMap<>();
        for (Row row : from.groupBy("person").agg(sum(age)).collectAsList()) {
            byPerson.put(row.getInt(0), row.getDouble(1));
        }
        Map<Integer, Double> factors = Weights.factors(byPerson, plan.number("weight.largest"));
        if (seed != null) {
            factors.replaceAll((person, factor) -> factor * Weights.draw(person, seed));
        }
        Column factor =
                udf((UDF1<Integer, Double>) factors::get, DataTypes.DoubleType).apply(col("person"));
        return from.select(
                col("features"),
                col(target.label()).as("label"),
                age.multiply(factor).as("weight"));
    }
}
