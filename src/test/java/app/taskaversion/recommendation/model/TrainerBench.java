package app.taskaversion.recommendation.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.bench.Meter;
import app.taskaversion.bench.Meter.Cost;
import app.taskaversion.bench.Table;
import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Schema;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * What learning costs by the number of things that were shown. Goal P5: one booster for each target, and the whole of it
 * with all members, the parts that measure it on people it did not know, and its confidence. CPU is that of the process.
 */
class TrainerBench {

    private static final int ROWS_OF_A_PERSON = 4 * 2 * Made.DAYS;
    private static final List<Integer> ROWS = List.of(1_000, 10_000, 100_000);

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    @Test
    void learns() throws Exception {
        Learned warm = Trainer.train(Made.examples(1), Made.NOW, 1);
        assertThat(warm.model().trees()).hasSize(Target.values().length);
        Table table = new Table(
                "trainer",
                "shown",
                "started",
                "numbers",
                "each target once, CPU s",
                "whole, CPU s",
                "wall s",
                "heap MB");
        for (int rows : ROWS) {
            measure(rows, table);
        }
        table.write();
    }

    private void measure(int rows, Table table) throws Exception {
        List<Example> examples = Made.examples(2, Math.max(5, rows / ROWS_OF_A_PERSON), Made.USUAL);
        List<Long> steps = new ArrayList<>();
        List<Learned> learned = new ArrayList<>();
        Cost cost = Meter.of(() -> {
            boolean unused = learned.add(
                    Trainer.train(examples, Made.NOW, 1, (done, of) -> steps.add(system.getProcessCpuTime())));
            return steps.add(system.getProcessCpuTime());
        });
        table.row(
                examples.size(),
                learned.getFirst().model().started(),
                Schema.size(),
                seconds(once(steps)),
                seconds(cost.cpuMs() / 1e3),
                seconds(cost.wallMs() / 1e3),
                Math.round(cost.extraHeapMb()));
    }

    /** The first of the boosters of each target among those that stay, which come last. */
    private static double once(List<Long> steps) {
        int at = steps.size() - 1;
        for (Target target : Target.values()) {
            at -= target.members(true);
        }
        double nanos = 0;
        for (Target target : Target.values()) {
            nanos += steps.get(at + 1) - steps.get(at);
            at += target.members(true);
        }
        return nanos / 1e9;
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }
}
