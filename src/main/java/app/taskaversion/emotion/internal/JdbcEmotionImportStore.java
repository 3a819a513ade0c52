package app.taskaversion.emotion.internal;

import app.taskaversion.emotion.EmotionImportStore;
import app.taskaversion.platform.persistence.OwnedBatch;
import app.taskaversion.platform.persistence.OwnedInsert;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.persistence.RowOrigin;
import app.taskaversion.platform.text.NameKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class JdbcEmotionImportStore implements EmotionImportStore {

    private static final int KEY_CHARS = 100;

    private final OwnedSql sql;
    private final OwnedBatch batch;

    JdbcEmotionImportStore(OwnedSql sql, OwnedBatch batch) {
        this.sql = sql;
        this.batch = batch;
    }

    @Override
    public Map<String, UUID> vocabulary() {
        Map<String, UUID> words = new HashMap<>();
        sql.sql("select name_key, id from emotion where user_id = :owner").query(row -> {
            words.put(row.getString(1), UUID.fromString(row.getString(2)));
        });
        return words;
    }

    @Override
    public void removeDemo() {
        String used = "(select emotion_id from instance_emotion where user_id = :owner)";
        int kept = sql.sql("update emotion set demo = false where user_id = :owner and demo = true and id in " + used)
                .update();
        int removed = sql.sql("delete from emotion where user_id = :owner and demo = true")
                .update();
    }

    @Override
    public void setLasting(Map<UUID, Double> strengths) {
        strengths.forEach((id, strength) -> {
            int unused = sql.sql("""
                            update emotion set persistent_value = :strength
                            where user_id = :owner and id = :id and persistent_value is null""")
                    .param("id", id.toString())
                    .param("strength", strength)
                    .update();
        });
    }

    @Override
    public void insert(Map<UUID, String> words, RowOrigin origin, Instant now) {
        batch.insert(
                OwnedInsert.<Map.Entry<UUID, String>>into("emotion")
                        .with("id", Map.Entry::getKey)
                        .with("name", Map.Entry::getValue)
                        .with("name_key", word -> NameKey.of(word.getValue(), KEY_CHARS))
                        .with("demo", word -> origin.demo())
                        .with("import_batch_id", word -> origin.batchId())
                        .with("created_at", word -> now)
                        .with("row_version", word -> 0),
                words.entrySet());
    }
}
