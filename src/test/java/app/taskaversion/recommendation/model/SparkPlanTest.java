package app.taskaversion.recommendation.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Feature;
import app.taskaversion.recommendation.feature.Schema;
import app.taskaversion.recommendation.internal.RowsWriter;
import app.taskaversion.testsupport.TestClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the job for Spark learns and how is what the app does: its plan is made of the app's own code. */
class SparkPlanTest {

    private static final Path PLAN = Path.of("docs", "spark", "src", "main", "resources", "plan.properties");

    @Test
    void thePlanOfTheJobIsTheOneOfTheApp() throws IOException {
        Path now = Files.createDirectories(Path.of("target", "spark")).resolve("plan.properties");
        var unused = Files.write(now, plan());
        assertThat(PLAN).as("copy %s there if it changed on purpose", now).hasSameTextualContentAs(now);
    }

    private static List<String> plan() throws IOException {
        List<String> rows = rows();
        List<String> lines = new ArrayList<>();
        lines.add("# Made by SparkPlanTest of what the app does; do not write in here.");
        lines.add("rows.format=" + rows.getFirst().substring(2));
        lines.add("rows.columns=" + rows.get(5));
        lines.add("model.format=task-aversion model 1");
        lines.add("schema=" + Schema.hash());
        lines.add("features=" + String.join(",", Schema.names()));
        lines.add("position=" + Feature.POSITION);
        lines.add("ripe.hours=" + Example.RIPE.toHours());
        lines.add("trial.days=" + Trainer.TRIAL.toDays());
        lines.add("gate.days=" + Trainer.GATE.toDays());
        lines.add("trial.enough=" + Trainer.ENOUGH_FOR_A_TRIAL);
        lines.add("rounds.most=" + Effort.FULL.rounds());
        lines.add("rounds.untried=" + Effort.FULL.untried());
        lines.add("rounds.patience=" + Growth.PATIENCE);
        lines.add("folds=" + Effort.FULL.folds());
        lines.add("weight.halflife.days=" + RowWeights.HALF_LIFE_DAYS);
        lines.add("weight.largest=" + RowWeights.LARGEST_SHARE);
        List<String> names = new ArrayList<>();
        for (Target target : Target.values()) {
            names.add(target.name());
        }
        lines.add("targets=" + String.join(",", names));
        for (Target target : Target.values()) {
            lines.add(target + ".label=" + label(target, rows));
            lines.add(target + ".members=" + target.members(true));
            lines.add(target + ".folded=" + target.members(false));
            lines.add(target + ".placed=" + target.usesPosition());
            Map<String, Object> settings = new TreeMap<>(Growth.of(target, 1).settings());
            settings.remove("seed"); // Another for each member.
            settings.forEach((key, value) -> lines.add(target + ".settings." + key + "=" + value));
        }
        return lines;
    }

    /** One row whose labels are all different. */
    private static List<String> rows() throws IOException {
        float[] row = new float[Schema.size()];
        Instant at = TestClock.START.minus(Example.RIPE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new RowsWriter(bytes, UUID.randomUUID(), TestClock.START)
                .add(List.of(new Example(0, at, 0, row, 1, 101, 102, 103, 104, 105)));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String label(Target target, List<String> rows) {
        double label = target.label(new Example(0, Instant.EPOCH, 0, new float[0], 1, 101, 102, 103, 104, 105));
        List<String> cells = List.of(rows.getLast().split(",", -1));
        assertThat(Collections.frequency(cells, String.valueOf(label))).isOne();
        return rows.get(5).split(",", -1)[cells.indexOf(String.valueOf(label))];
    }
}
