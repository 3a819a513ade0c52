package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.LookBackPage.TaskAversion;
import app.taskaversion.analytics.metric.AsOf;
import app.taskaversion.analytics.metric.AversionScores;
import app.taskaversion.analytics.metric.Facts;
import app.taskaversion.analytics.metric.Quantity;
import app.taskaversion.analytics.metric.TaskMeans;
import app.taskaversion.analytics.metric.TaskRhythms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which tasks tend to be hard to start: by what was said beforehand, else by what happened around them. Pure. */
final class HardTasks {

    /** On fewer answers a task is not called anything. */
    private static final int ENOUGH = 3;

    private HardTasks() {}

    /** @param answered of {@link Quantity#AVERSION} */
    static List<TaskAversion> of(FactsQuery.Read read, AsOf asOf, TaskRhythms rhythms, TaskMeans answered) {
        Facts facts = read.facts();
        AversionScores scores = AversionScores.of(facts, asOf, rhythms);
        List<TaskAversion> tasks = new ArrayList<>();
        for (int task = 0; task < facts.tasks(); task++) {
            AversionScores.Usual usual = scores.usual(task, answered);
            if (usual.estimate().n() >= ENOUGH) {
                tasks.add(new TaskAversion(
                        read.known().get(task).id(), read.tasks().get(task), usual.estimate(), usual.indirect()));
            }
        }
        tasks.sort(
                Comparator.comparingDouble((TaskAversion each) -> each.usual().value())
                        .reversed()
                        .thenComparing(TaskAversion::task));
        return List.copyOf(tasks.subList(0, Math.min(TaskAversion.SHOWN, tasks.size())));
    }
}
