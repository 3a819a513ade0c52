package app.taskaversion.note.internal;

import app.taskaversion.note.NoteId;
import app.taskaversion.note.NoteRow;
import app.taskaversion.platform.persistence.OwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A note that belongs to no task. */
@Entity
@Table(name = "note")
class GeneralNote extends OwnedEntity {

    private @Nullable String legacyId;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    private @Nullable Instant notedAt;
    private @Nullable String importBatchId;
    private @Nullable Instant deletedAt;

    @Version
    private int rowVersion;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected GeneralNote() {}

    GeneralNote(String content, Instant now) {
        this.content = content;
        this.notedAt = now;
    }

    NoteRow row() {
        return new NoteRow(new NoteId(getId()), content, notedAt);
    }

    void edit(String newContent) {
        content = newContent;
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
}
