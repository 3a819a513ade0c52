package app.taskaversion.note.internal;

import app.taskaversion.note.ImportedNote;
import app.taskaversion.note.NoteImportStore;
import app.taskaversion.platform.persistence.OwnedBatch;
import app.taskaversion.platform.persistence.OwnedInsert;
import app.taskaversion.platform.persistence.OwnedSql;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class JdbcNoteImportStore implements NoteImportStore {

    private final OwnedSql sql;
    private final OwnedBatch batch;

    JdbcNoteImportStore(OwnedSql sql, OwnedBatch batch) {
        this.sql = sql;
        this.batch = batch;
    }

    @Override
    public Set<String> stored(Collection<String> legacyIds) {
        return legacyIds.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.sql("select legacy_id from note where user_id = :owner and legacy_id in (:ids)")
                        .param("ids", legacyIds)
                        .query(String.class)
                        .list());
    }

    @Override
    public void insert(Collection<ImportedNote> notes, UUID batchId) {
        batch.insert(
                OwnedInsert.<ImportedNote>into("note")
                        .with("id", ImportedNote::id)
                        .with("legacy_id", ImportedNote::legacyId)
                        .with("content", ImportedNote::content)
                        .with("noted_at", ImportedNote::notedAt)
                        .with("import_batch_id", note -> batchId)
                        .with("row_version", note -> 0),
                notes);
    }

    @Override
    public long countImported(UUID batchId) {
        return sql.sql("select count(*) from note where user_id = :owner and import_batch_id = :batch")
                .param("batch", batchId.toString())
                .query(Long.class)
                .single();
    }
}
