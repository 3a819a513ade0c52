package app.taskaversion.recommendation.model;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Snapshot;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lists that a model was not learned from, with what it says of each candidate, and the same of the model in charge.
 *
 * @param cluster what is drawn together: the person, or the day where there are too few people to draw
 * @param active empty without a model in charge
 */
record HeldOut(
        int person, int cluster, Instant at, List<Example> list, List<Prediction> said, List<Prediction> active) {

    /** With fewer people, whole days of theirs are drawn. */
    private static final int PEOPLE = 5;

    /** One that was started and has ended. */
    record Started(
            int person, int cluster, Example example, double label, Prediction said, double rule, double active) {}

    static List<HeldOut> of(List<Example> later, Predictor candidate, @Nullable Predictor active) {
        boolean byDay = later.stream().mapToInt(Example::person).distinct().count() < PEOPLE;
        List<List<Example>> lists = lists(later);
        List<Snapshot> asked = lists.stream().map(HeldOut::snapshot).toList();
        List<List<Prediction>> said = candidate.predict(asked);
        List<List<Prediction>> inCharge = active == null ? List.of() : active.predict(asked);
        List<HeldOut> held = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Example first = lists.get(i).getFirst();
            held.add(new HeldOut(
                    first.person(),
                    byDay ? day(first) : first.person(),
                    first.at(),
                    lists.get(i),
                    said.get(i),
                    active == null ? List.of() : inCharge.get(i)));
        }
        return held;
    }

    private static List<List<Example>> lists(List<Example> later) {
        List<List<Example>> lists = new ArrayList<>();
        for (int from = 0; from < later.size(); ) {
            Example first = later.get(from);
            int to = from;
            while (to < later.size()
                    && later.get(to).person() == first.person()
                    && later.get(to).at().equals(first.at())) {
                to++;
            }
            lists.add(List.copyOf(later.subList(from, to)));
            from = to;
        }
        return lists;
    }

    private static int day(Example example) {
        return (int) example.at().atZone(ZoneOffset.UTC).toLocalDate().toEpochDay() * PEOPLE
                + example.person() % PEOPLE;
    }

    /** A list as it is asked about. */
    static Snapshot snapshot(List<Example> list) {
        Example first = list.getFirst();
        return new Snapshot(
                first.at(),
                first.instances(),
                IntStream.range(0, list.size()).mapToObj(Integer::toString).toList(),
                list.stream().map(Example::features).toList());
    }

    static List<Started> started(List<HeldOut> lists) {
        List<Started> all = new ArrayList<>();
        for (HeldOut held : lists) {
            for (int i = 0; i < held.list.size(); i++) {
                Example example = held.list.get(i);
                if (!Double.isNaN(example.complete())) {
                    all.add(new Started(
                            held.person,
                            held.cluster,
                            example,
                            example.complete(),
                            held.said.get(i),
                            FreeRules.finish(example.features()),
                            held.active.isEmpty()
                                    ? Double.NaN
                                    : held.active.get(i).completeOfPeople()));
                }
            }
        }
        return all;
    }
}
