package app.taskaversion.emotion.internal;

import static app.taskaversion.platform.persistence.OwnedSql.number;
import static app.taskaversion.platform.persistence.OwnedSql.uuid;

import app.taskaversion.emotion.EmotionId;
import app.taskaversion.emotion.EmotionRow;
import app.taskaversion.emotion.EmotionUndo;
import app.taskaversion.emotion.EmotionUndo.Use;
import app.taskaversion.platform.persistence.OwnedSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where words are used: the emotions of task instances. */
@Component
class EmotionUses {

    private final OwnedSql sql;

    EmotionUses(OwnedSql sql) {
        this.sql = sql;
    }

    List<EmotionRow> list() {
        return sql.sql("""
                        select e.id, e.name, e.persistent_value,
                            (select count(*) from instance_emotion u join task_instance i on i.id = u.instance_id
                             where u.emotion_id = e.id and u.user_id = :owner and i.user_id = :owner
                                 and i.deleted_at is null) as uses
                        from emotion e
                        where e.user_id = :owner and e.deleted_at is null
                        order by uses desc, e.name_key, e.id""")
                .query((row, index) -> new EmotionRow(
                        new EmotionId(Objects.requireNonNull(uuid(row, "id"))),
                        row.getString("name"),
                        number(row, "persistent_value"),
                        row.getInt("uses")))
                .list();
    }

    /** Moves each use of one word to the other; where both stand, the higher intensity stays and the other row goes. */
    EmotionUndo.Merged merge(EmotionId from, EmotionId into) {
        Map<Place, Use> there = of(into).stream().collect(Collectors.toMap(Place::of, Function.identity()));
        List<UUID> moved = new ArrayList<>();
        List<Use> dropped = new ArrayList<>();
        List<Use> raised = new ArrayList<>();
        for (Use use : of(from)) {
            Use other = there.get(Place.of(use));
            if (other == null) {
                moved.add(use.id());
                point(use.id(), from, into);
            } else {
                dropped.add(use);
                remove(use.id());
                if (strength(use) > strength(other)) {
                    raised.add(other);
                    write(other.id(), use);
                }
            }
        }
        return new EmotionUndo.Merged(from, into, moved, dropped, raised);
    }

    /** Only rows that still point to the kept word go back; an instance that is gone stays gone. */
    void unmerge(EmotionUndo.Merged merged) {
        merged.moved().forEach(id -> point(id, merged.into(), merged.from()));
        merged.raised().forEach(before -> write(before.id(), before));
        merged.dropped().forEach(use -> insert(use, merged.from()));
    }

    private List<Use> of(EmotionId emotion) {
        return sql.sql("select id, instance_id, phase, intensity, rated from instance_emotion"
                        + " where emotion_id = :emotion and user_id = :owner order by id")
                .param("emotion", emotion.toString())
                .query(EmotionUses::use)
                .list();
    }

    private static Use use(ResultSet row, int index) throws SQLException {
        return new Use(
                Objects.requireNonNull(uuid(row, "id")),
                Objects.requireNonNull(uuid(row, "instance_id")),
                row.getString("phase"),
                number(row, "intensity"),
                row.getBoolean("rated"));
    }

    /** An intensity that was only assumed weighs less than any that the person gave. */
    private static double strength(Use use) {
        double intensity = use.intensity() == null ? 0 : use.intensity();
        return use.rated() ? 1_000 + intensity : intensity;
    }

    private void point(UUID use, EmotionId from, EmotionId to) {
        int unused = sql.sql("update instance_emotion set emotion_id = :to"
                        + " where id = :id and emotion_id = :from and user_id = :owner")
                .param("id", use.toString())
                .param("from", from.toString())
                .param("to", to.toString())
                .update();
    }

    private void write(UUID id, Use value) {
        int unused = sql.sql("update instance_emotion set intensity = :intensity, rated = :rated"
                        + " where id = :id and user_id = :owner")
                .param("id", id.toString())
                .param("intensity", value.intensity())
                .param("rated", value.rated())
                .update();
    }

    private void remove(UUID id) {
        int unused = sql.sql("delete from instance_emotion where id = :id and user_id = :owner")
                .param("id", id.toString())
                .update();
    }

    private void insert(Use use, EmotionId emotion) {
        int unused = sql.sql("""
                        insert into instance_emotion (id, user_id, instance_id, emotion_id, phase, intensity, rated)
                        select :id, :owner, i.id, :emotion, :phase, cast(:intensity as double precision), :rated
                        from task_instance i where i.id = :instance and i.user_id = :owner
                        on conflict do nothing""")
                .param("id", use.id().toString())
                .param("emotion", emotion.toString())
                .param("phase", use.phase())
                .param("intensity", use.intensity())
                .param("rated", use.rated())
                .param("instance", use.instanceId().toString())
                .update();
    }

    private record Place(UUID instance, String phase) {

        static Place of(Use use) {
            return new Place(use.instanceId(), use.phase());
        }
    }
}
