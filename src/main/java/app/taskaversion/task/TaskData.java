package app.taskaversion.task;

import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.limit.NumberLimit;
import app.taskaversion.platform.limit.TextLimit;
import app.taskaversion.platform.text.NameKey;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A task template as a person writes it. Only the name is required. Texts lose the blanks around them, empty ones are
 * absent. Checked in the order size, characters, range; a {@link LimitExceeded} says which limit was broken.
 * (data-and-lifecycle §1.1, §3.2)
 *
 * @param recurring the seed's {@code is_recurring}
 * @param categories words of the person, in their order, each once (case-insensitive)
 * @param estimateMinutes usual minutes, above 0 to a year; 0 counts as no estimate
 * @param aversion usual dread, 0–100; 0 is an answer
 * @param routineDays for a daily routine: none means every day
 * @param routineTime local time, kept to the minute
 * @param windowHours how long a routine may take to be done; 0 counts as none
 * @param routineEvery each day, week or month, or only every so many; 1–366
 * @param routineFrom the first day of a routine; needed where it says which days come, see {@link RoutineRule}
 */
public record TaskData(
        String name,
        @Nullable String description,
        TaskType taskType,
        ScheduleType schedule,
        boolean recurring,
        List<String> categories,
        @Nullable Double estimateMinutes,
        @Nullable Double aversion,
        RoutineFrequency routineFrequency,
        Set<DayOfWeek> routineDays,
        @Nullable LocalTime routineTime,
        @Nullable Integer windowHours,
        @Nullable Integer windowDays,
        int routineEvery,
        @Nullable LocalDate routineFrom) {

    /** Longest name, wide enough for names that the older app stored escaped. */
    public static final int NAME_MAX = 1200;

    /** No day, week or month is left out. */
    public static final int EACH = 1;

    /** Longest description. */
    public static final int DESCRIPTION_MAX = 30_000;

    private static final TextLimit NAME = TextLimit.oneLine("task.name", NAME_MAX);
    private static final TextLimit DESCRIPTION = TextLimit.manyLines("task.description", DESCRIPTION_MAX);
    private static final TextLimit CATEGORY = TextLimit.oneLine("task.category", 200);
    private static final int CATEGORIES_MAX = 50;
    private static final NumberLimit MINUTES = new NumberLimit("task.estimate", 0, 525_600);
    private static final NumberLimit AVERSION = NumberLimit.rating("task.aversion");
    private static final NumberLimit HOURS = new NumberLimit("task.windowHours", 0, 8_760);
    private static final NumberLimit DAYS = new NumberLimit("task.windowDays", 0, 3_650);
    private static final NumberLimit EVERY = new NumberLimit("task.every", EACH, RoutineRule.EVERY_MAX);

    public TaskData {
        name = NAME.required(name);
        description = DESCRIPTION.optional(description);
        categories = distinct(categories);
        estimateMinutes = MINUTES.optional(estimateMinutes);
        if (estimateMinutes != null && estimateMinutes == 0) {
            estimateMinutes = null;
        }
        aversion = AVERSION.optional(aversion);
        routineDays = copy(routineDays);
        if (routineFrequency == RoutineFrequency.WEEKLY && routineDays.isEmpty()) {
            throw new LimitExceeded("task.limit.weeklyDays");
        }
        routineEvery =
                routineFrequency == RoutineFrequency.NONE ? EACH : Objects.requireNonNull(EVERY.optional(routineEvery));
        if (RoutineRule.needsFirstDay(routineFrequency, routineEvery) && routineFrom == null) {
            throw new LimitExceeded("task.limit.routineFrom");
        }
        routineFrom = routineFrequency == RoutineFrequency.NONE ? null : routineFrom;
        routineTime = routineTime == null ? null : routineTime.withSecond(0).withNano(0);
        windowHours = noneIfZero(HOURS.optional(windowHours));
        windowDays = noneIfZero(DAYS.optional(windowDays));
    }

    /** With a routine of the older app's kinds: every day, or some days of each week. */
    public TaskData(
            String name,
            @Nullable String description,
            TaskType taskType,
            ScheduleType schedule,
            boolean recurring,
            List<String> categories,
            @Nullable Double estimateMinutes,
            @Nullable Double aversion,
            RoutineFrequency routineFrequency,
            Set<DayOfWeek> routineDays,
            @Nullable LocalTime routineTime,
            @Nullable Integer windowHours,
            @Nullable Integer windowDays) {
        this(
                name,
                description,
                taskType,
                schedule,
                recurring,
                categories,
                estimateMinutes,
                aversion,
                routineFrequency,
                routineDays,
                routineTime,
                windowHours,
                windowDays,
                EACH,
                null);
    }

    /** A one-time work task of which nothing but the name is known. */
    public static TaskData named(String name) {
        return new TaskData(
                name,
                null,
                TaskType.WORK,
                ScheduleType.ONE_TIME,
                false,
                List.of(),
                null,
                null,
                RoutineFrequency.NONE,
                Set.of(),
                null,
                null,
                null,
                EACH,
                null);
    }

    public TaskData withName(String newName) {
        return new TaskData(
                newName,
                description,
                taskType,
                schedule,
                recurring,
                categories,
                estimateMinutes,
                aversion,
                routineFrequency,
                routineDays,
                routineTime,
                windowHours,
                windowDays,
                routineEvery,
                routineFrom);
    }

    public TaskData withTaskType(TaskType newType) {
        return new TaskData(
                name,
                description,
                newType,
                schedule,
                recurring,
                categories,
                estimateMinutes,
                aversion,
                routineFrequency,
                routineDays,
                routineTime,
                windowHours,
                windowDays,
                routineEvery,
                routineFrom);
    }

    /** With the usual minutes and the usual dread; either may be absent. */
    public TaskData withUsual(@Nullable Double newMinutes, @Nullable Double newAversion) {
        return new TaskData(
                name,
                description,
                taskType,
                schedule,
                recurring,
                categories,
                newMinutes,
                newAversion,
                routineFrequency,
                routineDays,
                routineTime,
                windowHours,
                windowDays,
                routineEvery,
                routineFrom);
    }

    /** With another description, or none. */
    public TaskData withDescription(@Nullable String newDescription) {
        return new TaskData(
                name,
                newDescription,
                taskType,
                schedule,
                recurring,
                categories,
                estimateMinutes,
                aversion,
                routineFrequency,
                routineDays,
                routineTime,
                windowHours,
                windowDays,
                routineEvery,
                routineFrom);
    }

    /** With another routine, or none. */
    public TaskData withRoutine(
            RoutineFrequency frequency,
            Set<DayOfWeek> newDays,
            int newEvery,
            @Nullable LocalDate newFrom,
            @Nullable LocalTime newTime) {
        return new TaskData(
                name,
                description,
                taskType,
                schedule,
                recurring,
                categories,
                estimateMinutes,
                aversion,
                frequency,
                newDays,
                newTime,
                windowHours,
                windowDays,
                newEvery,
                newFrom);
    }

    private static List<String> distinct(Collection<String> categories) {
        if (categories.size() > CATEGORIES_MAX) {
            throw new LimitExceeded("task.limit.categories", CATEGORIES_MAX);
        }
        Map<String, String> byKey = new LinkedHashMap<>();
        for (String category : categories) {
            String checked = CATEGORY.optional(category);
            if (checked != null) {
                byKey.putIfAbsent(NameKey.of(checked), checked);
            }
        }
        return List.copyOf(byKey.values());
    }

    /** In the order of the week, so that equal sets read and print alike. */
    private static Set<DayOfWeek> copy(Set<DayOfWeek> days) {
        Set<DayOfWeek> ordered = EnumSet.noneOf(DayOfWeek.class);
        ordered.addAll(days);
        return Collections.unmodifiableSet(ordered);
    }

    private static @Nullable Integer noneIfZero(@Nullable Integer number) {
        return number != null && number == 0 ? null : number;
    }
}
