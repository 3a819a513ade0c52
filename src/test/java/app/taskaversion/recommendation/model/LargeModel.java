package app.taskaversion.recommendation.model;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Schema;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A model of the size of one that was learned from many people, for whoever measures what asking one costs: each booster has
 * as many trees as are grown where nothing says that fewer are enough, and their leaves are full. What it says is of no
 * interest.
 */
public final class LargeModel {

    private static final int PEOPLE = 30;

    /** Half of the most that are grown, and half more than where that could not be tried. */
    private static final int ROUNDS = 150;

    private static final LearnedModel MODEL = grown();

    private LargeModel() {}

    public static LearnedModel get() {
        return MODEL;
    }

    private static LearnedModel grown() {
        List<Example> examples = Made.examples(2, PEOPLE, Made.USUAL);
        Map<Target, List<byte[]>> trees = new EnumMap<>(Target.class);
        for (Target target : Target.values()) {
            List<Example> rows = examples.stream()
                    .filter(example -> !Double.isNaN(target.label(example)))
                    .toList();
            List<byte[]> members = new ArrayList<>();
            for (int member = 0; member < target.members(true); member++) {
                members.add(grown(target, rows, member));
            }
            trees.put(target, members);
        }
        LearnedModel small = SmallModel.get();
        return new LearnedModel(
                "large",
                Schema.hash(),
                PEOPLE,
                examples.size(),
                small.started(),
                trees,
                small.choose(),
                small.complete(),
                small.minutes(),
                small.net(),
                small.confidence());
    }

    private static byte[] grown(Target target, List<Example> rows, int seed) {
        Table table = new Table(Schema.size(), rows.size());
        for (Example row : rows) {
            table.add(Outside.placed(row, target.usesPosition() ? row.position() : Double.NaN), target.label(row), 1);
        }
        try (Trees trees = Trees.grow(table, Schema.names(), Growth.of(target, seed), ROUNDS)) {
            return trees.bytes();
        }
    }
}
