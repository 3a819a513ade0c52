package app.taskaversion.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;

/** The rows that {@code --export-training} wrote. */
final class RowsIn {

    /** Numbers in the order of the model, without the place; and with it. */
    static final String PLAIN = "plain";

    static final String PLACED = "placed";

    private static final int NOTES = 5;

    private final String export;
    private final Dataset<Row> rows;

    private RowsIn(String export, Dataset<Row> rows) {
        this.export = export;
        this.rows = rows;
    }

    /** @throws IOException if it is no such file, or means other numbers than the plan */
    static RowsIn read(SparkSession spark, Plan plan, String file) throws IOException {
        List<String> head = spark.read().textFile(file).takeAsList(NOTES + 1);
        if (head.size() <= NOTES
                || !head.get(0).equals("# " + plan.text("rows.format"))
                || !head.get(2).equals("# schema=" + plan.text("schema"))
                || !head.get(NOTES).equals(plan.text("rows.columns"))) {
            throw new IOException("No rows of this version of the app: " + file);
        }
        StructType type = new StructType();
        for (String column : plan.list("rows.columns")) {
            type = type.add(column, DataTypes.DoubleType);
        }
        Dataset<Row> all = spark.read()
                .schema(type)
                .option("comment", "#")
                .option("header", "true")
                .option("mode", "FAILFAST")
                .csv(file);
        // Whole hours: the youngest that were ripe when they were written.
        Dataset<Row> ripe = all.filter(col("hours_ago").geq(plan.number("ripe.hours") - 1))
                .withColumn("person", col("person").cast("int"))
                .withColumn(PLAIN, vector(plan, lit(Double.NaN)))
                .withColumn(PLACED, vector(plan, col("position")));
        List<Column> kept =
                new ArrayList<>(List.of(col("person"), col("hours_ago"), col("instances"), col(PLAIN), col(PLACED)));
        plan.targets().stream().map(Plan.Target::label).distinct().forEach(label -> kept.add(col(label)));
        return new RowsIn(
                head.get(1).substring("# export=".length()),
                ripe.select(kept.toArray(Column[]::new)).cache());
    }

    /** Always dense: in a sparse one a zero would be taken for unknown. */
    private static Column vector(Plan plan, Column position) {
        UserDefinedFunction dense = udf(
                (UDF1<Seq<Double>, Vector>) cells -> {
                    double[] numbers = new double[cells.size()];
                    for (int i = 0; i < numbers.length; i++) {
                        numbers[i] = cells.apply(i);
                    }
                    return Vectors.dense(numbers);
                },
                SQLDataTypes.VectorType());
        Column[] cells = plan.list("features").stream()
                .map(name -> name.equals(plan.text("position"))
                        ? position
                        : coalesce(col(name.toLowerCase(Locale.ROOT)), lit(Double.NaN)))
                .toArray(Column[]::new);
        return dense.apply(array(cells));
    }

    String export() {
        return export;
    }

    Dataset<Row> rows() {
        return rows;
    }
}
