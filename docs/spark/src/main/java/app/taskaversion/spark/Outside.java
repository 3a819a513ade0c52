package app.taskaversion.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Predictions of people that they were not learned from, next to what became of them; on the machine of the driver. */
final class Outside {

    private record Pair(double said, double came, int instances) {}

    private final List<Pair> pairs = new ArrayList<>();

    /** @param rows what was said, what came, how much the person had started */
    void add(Dataset<Row> rows) {
        rows.toLocalIterator()
                .forEachRemaining(
                        row -> pairs.add(new Pair(row.getDouble(0), row.getDouble(1), (int) row.getDouble(2))));
    }

    double[] said() {
        return pairs.stream().mapToDouble(Pair::said).toArray();
    }

    double[] came() {
        return pairs.stream().mapToDouble(Pair::came).toArray();
    }

    int[] instances() {
        return pairs.stream().mapToInt(Pair::instances).toArray();
    }

    double[] differences() {
        return pairs.stream().mapToDouble(pair -> pair.came() - pair.said()).toArray();
    }
}
