package app.taskaversion.account.internal;

import app.taskaversion.account.Everybody;
import app.taskaversion.platform.owner.OwnerId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class SqlEverybody implements Everybody {

    private final JdbcClient jdbc;

    SqlEverybody(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OwnerId> ids() {
        return jdbc.sql("select id from app_user order by id")
                .query((row, number) -> new OwnerId(UUID.fromString(row.getString(1))))
                .list();
    }
}
