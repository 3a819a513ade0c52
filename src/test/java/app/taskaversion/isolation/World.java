package app.taskaversion.isolation;

import app.taskaversion.emotion.EmotionId;
import app.taskaversion.experiment.ExperimentId;
import app.taskaversion.note.NoteId;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.recommendation.ImpressionId;
import app.taskaversion.survey.SurveyId;
import app.taskaversion.task.JobId;
import app.taskaversion.task.TaskId;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person who has rows in every owned table, and what names them. Each text of theirs holds their mark.
 *
 * @param mark a word that stands nowhere else, also not in another case
 * @param rows for each owned table the rows with all their columns
 * @param kept what a call keeps for its next step
 */
record World(
        OwnerId person, String mark, Map<String, List<Map<String, @Nullable Object>>> rows, Map<String, Object> kept) {

    World(OwnerId person, String mark, Map<String, List<Map<String, @Nullable Object>>> rows) {
        this(person, mark, rows, new HashMap<>());
    }

    /** The id of the first row of a table. */
    UUID id(String table) {
        return UUID.fromString(text(table, "id"));
    }

    /** The ids of all rows of a table. */
    List<UUID> ids(String table) {
        return Objects.requireNonNull(rows.get(table), table).stream()
                .map(row -> UUID.fromString(String.valueOf(row.get("id"))))
                .toList();
    }

    /** A column of the first row of a table. */
    String text(String table, String column) {
        return String.valueOf(
                Objects.requireNonNull(rows.get(table), table).getFirst().get(column));
    }

    TaskId task() {
        return new TaskId(id("task"));
    }

    JobId job() {
        return new JobId(id("job"));
    }

    EmotionId emotion() {
        return new EmotionId(id("emotion"));
    }

    NoteId note() {
        return new NoteId(id("note"));
    }

    ImpressionId impression() {
        return new ImpressionId(id("impression"));
    }

    ExperimentId experiment() {
        return new ExperimentId(id("experiment"));
    }

    SurveyId survey() {
        return new SurveyId(id("survey"));
    }

    InstanceId instance(InstanceState state) {
        return Objects.requireNonNull(rows.get("task_instance"), "task_instance").stream()
                .filter(row -> state.name().equals(row.get("state")))
                .map(row -> new InstanceId(UUID.fromString(String.valueOf(row.get("id")))))
                .findFirst()
                .orElseThrow();
    }

    /** All ids of rows. */
    Stream<String> ids() {
        return rows.values().stream()
                .flatMap(List::stream)
                .map(row -> row.get("id"))
                .filter(Objects::nonNull)
                .map(String::valueOf);
    }

    void keep(String name, Object value) {
        kept.put(name, value);
    }

    <T> T kept(String name, Class<T> type) {
        return type.cast(Objects.requireNonNull(kept.get(name), name));
    }
}
