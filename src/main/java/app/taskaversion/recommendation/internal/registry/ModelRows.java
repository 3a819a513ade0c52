package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.recommendation.EndedBy;
import app.taskaversion.recommendation.GateReport;
import app.taskaversion.recommendation.ModelKind;
import app.taskaversion.recommendation.ModelQuality;
import app.taskaversion.recommendation.ModelStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.json.JsonMapper;

/** An entry of the registry to the columns of its row and back. */
final class ModelRows implements RowMapper<ModelRow> {

    static final String SELECT = """
            select id, kind, version, status, status_since, ended_by, created_at, window_from, window_to, n_people, n_rows,
                n_started, schema_hash, code_version, params, metrics, calibration, gate, sha256, parent_id, consent_epoch,
                forget_by, case when content is null then false else true end as whole
            from ml_model""";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** How it was learned. */
    record Params(Profile profile) {}

    /** The bins are kept apart. */
    record Bins(List<ModelQuality.Bin> bins) {}

    Map<String, @Nullable Object> params(ModelRow model) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("id", model.id().toString());
        params.put("kind", model.kind().name());
        params.put("version", model.version());
        params.put("status", model.status().name());
        params.put("since", OwnedSql.at(model.since()));
        params.put("ended", name(model.endedBy()));
        params.put("created", OwnedSql.at(model.createdAt()));
        params.put("from", OwnedSql.at(model.windowFrom()));
        params.put("to", OwnedSql.at(model.windowTo()));
        params.put("people", model.people());
        params.put("rows", model.rows());
        params.put("started", model.started());
        params.put("schema", model.schemaHash());
        params.put("code", model.codeVersion());
        params.put("params", JSON.writeValueAsString(new Params(model.profile())));
        params.put("metrics", JSON.writeValueAsString(withBins(model.quality(), List.of())));
        params.put(
                "calibration", JSON.writeValueAsString(new Bins(model.quality().bins())));
        params.put("gate", JSON.writeValueAsString(model.gate()));
        params.put("sha", model.sha256());
        params.put("parent", model.parent() == null ? null : model.parent().toString());
        params.put("epoch", model.consentEpoch());
        params.put("forget", OwnedSql.at(model.forgetBy()));
        return params;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static ModelQuality withBins(ModelQuality quality, List<ModelQuality.Bin> bins) {
        return new ModelQuality(
                quality.started(), quality.auc(), quality.brier(), quality.brierOfRate(), quality.logLoss(), bins);
    }

    @Override
    public ModelRow mapRow(ResultSet row, int number) throws SQLException {
        String ended = row.getString("ended_by");
        return new ModelRow(
                Objects.requireNonNull(OwnedSql.uuid(row, "id")),
                ModelKind.valueOf(row.getString("kind")),
                row.getString("version"),
                ModelStatus.valueOf(row.getString("status")),
                Objects.requireNonNull(OwnedSql.instant(row, "status_since")),
                ended == null ? null : EndedBy.valueOf(ended),
                Objects.requireNonNull(OwnedSql.instant(row, "created_at")),
                OwnedSql.instant(row, "window_from"),
                OwnedSql.instant(row, "window_to"),
                row.getInt("n_people"),
                row.getInt("n_rows"),
                row.getInt("n_started"),
                row.getString("schema_hash"),
                row.getString("code_version"),
                withBins(
                        JSON.readValue(row.getString("metrics"), ModelQuality.class),
                        JSON.readValue(row.getString("calibration"), Bins.class).bins()),
                JSON.readValue(row.getString("params"), Params.class).profile(),
                JSON.readValue(row.getString("gate"), GateReport.class),
                row.getString("sha256"),
                OwnedSql.uuid(row, "parent_id"),
                row.getLong("consent_epoch"),
                OwnedSql.instant(row, "forget_by"),
                row.getBoolean("whole"));
    }
}
