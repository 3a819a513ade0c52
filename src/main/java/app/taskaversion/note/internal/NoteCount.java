package app.taskaversion.note.internal;

import app.taskaversion.account.HoldingCount;
import app.taskaversion.platform.persistence.OwnedSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class NoteCount implements HoldingCount {

    private final OwnedSql sql;

    NoteCount(OwnedSql sql) {
        this.sql = sql;
    }

    @Override
    public String messageKey() {
        return "setUp.notes";
    }

    @Override
    public long count() {
        return sql.sql("select count(*) from note where user_id = :owner and deleted_at is null")
                .query(Long.class)
                .single();
    }
}
