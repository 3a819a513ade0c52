package app.taskaversion.task.internal;

import app.taskaversion.platform.persistence.OwnedEntity;
import app.taskaversion.platform.text.NameKey;
import app.taskaversion.task.RoutineFrequency;
import app.taskaversion.task.RoutineRule;
import app.taskaversion.task.ScheduleType;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskDetails;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A task template. Its categories and routine days are rows of their own, see {@link TaskParts}. */
@Entity
@Table(name = "task")
class Task extends OwnedEntity {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private @Nullable String legacyId;
    private String name;
    private String nameKey;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    private TaskType taskType;

    @Column(name = "type")
    @Convert(converter = ScheduleTypeConverter.class)
    private ScheduleType schedule;

    @Column(name = "is_recurring")
    private boolean recurring;

    private int version;
    private @Nullable Double defaultEstimateMinutes;
    private @Nullable Double defaultInitialAversion;

    @Enumerated(EnumType.STRING)
    private RoutineFrequency routineFrequency;

    private @Nullable String routineTime;
    private @Nullable Integer routineEvery;
    private @Nullable String routineFrom;
    private @Nullable Integer completionWindowHours;
    private @Nullable Integer completionWindowDays;
    private boolean placeholder;
    private boolean demo;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, Object> extra;

    private @Nullable String importBatchId;
    private Instant createdAt;
    private Instant updatedAt;
    private @Nullable Instant archivedAt;
    private @Nullable Instant deletedAt;

    @Version
    private int rowVersion;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Task() {}

    @SuppressWarnings("NullAway.Init") // write() gives the rest
    Task(TaskData data, Instant now) {
        this.version = 1;
        this.createdAt = now;
        write(data, now);
    }

    /** The content becomes the next version. */
    void change(TaskData data, Instant now) {
        version++;
        write(data, now);
    }

    private void write(TaskData data, Instant now) {
        name = data.name();
        nameKey = keyOf(data.name());
        description = data.description();
        taskType = data.taskType();
        schedule = data.schedule();
        recurring = data.recurring();
        defaultEstimateMinutes = data.estimateMinutes();
        defaultInitialAversion = data.aversion();
        routineFrequency = data.routineFrequency();
        routineTime = data.routineTime() == null ? null : TIME.format(data.routineTime());
        routineEvery = data.routineEvery() == TaskData.EACH ? null : (Integer) data.routineEvery();
        routineFrom = data.routineFrom() == null ? null : data.routineFrom().toString();
        completionWindowHours = data.windowHours();
        completionWindowDays = data.windowDays();
        updatedAt = now;
    }

    static String keyOf(String name) {
        return NameKey.of(name, TaskData.NAME_MAX);
    }

    void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
        }
    }

    void unarchive() {
        archivedAt = null;
    }

    void delete(Instant now) {
        if (deletedAt == null) {
            deletedAt = now;
        }
    }

    void restore() {
        deletedAt = null;
    }

    boolean deleted() {
        return deletedAt != null;
    }

    int version() {
        return version;
    }

    TaskId taskId() {
        return new TaskId(getId());
    }

    TaskDetails details(List<String> categories, Set<DayOfWeek> days) {
        return new TaskDetails(
                taskId(), version, data(categories, days), placeholder, demo, createdAt, updatedAt, archivedAt);
    }

    private TaskData data(List<String> categories, Set<DayOfWeek> days) {
        LocalDate from = routineFrom == null ? null : LocalDate.parse(routineFrom);
        int every = routineEvery == null ? TaskData.EACH : routineEvery;
        // The older app allowed a weekly routine without a day; it never came.
        boolean never = (routineFrequency == RoutineFrequency.WEEKLY && days.isEmpty())
                || (RoutineRule.needsFirstDay(routineFrequency, every) && from == null);
        return new TaskData(
                name,
                description,
                taskType,
                schedule,
                recurring,
                categories,
                defaultEstimateMinutes,
                defaultInitialAversion,
                never ? RoutineFrequency.NONE : routineFrequency,
                days,
                routineTime == null ? null : LocalTime.parse(routineTime),
                completionWindowHours,
                completionWindowDays,
                every,
                from);
    }
}
