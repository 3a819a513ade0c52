package app.taskaversion.transfer.internal;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.text.Messages;
import app.taskaversion.task.ImportedTask;
import app.taskaversion.task.RoutineFrequency;
import app.taskaversion.task.ScheduleType;
import app.taskaversion.task.TaskType;
import app.taskaversion.tracking.AnswerSource;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.ImportedInstance;
import app.taskaversion.tracking.ImportedInstance.Feeling;
import app.taskaversion.tracking.ImportedInstance.Precision;
import app.taskaversion.tracking.ImportedInstance.Session;
import app.taskaversion.tracking.ImportedInstance.StoredFigures;
import app.taskaversion.tracking.ImportedInstance.Times;
import app.taskaversion.tracking.InstanceState;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.Phase;
import app.taskaversion.tracking.Rating;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The demo history: eight tasks and some sixty times of doing them over the last six weeks. The same clock gives the
 * same history. Some tasks turn out easier than guessed and some harder, so that both can be seen.
 */
final class DemoHistory {

    /**
     * A task of the demo.
     *
     * @param everyDays how often it is done, in days
     * @param hour of the day, local
     * @param guess the dread that is usually guessed, in chips 1–5
     * @param felt how bad it usually is, in chips 1–5
     * @param relief the relief that usually comes, in chips 1–5
     */
    private record Plan(
            String key, TaskType type, int minutes, int everyDays, int hour, int guess, int felt, int relief) {}

    private static final List<Plan> PLANS = List.of(
            new Plan("inbox", TaskType.WORK, 25, 4, 9, 4, 2, 4),
            new Plan("phone", TaskType.WORK, 10, 7, 11, 5, 2, 5),
            new Plan("desk", TaskType.WORK, 20, 8, 14, 2, 3, 3),
            new Plan("tax", TaskType.WORK, 45, 9, 16, 5, 4, 4),
            new Plan("walk", TaskType.SELF_CARE, 30, 4, 17, 3, 1, 5),
            new Plan("kitchen", TaskType.SELF_CARE, 15, 3, 19, 3, 2, 3),
            new Plan("guitar", TaskType.PLAY, 25, 6, 20, 1, 3, 4),
            new Plan("closet", TaskType.OTHER, 60, 13, 10, 2, 4, 2));

    private static final int DAYS = 42;
    private static final long SEED = 20_260_311;
    private static final List<String> BEFORE = List.of("tense", "tired", "restless");
    private static final List<String> AFTER = List.of("relieved", "calm", "proud");

    private final Instant now;
    private final ZoneId zone;
    private final Messages messages;
    private final Random random = new Random(SEED);
    private final List<ImportedTask> tasks = new ArrayList<>();
    private final List<ImportedInstance> instances = new ArrayList<>();

    private DemoHistory(Instant now, ZoneId zone, Messages messages) {
        this.now = now;
        this.zone = zone;
        this.messages = messages;
    }

    static DemoHistory at(Instant now, ZoneId zone, Messages messages) {
        DemoHistory history = new DemoHistory(now, zone, messages);
        PLANS.forEach(history::add);
        return history;
    }

    List<ImportedTask> tasks() {
        return List.copyOf(tasks);
    }

    List<ImportedInstance> instances() {
        return List.copyOf(instances);
    }

    private String text(String key) {
        return messages.here("transfer.demo." + key);
    }

    private void add(Plan plan) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate first = today.minusDays(DAYS);
        ImportedTask task = task(plan, at(first, 8, 0));
        tasks.add(task);
        for (LocalDate day = first.plusDays(random.nextInt(plan.everyDays()) + 1L);
                day.isBefore(today);
                day = day.plusDays(plan.everyDays())) {
            Instant planned = at(day, plan.hour(), random.nextInt(50));
            instances.add(random.nextInt(12) == 0 ? letGo(plan, task, planned) : done(plan, task, planned));
        }
        if (plan.everyDays() % 3 == 0) {
            instances.add(waiting(plan, task, at(today.minusDays(1), 18, random.nextInt(50))));
        }
    }

    private Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(zone).toInstant();
    }

    private ImportedTask task(Plan plan, Instant created) {
        return new ImportedTask(
                Ids.next(),
                null,
                text("task." + plan.key()),
                null,
                plan.type(),
                plan.everyDays() <= 4 ? ScheduleType.RECURRING : ScheduleType.ONE_TIME,
                plan.everyDays() <= 4,
                1,
                (double) plan.minutes(),
                null,
                RoutineFrequency.NONE,
                null,
                List.of(),
                null,
                null,
                List.of(text("category." + plan.type().name())),
                List.of(),
                false,
                null,
                created,
                created,
                null);
    }

    private ImportedInstance done(Plan plan, ImportedTask task, Instant planned) {
        Instant started = planned.plus(Duration.ofMinutes(random.nextInt(20)));
        int minutes = Math.max(3, plan.minutes() + random.nextInt(plan.minutes()) - plan.minutes() / 3);
        Instant ended = started.plus(Duration.ofMinutes(minutes));
        Outcome outcome = Outcome.of(near(plan.felt()), near(plan.relief()));
        List<Feeling> feelings = List.of(
                new Feeling(text("word." + BEFORE.get(random.nextInt(3))), Phase.INIT, 20 + random.nextInt(60), true),
                new Feeling(text("word." + AFTER.get(random.nextInt(3))), Phase.DONE, 20 + random.nextInt(60), true));
        return instance(
                task,
                InstanceState.COMPLETED,
                times(planned, started, ended, null),
                guess(plan),
                random.nextInt(8) == 0 ? Outcome.NONE : outcome,
                List.of(new Session(started, ended, (double) minutes, null, null, false)),
                feelings,
                null);
    }

    private ImportedInstance letGo(Plan plan, ImportedTask task, Instant planned) {
        return instance(
                task,
                InstanceState.CANCELLED,
                times(planned, null, null, planned.plus(Duration.ofHours(3))),
                guess(plan),
                Outcome.NONE,
                List.of(),
                List.of(),
                "deferred_to_plan");
    }

    private ImportedInstance waiting(Plan plan, ImportedTask task, Instant planned) {
        return instance(
                task,
                InstanceState.INITIALIZED,
                times(planned, null, null, null),
                guess(plan),
                Outcome.NONE,
                List.of(),
                List.of(),
                null);
    }

    private Guess guess(Plan plan) {
        return Guess.of((double) plan.minutes(), near(plan.guess())).withRelief(near(3));
    }

    /** The usual chip, one beside it now and then. */
    private Rating near(int chip) {
        int roll = random.nextInt(4);
        return Rating.chip(Math.clamp(chip + (roll == 0 ? -1 : roll == 1 ? 1 : 0), 1, 5));
    }

    private Times times(
            Instant planned, @Nullable Instant started, @Nullable Instant completed, @Nullable Instant cancelled) {
        return new Times(
                planned,
                planned,
                planned,
                started,
                started,
                completed,
                cancelled,
                null,
                null,
                null,
                zone.getId(),
                Precision.SECOND);
    }

    private static ImportedInstance instance(
            ImportedTask task,
            InstanceState state,
            Times times,
            Guess guess,
            Outcome outcome,
            List<Session> sessions,
            List<Feeling> feelings,
            @Nullable String category) {
        return new ImportedInstance(
                Ids.next(),
                null,
                task.id(),
                task.name(),
                1,
                state,
                null,
                times,
                guess.withEstimate(guess.estimateMinutes(), AnswerSource.TEMPLATE),
                outcome,
                true,
                category,
                null,
                StoredFigures.NONE,
                sessions,
                List.of(),
                feelings,
                null,
                null,
                Set.of());
    }
}
