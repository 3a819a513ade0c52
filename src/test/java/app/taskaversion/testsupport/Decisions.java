package app.taskaversion.testsupport;

import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.persistence.Vendor;
import app.taskaversion.task.TaskId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of decisions and impressions for tests of readers, without asking the recommender. */
@Component
public class Decisions {

    private final TestSql sql;
    private final String json;

    Decisions(TestSql sql, DatabaseUrl database) {
        this.sql = sql;
        this.json = database.vendor() == Vendor.POSTGRESQL ? "cast(:chances as jsonb)" : ":chances";
    }

    /**
     * One list that was shown.
     *
     * @param safeSet as it is stored; absent if no lot was drawn
     * @param arm whose turn the day was; absent if no days are compared
     */
    public record Shown(
            Instant at,
            String surface,
            String mode,
            String policy,
            @Nullable String safeSet,
            @Nullable String arm) {

        public static Shown card(Instant at, String mode) {
            return new Shown(at, "CARD", mode, "rec-1.0", null, null);
        }

        public Shown drawn(String chances) {
            return new Shown(at, surface, mode, policy, chances, arm);
        }

        public Shown on(String newSurface) {
            return new Shown(at, newSurface, mode, policy, safeSet, arm);
        }

        public Shown turn(String newArm) {
            return new Shown(at, surface, mode, policy, safeSet, newArm);
        }
    }

    /** @return the impressions, first place first */
    public List<UUID> shown(Shown list, TaskId... tasks) {
        UUID decision = Ids.next();
        boolean drawn = list.safeSet() != null;
        int unused = sql.sql(
                        "insert into decision (id, user_id, decided_at, surface, mode, policy, candidates, randomised, seed, arm, safe_set)"
                                + " values (:id, :owner, :at, :surface, :mode, :policy, :candidates, :drawn, :seed, :arm, "
                                + json + ")")
                .param("id", decision.toString())
                .param("at", OwnedSql.at(list.at()))
                .param("surface", list.surface())
                .param("mode", list.mode())
                .param("policy", list.policy())
                .param("candidates", tasks.length)
                .param("drawn", drawn)
                .param("seed", drawn ? 1L : null)
                .param("arm", list.arm())
                .param("chances", list.safeSet())
                .update();
        List<UUID> impressions = new ArrayList<>();
        for (TaskId task : tasks) {
            UUID id = Ids.next();
            impressions.add(id);
            int one = sql.sql(
                            "insert into impression (id, user_id, decision_id, task_id, shown_at, slot, score, propensity)"
                                    + " values (:id, :owner, :decision, :task, :at, :slot, 0.5, 1)")
                    .param("id", id.toString())
                    .param("decision", decision.toString())
                    .param("task", task.toString())
                    .param("at", OwnedSql.at(list.at()))
                    .param("slot", impressions.size())
                    .update();
        }
        return impressions;
    }

    /** Says that a suggestion was put off. */
    public void refused(UUID impression, Instant at) {
        int unused = sql.sql("update impression set response = 'ANOTHER', responded_at = :at"
                        + " where id = :id and user_id = :owner")
                .param("id", impression.toString())
                .param("at", OwnedSql.at(at))
                .update();
    }

    /** Says that an instance was started from a suggestion. */
    public void picked(UUID impression, UUID instance, Instant startedAt) {
        int unused = sql.sql("update task_instance set impression_id = :impression, recommendation_used = true,"
                        + " first_started_at = :at, started_at = :at where id = :id and user_id = :owner")
                .param("impression", impression.toString())
                .param("id", instance.toString())
                .param("at", OwnedSql.at(startedAt))
                .update();
    }
}
