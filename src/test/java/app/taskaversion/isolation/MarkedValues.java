package app.taskaversion.isolation;

import app.taskaversion.platform.persistence.TableShapes.Column;
import app.taskaversion.platform.persistence.TableShapes.Kind;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.recommendation.feature.Schema;
import app.taskaversion.recommendation.feature.SnapshotBytes;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.transfer.own.OwnTable;
import app.taskaversion.transfer.own.OwnTables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/** What columns must hold so that the application reads the row and shows it. */
final class MarkedValues {

    /** Not a column: to the instance in which state a row belongs. */
    static final String OF_STATE = "(state)";

    private static final Object NULL = new Object();
    private static final Instant LONG_AGO = Instant.parse("2020-03-02T10:00:00Z");

    /** Of every table. */
    private static final Map<String, Object> EVERYWHERE = Map.ofEntries(
            Map.entry("deleted_at", NULL),
            Map.entry("archived_at", NULL),
            Map.entry("undone_at", NULL),
            Map.entry("cancelled_at", NULL),
            Map.entry("routine_frequency", "NONE"),
            Map.entry("routine_time", "08:00"),
            Map.entry("routine_from", "2026-01-05"),
            Map.entry("zone_id", "Europe/Vienna"),
            Map.entry("time_precision", "SECOND"),
            Map.entry("origin", "APP"),
            Map.entry("row_version", 0),
            Map.entry("text_version", 1),
            Map.entry("actual_confirmed", true),
            Map.entry("rated", true),
            Map.entry("completion_percent", 100.0));

    private static final Map<String, Object> BY_TABLE = Map.ofEntries(
            Map.entry("consent_event.given", true),
            Map.entry("consent_event.way", "SWITCH"),
            // One thing that was open, of no task that is there.
            Map.entry("decision.scored", new byte[20]),
            // Its numbers are old enough to be learned from, and mean what they mean now.
            Map.entry("decision.decided_at", TestClock.START.minus(Duration.ofDays(2))),
            Map.entry("decision.snapshot", SnapshotBytes.write(List.of(new float[Schema.size()]))),
            Map.entry("decision.schema_hash", Schema.hash()),
            Map.entry("privacy_ledger.release_id", "00000000-0000-0000-0000-000000000001"),
            Map.entry("experiment.ended_at", NULL),
            Map.entry("import_batch.kind", "LEGACY"),
            Map.entry("import_batch.status", "DONE"),
            // What was brought in a moment ago does not change by itself yet.
            Map.entry("import_batch.started_at", TestClock.START.minus(Duration.ofDays(2))),
            Map.entry("import_record.warnings", NULL),
            Map.entry("import_record.before_state", NULL),
            Map.entry("import_record.target_kind", NULL),
            Map.entry("import_record.outcome", "CREATED"),
            Map.entry("month_figure.month", "2026-01"),
            // A browser whose sign-in is over, switched on under keys of another time.
            Map.entry("push_subscription.sign_in_id", NULL),
            Map.entry("reminder.kind", "PLANNED"),
            Map.entry("reminder.local_date", "2026-11-23"),
            Map.entry("reminder.taken_at", NULL),
            Map.entry("routine_slot.local_date", "2026-01-05"),
            Map.entry("routine_slot.slot", "day"),
            Map.entry("sync_event.client_event_id", "00000000-0000-0000-0000-000000000002"),
            Map.entry("sync_event.kind", "DONE"),
            Map.entry("sync_event.outcome", "KEPT"),
            Map.entry("sync_event.reason", "GONE"),
            Map.entry("task.version", 2),
            Map.entry("task_instance.planned_kind", "ANYTIME"));

    private static final Map<String, List<Map<String, Object>>> ROWS = Map.of(
            "intervention",
                    // An open session of two hours, so that each of them went on.
                    List.of(stuck(110), stuck(80), stuck(50)),
            "prompt_event",
                    List.of(
                            Map.of("response", NULL, "responded_at", NULL),
                            Map.of("kind", "MOMENTUM", "response", "DISMISSED")),
            "task_instance",
                    List.of(
                            Map.of("state", "COMPLETED"),
                            Map.of("state", "RUNNING", "completed_at", NULL),
                            Map.of("state", "PAUSED", "completed_at", NULL),
                            Map.of("state", "INITIALIZED", "completed_at", NULL),
                            // Not begun and due a moment ago: somebody may want to be reminded of it.
                            Map.of(
                                    "state",
                                    "DRAFT",
                                    "completed_at",
                                    NULL,
                                    "first_started_at",
                                    NULL,
                                    "started_at",
                                    NULL,
                                    "due_at",
                                    TestClock.START.minus(Duration.ofMinutes(10))),
                            Map.of("state", "CANCELLED", "completed_at", NULL),
                            Map.of(
                                    "state",
                                    "COMPLETED",
                                    "completed_at",
                                    LONG_AGO,
                                    "created_at",
                                    LONG_AGO,
                                    "initialized_at",
                                    LONG_AGO,
                                    "first_started_at",
                                    LONG_AGO,
                                    "started_at",
                                    LONG_AGO)),
            "work_session",
                    List.of(
                            Map.of("source", "TIMER"),
                            Map.of("source", "TIMER", OF_STATE, "PAUSED"),
                            Map.of("source", "TIMER", "ended_at", NULL, "minutes", NULL, OF_STATE, "RUNNING")),
            "import_batch", List.of(Map.of(), Map.of()),
            "consent_event",
                    Arrays.stream(Purpose.values())
                            .map(purpose -> Map.<String, Object>of("purpose", purpose.key()))
                            .toList(),
            "instance_postponement", List.of(Map.of(), Map.of(OF_STATE, "INITIALIZED")),
            "task", List.of(Map.of(), Map.of("routine_frequency", "DAILY")),
            "emotion", List.of(Map.of(), Map.of()));

    private MarkedValues() {}

    private static Map<String, Object> stuck(long minutesAgo) {
        return Map.of(
                OF_STATE, "RUNNING", "step", "OWN", "chosen_at", TestClock.START.minus(Duration.ofMinutes(minutesAgo)));
    }

    /** For each row to write, the columns in which it differs from the others. */
    static List<Map<String, Object>> rowsOf(String table) {
        return ROWS.getOrDefault(table, List.of(Map.of()));
    }

    static @Nullable Object of(String table, Column column, String mark) {
        String place = table + "." + column.name();
        return switch (place) {
            case "task_snapshot.content" ->
                "{\"name\": \"" + mark + "\", \"task_type\": \"WORK\", \"type\": \"one-time\"}";
            case "import_batch.report" -> """
            {"report": {"dryRun": false, "source": "%s", "finishedAt": "2026-11-01T10:00:00Z", "files": [],
                "offsets": {}, "rowsWithoutClock": 0, "scale": "0-100", "earlyRatings": 0, "otherUsers": {}, "rules": [],
                "quarantined": [], "notRead": [], "generations": {}, "originals": [],
                "totals": {"instancesRead": 0, "instancesStored": 0, "minutesRead": 0, "minutesStored": 0,
                    "reliefRead": 0, "reliefStored": 0, "statesRead": {}, "statesStored": {}, "placeholders": 0}}}""".formatted(mark);
            case "import_original.sha256" -> sha256(mark);
            case "import_original_part.content" -> deflated(mark);
            default -> BY_TABLE.containsKey(place) ? BY_TABLE.get(place) : EVERYWHERE.get(column.name());
        };
    }

    /** A file that was brought holds the mark, compressed. */
    private static byte[] deflated(String text) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
                deflater.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static @Nullable Object orNull(Object value) {
        return value == NULL ? null : value;
    }

    /** SQLite keeps JSON as text. */
    static boolean isJson(String table, Column column) {
        OwnTable layout = OwnTables.named(table);
        return column.kind() == Kind.JSON
                || (layout != null && layout.json().contains(column.name()))
                || Set.of("report", "payload").contains(column.name());
    }
}
