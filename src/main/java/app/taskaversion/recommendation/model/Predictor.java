package app.taskaversion.recommendation.model;

import app.taskaversion.recommendation.feature.Feature;
import app.taskaversion.recommendation.feature.Schema;
import app.taskaversion.recommendation.feature.Snapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A model that is ready to be asked. Many threads may; closing it gives its memory back. */
public final class Predictor implements AutoCloseable {

    private final LearnedModel model;
    private final Map<Target, List<Trees>> trees = new EnumMap<>(Target.class);

    private Predictor(LearnedModel model) {
        this.model = model;
    }

    /**
     * @throws IllegalArgumentException if it was trained on numbers of another meaning, or is damaged
     * @throws IllegalStateException if the library cannot be used on this machine
     */
    public static Predictor of(LearnedModel model) {
        if (!model.schemaHash().equals(Schema.hash())) {
            throw new IllegalArgumentException("Trained on other numbers: " + model.schemaHash());
        }
        if (Trees.unavailable() != null) {
            throw new IllegalStateException("No library");
        }
        Predictor predictor = new Predictor(model);
        model.trees()
                .forEach((target, blobs) -> predictor.trees.put(
                        target,
                        blobs.stream()
                                .map(blob -> Trees.read(blob, Schema.names()))
                                .toList()));
        return predictor;
    }

    public String version() {
        return model.version();
    }

    /** Of how many people it was learned; one is the person themselves. */
    public int people() {
        return model.people();
    }

    /** From how many things that they started. */
    public int started() {
        return model.started();
    }

    LearnedModel model() {
        return model;
    }

    /**
     * For each row, how much each number moves a target away from what is said of all, as the first member has it: together
     * they are its margin. The members were grown from the same rows with other weights; asking all of them would take as
     * many times as long.
     */
    float[][] contributions(Target target, Trees.Rows rows) {
        return trees(target).getFirst().contributions(rows);
    }

    /**
     * One prediction for each open thing, in the order of the snapshot.
     *
     * @param shift what came of earlier predictions about this person
     */
    public List<Prediction> predict(Snapshot snapshot, OwnShift shift) {
        return predictions(snapshot, Said.of(snapshot.rows(), this::members), shift);
    }

    /** The same of many lists at once, before the shift for a person: for whoever judges, since it is much quicker. */
    List<List<Prediction>> predict(List<Snapshot> snapshots) {
        Said all =
                Said.of(snapshots.stream().flatMap(each -> each.rows().stream()).toList(), this::members);
        List<List<Prediction>> predictions = new ArrayList<>();
        int from = 0;
        for (Snapshot snapshot : snapshots) {
            int to = from + snapshot.rows().size();
            predictions.add(predictions(snapshot, all.part(from, to), OwnShift.NONE));
            from = to;
        }
        return predictions;
    }

    private List<Prediction> predictions(Snapshot snapshot, Said said, OwnShift shift) {
        List<float[]> rows = snapshot.rows();
        int n = rows.size();
        double[] net = Said.mean(said.net);
        double[] ofPeople = Arrays.stream(Said.mean(said.complete))
                .map(model.complete()::of)
                .toArray();
        double[] choose = Arrays.stream(said.choose).map(model.choose()::of).toArray();
        double[] complete = Arrays.stream(ofPeople).map(shift::of).toArray();
        double[] values = new double[n];
        Arrays.setAll(values, i -> Score.value(complete[i], net[i], Score.urgency(Score.daysToDue(rows.get(i)))));
        double anyway = Score.anyway(choose, values);
        double[] confidence = confidence(snapshot, choose, said, ofPeople);
        double low = model.minutes().low(snapshot.instances());
        double high = model.minutes().high(snapshot.instances());
        List<Prediction> predictions = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            predictions.add(new Prediction(
                    snapshot.tasks().get(i),
                    Score.ofOne(choose[i], values[i], anyway),
                    choose[i],
                    complete[i],
                    ofPeople[i],
                    net[i],
                    Math.exp(said.minutes[i]),
                    Math.exp(said.minutes[i] + low),
                    Math.exp(said.minutes[i] + high),
                    Math.exp(Math.max(said.minutes[i], said.cautious[i])),
                    Math.clamp(said.stress[i], 0, 100),
                    confidence[i]));
        }
        return predictions;
    }

    private double[] confidence(Snapshot snapshot, double[] choose, Said said, double[] complete) {
        double[] all = new double[choose.length];
        Arrays.fill(all, Double.NaN);
        Confidence confidence = model.confidence();
        if (confidence == null) {
            return all;
        }
        List<float[]> rows = snapshot.rows();
        double[][] finished = Arrays.stream(said.complete)
                .map(member -> Arrays.stream(member).map(model.complete()::of).toArray())
                .toArray(double[][]::new);
        double[] urgency = rows.stream()
                .mapToDouble(row -> Score.urgency(Score.daysToDue(row)))
                .toArray();
        double[] shares = Draws.shares(choose, finished, said.net, urgency);
        Arrays.setAll(
                all,
                i -> confidence.of(shares[i], complete[i], ConfidenceFit.attempts(rows.get(i)), snapshot.instances()));
        return all;
    }

    /** All rows one after the other, each at this position. */
    static float[] flat(List<float[]> rows, double position) {
        int width = Schema.size();
        float[] flat = new float[rows.size() * width];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i), 0, flat, i * width, width);
            flat[i * width + Feature.POSITION.column()] = (float) position;
        }
        return flat;
    }

    private List<Trees> trees(Target target) {
        List<Trees> all = trees.get(target);
        if (all == null) {
            throw new IllegalStateException("No trees for " + target);
        }
        return all;
    }

    /** For each of the trees of a target, what it says of each row. */
    private double[][] members(Target target, float[] flat) {
        List<Trees> all = trees(target);
        int rows = flat.length / Schema.size();
        double[][] members = new double[all.size()][rows];
        for (int member = 0; member < members.length; member++) {
            float[] said = all.get(member).predict(flat, rows);
            for (int row = 0; row < rows; row++) {
                members[member][row] = said[row];
            }
        }
        return members;
    }

    @Override
    public void close() {
        trees.values().forEach(each -> each.forEach(Trees::close));
    }
}
