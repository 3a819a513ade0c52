package app.taskaversion.recommendation.internal;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.recommendation.OwnWords;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads which of their own words a person can narrow suggestions by. Two spellings of one word are one. */
@Component
@Transactional(readOnly = true)
class OwnWordsQuery {

    private final OwnedSql sql;

    OwnWordsQuery(OwnedSql sql) {
        this.sql = sql;
    }

    OwnWords read() {
        return new OwnWords(words("""
                select min(c.name) as word from task_category c
                join task t on t.id = c.task_id and t.user_id = :owner
                where c.user_id = :owner and t.deleted_at is null and t.archived_at is null and t.placeholder = false
                group by lower(c.name)
                order by count(*) desc, lower(c.name)
                limit :most"""), words("""
                select min(i.physical_context) as word from task_instance i
                where i.user_id = :owner and i.state in ('DRAFT', 'INITIALIZED', 'PAUSED') and i.deleted_at is null
                    and i.task_id is not null and lower(i.physical_context) <> 'none'
                    and trim(i.physical_context) <> ''
                group by lower(i.physical_context)
                order by count(*) desc, lower(i.physical_context)
                limit :most"""));
    }

    private List<String> words(String statement) {
        return sql.sql(statement)
                .param("most", OwnWords.MOST)
                .query((row, index) -> row.getString("word"))
                .list();
    }
}
