package app.taskaversion.spark;

import java.util.HashMap;
import java.util.Map;
import ml.dmlc.xgboost4j.scala.Booster;
import ml.dmlc.xgboost4j.scala.spark.ColumnIndices;
import ml.dmlc.xgboost4j.scala.spark.XGBoost;
import ml.dmlc.xgboost4j.scala.spark.XGBoostRegressionModel;
import ml.dmlc.xgboost4j.scala.spark.XGBoostRegressor;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.Option;
import scala.Tuple2;

/**
 * Grows one booster with the settings of the plan word for word. XGBoost4J-Spark 3.0 has no way to say {@code
 * quantile_alpha}, so this does what its regressor does, with more settings; what comes out is what the app grows.
 */
final class Growing {

    private final XGBoostRegressor regressor = new XGBoostRegressor();
    private final Map<String, String> settings;

    Growing(Map<String, String> settings, long seed, int rounds, int workers) {
        this.settings = new HashMap<>(settings);
        this.settings.put("seed", String.valueOf(seed));
        this.settings.put("verbosity", "0");
        regressor.setNthread(1);
        regressor.setNumRound(rounds);
        regressor.setNumWorkers(workers);
        regressor.setLabelCol("label");
        regressor.setWeightCol("weight");
        regressor.setMissing(Float.NaN);
    }

    /** A tree that was grown, and what was wrong with it after each round if somebody looked. */
    record Grown(Booster booster, float[] errors) {

        /** Puts what it says of {@code features} into a column. */
        Dataset<Row> say(Dataset<Row> rows, String column) {
            XGBoostRegressionModel model = new XGBoostRegressionModel(column, booster, Option.empty());
            model.setPredictionCol(column);
            return model.transform(rows);
        }
    }

    /** @param patience after so many rounds without getting better of {@code later} it stops */
    Grown from(Dataset<Row> rows, Dataset<Row> later, int patience) {
        regressor.setEvalDataset(later);
        regressor.setNumEarlyStoppingRounds(patience);
        return from(rows);
    }

    Grown from(Dataset<Row> rows) {
        if (rows.sparkSession().sparkContext().isLocal()) {
            regressor.setRabitTrackerHostIp("127.0.0.1"); // Else it takes an address that need not lead back here.
        }
        scala.collection.immutable.Map<String, Object> all = regressor.getXGBoostParams();
        for (Map.Entry<String, String> each : settings.entrySet()) {
            all = all.updated(each.getKey(), (Object) each.getValue());
        }
        Tuple2<Dataset<?>, ColumnIndices> in = regressor.preprocess(rows);
        Tuple2<Booster, scala.collection.immutable.Map<String, float[]>> grown = XGBoost.train(
                regressor.toRdd(in._1(), in._2()),
                regressor.getRuntimeParameters(
                        rows.sparkSession().sparkContext().isLocal(), new scala.collection.immutable.HashMap<>()),
                all);
        return new Grown(grown._1(), grown._2().get("eval").getOrElse(() -> new float[0]));
    }
}
