package app.taskaversion.tracking.internal;

import app.taskaversion.account.HoldingCount;
import app.taskaversion.platform.persistence.OwnedSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class InstanceCount implements HoldingCount {

    private final OwnedSql sql;

    InstanceCount(OwnedSql sql) {
        this.sql = sql;
    }

    @Override
    public String messageKey() {
        return "setUp.instances";
    }

    @Override
    public long count() {
        return sql.sql("select count(*) from task_instance where user_id = :owner and deleted_at is null")
                .query(Long.class)
                .single();
    }
}
