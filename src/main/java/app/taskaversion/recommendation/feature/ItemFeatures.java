package app.taskaversion.recommendation.feature;

import static app.taskaversion.recommendation.feature.Priors.ANSWERS;

import app.taskaversion.analytics.metric.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of one open thing: what was said of it, what became of its task, and its dates. */
final class ItemFeatures {

    private static final double MILLIS_AN_HOUR = 3_600_000;
    private static final double MILLIS_A_DAY = 24 * MILLIS_AN_HOUR;

    private final Row row = new Row();
    private final Priors priors;
    private final Experience task;
    private final Experience category;
    private final OpenItem item;
    private final Instant now;

    private ItemFeatures(Course course, OpenItem item, Instant now) {
        this.item = item;
        this.now = now;
        task = course.task(item.task());
        category = course.category(item.task());
        priors = new Priors(course.all, category);
    }

    static Row of(Course course, OpenItem item, Instant now) {
        ItemFeatures features = new ItemFeatures(course, item, now);
        features.said();
        features.guess();
        features.task();
        features.category();
        features.dates();
        return features.row;
    }

    private void said() {
        Instant at = item.guessedAt();
        row.set(Feature.HAS_SAID, at != null && !at.isAfter(now));
        if (at != null && !at.isAfter(now)) {
            Expected said = item.guess();
            row.set(Feature.SAID_RELIEF, said.relief());
            row.set(Feature.SAID_AVERSION, said.aversion());
            row.set(Feature.SAID_COGNITIVE, said.cognitive());
            row.set(Feature.SAID_EMOTIONAL, said.emotional());
            row.set(Feature.SAID_PHYSICAL, said.physical());
            row.set(Feature.SAID_MINUTES, said.minutes());
            row.set(Feature.SAID_MOTIVATION, said.motivation());
            row.set(Feature.SAID_AGE_HOURS, (now.toEpochMilli() - at.toEpochMilli()) / MILLIS_AN_HOUR);
            row.set(Feature.AVERSION_CHANGE, said.aversion() - task.lastSaid.aversion());
        }
    }

    private Expected current() {
        return row.get(Feature.HAS_SAID) == 1 ? item.guess() : Expected.NOTHING;
    }

    private void guess() {
        Expected said = current();
        double relief = first(said.relief(), task.lastSaid.relief());
        double aversion = first(said.aversion(), task.lastSaid.aversion());
        double load = first(said.load(), task.lastSaid.load());
        row.set(Feature.GUESS_RELIEF, relief);
        row.set(Feature.GUESS_AVERSION, aversion);
        row.set(Feature.GUESS_LOAD, load);
        row.set(Feature.GUESS_MINUTES, first(said.minutes(), task.lastSaid.minutes(), item.defaultMinutes()));
        row.set(Feature.GUESS_SURPLUS, relief - load);
        row.set(Feature.USUAL_RELIEF, usual(task.saidRelief, said.relief(), priors.saidRelief()));
        row.set(Feature.USUAL_AVERSION, usual(task.saidAversion, said.aversion(), priors.saidAversion()));
        row.set(Feature.USUAL_LOAD, usual(task.saidLoad, said.load(), priors.saidLoad()));
    }

    /** The mean of what was ever said of the task, now included. */
    private static double usual(RunningMean before, double now, double prior) {
        double mean = before.shrunk(prior, 1);
        return Double.isNaN(now) ? mean : mean + (now - mean) / (before.n() + 2);
    }

    private void task() {
        row.set(Feature.TASK_ATTEMPTS, task.attempts);
        row.set(Feature.TASK_USUAL, task.usual(now));
        double finish = priors.finish();
        row.set(Feature.TASK_FINISH, task.finished.shrunk(finish, ANSWERS));
        row.set(Feature.TASK_FINISH_RECENT, task.finished.recent(finish, ANSWERS));
        row.set(Feature.TASK_FAILURES, task.failuresInARow);
        row.set(Feature.TASK_DAYS_SINCE_ATTEMPT, days(task.lastAttempt, now));
        row.set(Feature.TASK_DAYS_SINCE_DONE, days(task.lastDone, now));
        row.set(Feature.TASK_RELIEF, task.relief.shrunk(priors.relief(), ANSWERS));
        row.set(Feature.TASK_STRESS, task.stress.shrunk(priors.stress(), ANSWERS));
        row.set(Feature.TASK_NET, task.net.shrunk(priors.net(), ANSWERS));
        row.set(Feature.TASK_NET_RECENT, task.net.recent(priors.net(), ANSWERS));
        row.set(Feature.TASK_RELIEF_GAP, task.reliefGap.shrunk(priors.reliefGap(), ANSWERS));
        row.set(Feature.TASK_STRESS_GAP, task.stressGap.shrunk(priors.stressGap(), ANSWERS));
        row.set(Feature.TASK_FELT_AVERSION, task.feltAversion.shrunk(priors.feltAversion(), ANSWERS));
        row.set(Feature.TASK_MINUTES_RATIO, Math.exp(task.logRatio.shrunk(priors.logRatio(), ANSWERS)));
        row.set(Feature.TASK_MINUTES, Math.exp(task.logMinutes.mean()));
        row.set(Feature.TASK_SHOWN, task.taken.n());
        row.set(Feature.TASK_TAKE, task.taken.shrunk(priors.take(), ANSWERS));
        row.set(Feature.TASK_OFFERED, task.chosen.n());
        row.set(Feature.TASK_CHOICE, task.chosen.shrunk(priors.choice(), ANSWERS));
        row.set(Feature.TASK_CHOICE_RECENT, task.chosen.recent(priors.choice(), ANSWERS));
    }

    private void category() {
        row.set(Feature.CATEGORY_ATTEMPTS, category.attempts);
        row.set(Feature.CATEGORY_FINISH, priors.finish());
        row.set(Feature.CATEGORY_RELIEF, priors.relief());
        row.set(Feature.CATEGORY_STRESS, priors.stress());
        row.set(Feature.CATEGORY_NET, priors.net());
        row.set(Feature.CATEGORY_CHOICE, priors.choice());
    }

    private void dates() {
        Instant due = item.due();
        row.set(Feature.AGE_DAYS, days(item.since(), now));
        row.set(Feature.DUE_DAYS, -days(due, now));
        row.set(Feature.OVERDUE, due != null && due.isBefore(now));
        row.set(Feature.WINDOW_DAYS, due == null ? Double.NaN : days(item.since(), due));
        row.set(Feature.REPEAT_DAYS, item.repeatDays());
        row.set(Feature.DEFAULT_MINUTES, item.defaultMinutes());
        row.set(Feature.KIND, code(item.kind()));
    }

    /** Models keep these numbers: a new kind gets the next one. */
    private static double code(Kind kind) {
        return switch (kind) {
            case WORK -> 0;
            case SELF_CARE -> 1;
            case PLAY -> 2;
            case SLEEP -> 3;
            case OTHER -> 4;
        };
    }

    private static double days(@Nullable Instant from, Instant to) {
        return from == null ? Double.NaN : (to.toEpochMilli() - from.toEpochMilli()) / MILLIS_A_DAY;
    }

    private static double first(double... values) {
        for (double value : values) {
            if (!Double.isNaN(value)) {
                return value;
            }
        }
        return Double.NaN;
    }
}
