package app.taskaversion.task.internal;

import app.taskaversion.account.HoldingCount;
import app.taskaversion.platform.persistence.OwnedSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class TaskCount implements HoldingCount {

    private final OwnedSql sql;

    TaskCount(OwnedSql sql) {
        this.sql = sql;
    }

    @Override
    public String messageKey() {
        return "setUp.tasks";
    }

    @Override
    public long count() {
        return sql.sql("select count(*) from task where user_id = :owner and deleted_at is null")
                .query(Long.class)
                .single();
    }
}
