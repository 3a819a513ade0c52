package app.taskaversion.transfer.internal;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.tracking.Phase;
import app.taskaversion.transfer.legacy.LegacyInstanceWriter;
import app.taskaversion.transfer.legacy.LegacyInstanceWriter.Feeling;
import app.taskaversion.transfer.legacy.LegacyInstanceWriter.PutOff;
import app.taskaversion.transfer.legacy.LegacyInstanceWriter.Session;
import app.taskaversion.transfer.legacy.LegacyTaskWriter.Note;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What belongs to some tasks or instances, for the columns of the older app. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LegacyParts {

    private final OwnedSql sql;

    LegacyParts(OwnedSql sql) {
        this.sql = sql;
    }

    private void query(String statement, Collection<String> ids, RowCallbackHandler rows) {
        if (!ids.isEmpty()) {
            sql.sql(statement).param("ids", ids).query(rows);
        }
    }

    private static <T> void add(Map<String, List<T>> lists, String id, T value) {
        lists.computeIfAbsent(id, key -> new ArrayList<>()).add(value);
    }

    Map<String, List<String>> categories(Collection<String> tasks) {
        Map<String, List<String>> found = new HashMap<>();
        query("""
                        select task_id, name from task_category where user_id = :owner and task_id in (:ids)
                        order by task_id, position""", tasks, row -> add(found, row.getString(1), row.getString(2)));
        return found;
    }

    Map<String, List<Integer>> days(Collection<String> tasks) {
        Map<String, List<Integer>> found = new HashMap<>();
        query("""
                        select task_id, day from task_routine_day where user_id = :owner and task_id in (:ids)
                        order by task_id, day""", tasks, row -> add(found, row.getString(1), row.getInt(2)));
        return found;
    }

    Map<String, List<Note>> notes(Collection<String> tasks) {
        Map<String, List<Note>> found = new HashMap<>();
        query(
                """
                        select task_id, noted_at, content from task_note where user_id = :owner and task_id in (:ids)
                        order by task_id, position, id""",
                tasks,
                row -> add(
                        found,
                        row.getString(1),
                        new Note(OwnedSql.instant(row, "noted_at"), row.getString("content"))));
        return found;
    }

    Map<String, LegacyInstanceWriter.Parts> ofInstances(Collection<String> instances) {
        Map<String, List<Feeling>> feelings = new HashMap<>();
        query(
                """
                        select f.instance_id, e.name, f.phase, f.intensity, f.rated from instance_emotion f
                        join emotion e on e.id = f.emotion_id and e.user_id = :owner
                        where f.user_id = :owner and f.instance_id in (:ids) order by f.instance_id, f.id""",
                instances,
                row -> add(
                        feelings,
                        row.getString(1),
                        new Feeling(
                                row.getString("name"),
                                Phase.valueOf(row.getString("phase")),
                                OwnedSql.number(row, "intensity"),
                                row.getBoolean("rated"))));
        Map<String, List<Session>> sessions = new HashMap<>();
        query(
                """
                        select instance_id, minutes, pause_reason, completion_pct from work_session
                        where user_id = :owner and instance_id in (:ids) order by instance_id, started_at, id""",
                instances,
                row -> add(
                        sessions,
                        row.getString(1),
                        new Session(
                                OwnedSql.number(row, "minutes"),
                                row.getString("pause_reason"),
                                OwnedSql.number(row, "completion_pct"))));
        Map<String, List<PutOff>> putOffs = new HashMap<>();
        query(
                """
                        select instance_id, postponed_at, reason from instance_postponement
                        where user_id = :owner and instance_id in (:ids) order by instance_id, postponed_at, id""",
                instances,
                row -> add(
                        putOffs,
                        row.getString(1),
                        new PutOff(row.getTimestamp("postponed_at").toInstant(), row.getString("reason"))));
        Map<String, LegacyInstanceWriter.Parts> parts = new HashMap<>();
        for (String id : instances) {
            parts.put(
                    id,
                    new LegacyInstanceWriter.Parts(
                            feelings.getOrDefault(id, List.of()),
                            sessions.getOrDefault(id, List.of()),
                            putOffs.getOrDefault(id, List.of())));
        }
        return parts;
    }
}
