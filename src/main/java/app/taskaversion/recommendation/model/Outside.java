package app.taskaversion.recommendation.model;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Feature;
import app.taskaversion.recommendation.feature.Offer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is predicted of people by what was learned from other people: for every example, for each of the members of each
 * target.
 */
final class Outside {

    /** Grows the members of a target from these examples. */
    @FunctionalInterface
    interface Grower {
        List<Trees> grow(Target target, List<Example> from);
    }

    private final List<Example> examples;
    private final Map<Target, double[][]> members = new EnumMap<>(Target.class);
    private final double[] unshown;

    private Outside(List<Example> examples) {
        this.examples = examples;
        unshown = new double[examples.size()];
        for (Target target : Target.values()) {
            members.put(target, new double[target.members(false)][examples.size()]);
        }
    }

    /** @param folds into how many parts the examples are divided */
    static Outside of(List<Example> examples, Grower grower, int folds) {
        Outside outside = new Outside(examples);
        int[] part = parts(examples, folds);
        for (int fold = 0; fold < folds; fold++) {
            List<Example> others = new ArrayList<>();
            List<Integer> own = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                if (part[i] == fold) {
                    own.add(i);
                } else {
                    others.add(examples.get(i));
                }
            }
            if (!own.isEmpty() && !others.isEmpty()) {
                outside.predict(grower, others, own);
            }
        }
        return outside;
    }

    /** By person; of fewer people than parts, by what stands together, which is by time where there is one. */
    private static int[] parts(List<Example> examples, int folds) {
        Map<Integer, Integer> people = new HashMap<>();
        examples.forEach(example -> people.putIfAbsent(example.person(), people.size()));
        int[] parts = new int[examples.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = people.size() < folds
                    ? (int) ((long) i * folds / parts.length)
                    : people.getOrDefault(examples.get(i).person(), 0) % folds;
        }
        return parts;
    }

    private void predict(Grower grower, List<Example> others, List<Integer> own) {
        for (Target target : Target.values()) {
            Table asked = asked(own, target.usesPosition());
            List<Trees> grown = grower.grow(target, others);
            for (int member = 0; member < grown.size(); member++) {
                try (Trees trees = grown.get(member)) {
                    put(trees.predict(asked.values(), asked.rows()), own, of(target)[member]);
                    if (target == Target.CHOOSE) {
                        Table away = new Table(asked.columns(), own.size());
                        own.forEach(i -> away.add(placed(examples.get(i), Offer.UNSHOWN), 0, 1));
                        put(trees.predict(away.values(), away.rows()), own, unshown);
                    }
                }
            }
        }
    }

    private Table asked(List<Integer> own, boolean position) {
        Table table = new Table(examples.getFirst().features().length, own.size());
        own.forEach(i -> {
            Example example = examples.get(i);
            table.add(placed(example, position ? example.position() : Double.NaN), 0, 1);
        });
        return table;
    }

    private static void put(float[] said, List<Integer> into, double[] all) {
        for (int i = 0; i < said.length; i++) {
            all[into.get(i)] = said[i];
        }
    }

    static float[] placed(Example example, double position) {
        float[] row = example.features().clone();
        row[Feature.POSITION.column()] = (float) position;
        return row;
    }

    /** For each member, what it says of each example. */
    double[][] of(Target target) {
        return Objects.requireNonNull(members.get(target));
    }

    /** What all members say of one example together. */
    double mean(Target target, int example) {
        return Arrays.stream(of(target))
                .mapToDouble(each -> each[example])
                .average()
                .orElse(Double.NaN);
    }

    /** The chance to be chosen without being shown. */
    double unshown(int example) {
        return unshown[example];
    }

    List<Example> examples() {
        return examples;
    }

    /** What was predicted and what became of it, where that is known. */
    Outcomes outcomes(Target target) {
        return Outcomes.of(this, target);
    }
}
