package app.taskaversion.survey.internal;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedBatch;
import app.taskaversion.platform.persistence.OwnedInsert;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.survey.ImportedAnswer;
import app.taskaversion.survey.SurveyImportStore;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class JdbcSurveyImportStore implements SurveyImportStore {

    private static final String KIND = "imported";

    private final OwnedSql sql;
    private final OwnedBatch batch;
    private final JsonMapper json = JsonMapper.builder().build();

    private record Submission(
            UUID id,
            Map<String, Object> indicators,
            Map<String, Object> challenges,
            @Nullable Instant at) {}

    JdbcSurveyImportStore(OwnedSql sql, OwnedBatch batch) {
        this.sql = sql;
        this.batch = batch;
    }

    @Override
    public Map<String, Set<String>> stored(Collection<String> legacyIds) {
        Map<String, Set<String>> stored = new HashMap<>();
        if (!legacyIds.isEmpty()) {
            sql.sql("""
                            select legacy_id, question_id from survey_answer
                            where user_id = :owner and legacy_id in (:ids)""").param("ids", legacyIds).query(row -> {
                stored.computeIfAbsent(row.getString(1), key -> new HashSet<>()).add(row.getString(2));
            });
        }
        return stored;
    }

    @Override
    public void insert(List<ImportedAnswer> answers, UUID batchId) {
        Submission submission = submission(answers);
        batch.insert(
                OwnedInsert.<Submission>into("survey")
                        .with("id", Submission::id)
                        .with("kind", survey -> KIND)
                        .withJson("mental_health_indicators", survey -> json(survey.indicators()))
                        .withJson("challenges", survey -> json(survey.challenges()))
                        .with("submitted_at", Submission::at)
                        .with("import_batch_id", survey -> batchId)
                        .with("row_version", survey -> 0),
                List.of(submission));
        batch.insert(
                OwnedInsert.<ImportedAnswer>into("survey_answer")
                        .with("id", ImportedAnswer::id)
                        .with("survey_id", answer -> submission.id())
                        .with("legacy_id", ImportedAnswer::legacyId)
                        .with("question_category", ImportedAnswer::category)
                        .with("question_id", ImportedAnswer::question)
                        .with("answer_value", ImportedAnswer::value)
                        .with("answer_text", ImportedAnswer::words)
                        .with("answered_at", ImportedAnswer::answeredAt)
                        .with("import_batch_id", answer -> batchId)
                        .with("row_version", answer -> 0),
                answers);
    }

    private static Submission submission(List<ImportedAnswer> answers) {
        Map<String, Object> indicators = new LinkedHashMap<>();
        Map<String, Object> challenges = new LinkedHashMap<>();
        for (ImportedAnswer answer : answers) {
            String category = answer.category();
            boolean hard = category != null && category.toLowerCase(Locale.ROOT).contains("challenge");
            // Words stay beside their question: one place to read them, one place to delete them.
            if (answer.value() != null) {
                (hard ? challenges : indicators).put(answer.question(), number(answer.value()));
            }
        }
        Instant last = answers.stream()
                .map(ImportedAnswer::answeredAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Submission(Ids.next(), indicators, challenges, last);
    }

    /** A point on a scale came as text; it is a number again. */
    private static Object number(String text) {
        if (!text.matches("-?\\d{1,9}(\\.\\d{1,6})?")) {
            return text;
        }
        return text.indexOf('.') < 0 ? (Object) Integer.valueOf(text) : Double.valueOf(text);
    }

    private @Nullable String json(Map<String, Object> answers) {
        return answers.isEmpty() ? null : json.writeValueAsString(answers);
    }

    @Override
    public long countImported(UUID batchId) {
        return sql.sql("select count(*) from survey_answer where user_id = :owner and import_batch_id = :batch")
                .param("batch", batchId.toString())
                .query(Long.class)
                .single();
    }
}
