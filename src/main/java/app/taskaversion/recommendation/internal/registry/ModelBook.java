package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.persistence.Vendor;
import app.taskaversion.recommendation.EndedBy;
import app.taskaversion.recommendation.ModelStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the registry. Two nodes may change the same one: only a step from the status that was seen takes place. */
@Component
@Transactional(readOnly = true)
class ModelBook {

    private final JdbcClient jdbc;
    private final ModelRows rows = new ModelRows();
    private final Clock clock;
    private final String json;

    ModelBook(JdbcClient jdbc, DatabaseUrl database, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        json = database.vendor() == Vendor.POSTGRESQL ? "cast(:%s as jsonb)" : ":%s";
    }

    /** @param marks of the people in it, with the year of their key */
    @Transactional
    public void add(ModelRow model, byte @Nullable [] content, Map<String, Integer> marks) {
        int unused = jdbc.sql(
                        "insert into ml_model (id, kind, version, status, status_since, ended_by, created_at, window_from,"
                                + " window_to, n_people, n_rows, n_started, schema_hash, code_version, params, metrics,"
                                + " calibration, gate, content, sha256, parent_id, consent_epoch, forget_by) values (:id,"
                                + " :kind, :version, :status, :since, :ended, :created, :from, :to, :people, :rows, :started,"
                                + " :schema, :code, " + json("params") + ", " + json("metrics") + ", "
                                + json("calibration") + ", " + json("gate")
                                + ", :content, :sha, :parent, :epoch, :forget)")
                .params(rows.params(model))
                .param("content", content)
                .update();
        marks.forEach((mark, year) -> {
            int unusedToo = jdbc.sql(
                            "insert into ml_model_person (model_id, mark, key_year) values (:id, :mark, :year)")
                    .param("id", model.id().toString())
                    .param("mark", mark)
                    .param("year", year)
                    .update();
        });
    }

    private String json(String name) {
        return json.formatted(name);
    }

    /** The newest first. */
    public List<ModelRow> list() {
        return jdbc.sql(ModelRows.SELECT + " order by created_at desc, id desc")
                .query(rows)
                .list();
    }

    public Optional<ModelRow> find(UUID id) {
        return jdbc.sql(ModelRows.SELECT + " where id = :id")
                .param("id", id.toString())
                .query(rows)
                .optional();
    }

    /** The model in charge, if any. */
    public Optional<ModelRow> active() {
        return list().stream().filter(row -> row.status() == ModelStatus.ACTIVE).findFirst();
    }

    /** Empty once it was wiped. */
    public Optional<byte[]> content(UUID id) {
        return jdbc
                .sql("select content from ml_model where id = :id and content is not null")
                .param("id", id.toString())
                .query((row, number) -> row.getBytes(1))
                .list()
                .stream()
                .findFirst();
    }

    /**
     * Goes one step.
     *
     * @param by why it ended; absent for a step up
     * @return false if it has another status by now, then nothing was changed
     * @throws IllegalArgumentException if there is no such step
     */
    @Transactional
    public boolean step(ModelRow model, ModelStatus to, @Nullable EndedBy by) {
        if (!Rollout.isStep(model.status(), to)) {
            throw new IllegalArgumentException(model.status() + " to " + to);
        }
        return jdbc.sql("""
                                update ml_model set status = :to, status_since = :now, ended_by = :by
                                where id = :id and status = :from""")
                        .param("to", to.name())
                        .param("now", OwnedSql.at(clock.instant()))
                        .param("by", by == null ? null : by.name())
                        .param("id", model.id().toString())
                        .param("from", model.status().name())
                        .update()
                == 1;
    }

    @Transactional
    public void parent(UUID id, @Nullable UUID parent) {
        int unused = jdbc.sql("update ml_model set parent_id = :parent where id = :id")
                .param("parent", parent == null ? null : parent.toString())
                .param("id", id.toString())
                .update();
    }

    /** Takes the model itself away, and who is in it; the entry stays. */
    @Transactional
    public void wipe(UUID id) {
        int unused = jdbc.sql("update ml_model set content = null, forget_by = null where id = :id")
                .param("id", id.toString())
                .update();
        int unusedToo = jdbc.sql("delete from ml_model_person where model_id = :id")
                .param("id", id.toString())
                .update();
    }

    /** It has to go by then, or earlier if that was said before. */
    @Transactional
    public boolean forgetBy(UUID id, Instant until) {
        return jdbc.sql("update ml_model set forget_by = :until where id = :id and forget_by is null")
                        .param("until", OwnedSql.at(until))
                        .param("id", id.toString())
                        .update()
                == 1;
    }

    /** The marks of the people in a model, by the year of their key. */
    public Map<String, Integer> marks(UUID id) {
        Map<String, Integer> marks = new HashMap<>();
        jdbc.sql("select mark, key_year from ml_model_person where model_id = :id")
                .param("id", id.toString())
                .query(row -> {
                    Integer unused = marks.put(row.getString(1), row.getInt(2));
                });
        return marks;
    }
}
