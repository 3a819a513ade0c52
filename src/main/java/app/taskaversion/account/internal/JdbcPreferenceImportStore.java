package app.taskaversion.account.internal;

import app.taskaversion.account.PreferenceImportStore;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedBatch;
import app.taskaversion.platform.persistence.OwnedInsert;
import app.taskaversion.platform.persistence.OwnedSql;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class JdbcPreferenceImportStore implements PreferenceImportStore {

    private final OwnedSql sql;
    private final OwnedBatch batch;
    private final Clock clock;

    JdbcPreferenceImportStore(OwnedSql sql, OwnedBatch batch, Clock clock) {
        this.sql = sql;
        this.batch = batch;
        this.clock = clock;
    }

    @Override
    public Set<String> keys() {
        return new HashSet<>(sql.sql("select pref_key from user_preference where user_id = :owner")
                .query(String.class)
                .list());
    }

    @Override
    public void insert(Map<String, String> settings, UUID batchId) {
        Instant now = clock.instant();
        batch.insert(
                OwnedInsert.<Map.Entry<String, String>>into("user_preference")
                        .with("id", setting -> Ids.next())
                        .with("pref_key", Map.Entry::getKey)
                        .with("pref_value", Map.Entry::getValue)
                        .with("updated_at", setting -> now)
                        .with("import_batch_id", setting -> batchId)
                        .with("row_version", setting -> 0),
                settings.entrySet());
    }

    @Override
    public long countImported(UUID batchId) {
        return sql.sql("select count(*) from user_preference where user_id = :owner and import_batch_id = :batch")
                .param("batch", batchId.toString())
                .query(Long.class)
                .single();
    }
}
