package app.taskaversion.operations.internal;

import app.taskaversion.operations.internal.Finding.Level;
import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.DirectConnection;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.persistence.Vendor;
import app.taskaversion.platform.persistence.backup.FileCheck;
import app.taskaversion.platform.startup.Offline;
import app.taskaversion.platform.text.Sha256;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything that the doctor looks at. Changes nothing. */
public final class Examination {

    /** How many ids are told; the count says how many there are. */
    private static final int TOLD = 5;

    private final Connection connection;
    private final DatabaseUrl url;
    private final Instant now;
    private final List<Finding> findings = new ArrayList<>();

    private Examination(Connection connection, DatabaseUrl url, Instant now) {
        this.connection = connection;
        this.url = url;
        this.now = now;
    }

    public static List<Finding> of(Offline place) throws SQLException, IOException {
        Instant now = place.clock().instant();
        try (Connection connection = DirectConnection.open(place.database())) {
            Examination examination = new Examination(connection, place.database(), now);
            examination.database();
            examination.findings.addAll(Surroundings.of(place, now));
            return List.copyOf(examination.findings);
        }
    }

    private void database() throws SQLException {
        if (url.vendor() == Vendor.SQLITE) {
            pages();
        }
        if (!exists("flyway_schema_history")) {
            findings.add(Finding.note("doctor.schema.none"));
            return;
        }
        List<String> changed = DirectConnection.changedVersions(url);
        List<String> pending = DirectConnection.pendingVersions(url);
        if (!changed.isEmpty()) {
            findings.add(Finding.problem("doctor.schema.changed", String.join(", ", changed)));
        } else if (!pending.isEmpty()) {
            // Rows are looked at with the tables of this version in mind.
            findings.add(Finding.note("doctor.schema.pending", String.join(", ", pending)));
            return;
        } else {
            findings.add(Finding.fine("doctor.schema.well"));
        }
        rows();
        registry();
    }

    private void pages() throws SQLException {
        int faults = FileCheck.faults(connection);
        findings.add(
                faults == 0
                        ? Finding.fine("doctor.integrity.well")
                        : Finding.problem("doctor.integrity.faults", faults));
        Map<String, Integer> orphans = FileCheck.orphans(connection);
        orphans.forEach((table, count) -> findings.add(Finding.problem("doctor.orphans", table, count)));
        if (orphans.isEmpty()) {
            findings.add(Finding.fine("doctor.orphans.none"));
        }
    }

    private boolean exists(String table) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, table, null)) {
            return tables.next();
        }
    }

    private void rows() throws SQLException {
        List<String> people = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from app_user order by id")) {
            while (rows.next()) {
                people.add(rows.getString(1));
            }
        }
        boolean well = true;
        connection.setAutoCommit(false);
        for (RowCheck check : RowCheck.values()) {
            List<String> ids = new ArrayList<>();
            for (String person : people) {
                ids.addAll(ids(check, person));
            }
            if (!ids.isEmpty()) {
                well &= check.level() != Level.PROBLEM;
                findings.add(new Finding(
                        check.level(),
                        "doctor.row." + check.name(),
                        List.of(ids.size(), String.join(", ", ids.subList(0, Math.min(TOLD, ids.size()))))));
            }
        }
        connection.setAutoCommit(true);
        if (well) {
            findings.add(Finding.fine("doctor.rows.well", people.size()));
        }
    }

    /** As that person: row level security holds also whoever owns the tables. */
    private List<String> ids(RowCheck check, String person) throws SQLException {
        if (url.vendor() == Vendor.POSTGRESQL) {
            try (PreparedStatement owner = connection.prepareStatement("select set_config('app.owner', ?, true)")) {
                owner.setString(1, person);
                owner.executeQuery().close();
            }
        }
        List<String> ids = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(check.sql())) {
            for (int i = 1; i <= check.owners(); i++) {
                statement.setString(i, person);
            }
            if (check == RowCheck.DELETION_WAITS) {
                statement.setObject(check.owners() + 1, OwnedSql.at(now.minus(Duration.ofDays(1))));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
        }
        connection.rollback();
        return ids;
    }

    /** Each model that is kept must be the bytes that were learned, and what is in charge must be there. */
    private void registry() throws SQLException {
        boolean well = true;
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select id, status, content, sha256 from ml_model order by id")) {
            while (rows.next()) {
                byte[] content = rows.getBytes("content");
                boolean damaged = content != null && !Sha256.hex(content).equals(rows.getString("sha256"));
                boolean empty = content == null && "ACTIVE".equals(rows.getString("status"));
                if (damaged || empty) {
                    well = false;
                    findings.add(Finding.problem("doctor.model", rows.getString("id")));
                }
            }
        }
        if (well) {
            findings.add(Finding.fine("doctor.models.well"));
        }
    }
}
