package app.taskaversion.survey.internal;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedBatch;
import app.taskaversion.platform.persistence.OwnedInsert;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.survey.Answer;
import app.taskaversion.survey.GivenAnswer;
import app.taskaversion.survey.Item;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One row for each answered question. Within the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnswerRows {

    private record Kept(
            UUID id,
            UUID survey,
            Item item,
            @Nullable String value,
            @Nullable String words,
            Instant at) {}

    private static final OwnedInsert<Kept> INSERT = OwnedInsert.<Kept>into("survey_answer")
            .with("id", Kept::id)
            .with("survey_id", Kept::survey)
            .with("question_category", kept -> kept.item().group().name().toLowerCase(java.util.Locale.ROOT))
            .with("question_id", kept -> kept.item().key())
            .with("question_version", kept -> kept.item().version())
            .with("answer_value", Kept::value)
            .with("answer_text", Kept::words)
            .with("answered_at", Kept::at)
            .with("row_version", kept -> 0);

    private final OwnedSql sql;
    private final OwnedBatch batch;

    AnswerRows(OwnedSql sql, OwnedBatch batch) {
        this.sql = sql;
        this.batch = batch;
    }

    /** Takes the place of the answer before; an empty one leaves none. */
    void put(UUID survey, Item item, Answer answer, Instant now) {
        // Two tabs may answer the same question at once: the row of the questionnaire lets one after the other.
        int unused = sql.sql("update survey set kind = kind where user_id = :owner and id = :survey")
                .param("survey", survey.toString())
                .update();
        unused = sql.sql("delete from survey_answer where user_id = :owner and survey_id = :survey"
                        + " and question_id = :question")
                .param("survey", survey.toString())
                .param("question", item.key())
                .update();
        if (!answer.isEmpty()) {
            batch.insert(INSERT, List.of(new Kept(Ids.next(), survey, item, value(answer), answer.words(), now)));
        }
    }

    private static @Nullable String value(Answer answer) {
        if (answer.scale() != null) {
            return String.valueOf(answer.scale());
        }
        return answer.options().isEmpty() ? null : String.join(",", answer.options());
    }

    /** What was answered, by the names of the questions. */
    List<GivenAnswer> list(UUID survey) {
        return sql.sql("select question_id, question_version, answer_value, answer_text, answered_at"
                        + " from survey_answer where user_id = :owner and survey_id = :survey"
                        + " order by question_id, answered_at, id")
                .param("survey", survey.toString())
                .query((row, number) -> given(row))
                .list();
    }

    private static GivenAnswer given(ResultSet row) throws SQLException {
        int version = row.getInt("question_version");
        return new GivenAnswer(
                row.getString("question_id"),
                row.wasNull() ? null : (Integer) version,
                row.getString("answer_value"),
                row.getString("answer_text"),
                OwnedSql.instant(row, "answered_at"));
    }

    /** The same as answers to the questions of a questionnaire; what does not fit any more is left out. */
    Map<String, Answer> answers(UUID survey, List<Item> items) {
        Map<String, GivenAnswer> given = new LinkedHashMap<>();
        list(survey).forEach(one -> given.put(one.question(), one));
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Item item : items) {
            GivenAnswer one = given.get(item.key());
            Answer answer = one == null ? Answer.NONE : answer(item, one);
            if (!answer.isEmpty()) {
                answers.put(item.key(), answer);
            }
        }
        return answers;
    }

    private static Answer answer(Item item, GivenAnswer given) {
        String value = given.value();
        return switch (item.form()) {
            case WORDS -> Answer.words(given.words());
            case SCALE -> Answer.scale(point(value));
            case ONE, SEVERAL ->
                Answer.chosen(
                        value == null
                                ? List.of()
                                : item.choices().stream()
                                        .filter(Arrays.asList(value.split(",", -1))::contains)
                                        .toList(),
                        given.words());
        };
    }

    /** Absent for what is no point of a scale: it may have come with a file. */
    private static @Nullable Integer point(@Nullable String value) {
        return value != null && value.matches("\\d{1,2}|100") ? Integer.valueOf(value) : null;
    }
}
