package app.taskaversion.transfer.legacy;

import app.taskaversion.platform.error.ImportRejected;
import app.taskaversion.tracking.InstanceState;
import app.taskaversion.transfer.MissingChoice;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The first pass over all files. It writes nothing and keeps counts only, so its memory does not grow with the files;
 * it refuses what cannot be read before anything is stored.
 */
public final class LegacySurvey {

    private static final List<String> STAMPS =
            List.of("created_at", "initialized_at", "started_at", "completed_at", "cancelled_at");

    private final LegacySources sources;
    private final LegacyZone zone;
    private final @Nullable String chosenUser;
    private final Map<String, LegacyEvidence.OfUser> byUser = new HashMap<>();

    private LegacySurvey(LegacySources sources, @Nullable ZoneId chosenZone, @Nullable String chosenUser) {
        this.sources = sources;
        this.zone = new LegacyZone(chosenZone);
        this.chosenUser = chosenUser;
    }

    /**
     * Looks at everything once.
     *
     * @param chosenZone the zone that the person names, if any
     * @param chosenUser the user's number in the files that the person names, if any
     * @throws ImportRejected if a file cannot be read as a whole
     * @throws MissingChoice if a zone or a user is needed and was not named
     */
    public static LegacyEvidence of(LegacySources sources, @Nullable ZoneId chosenZone, @Nullable String chosenUser) {
        return new LegacySurvey(sources, chosenZone, chosenUser).run();
    }

    private LegacyEvidence run() {
        List<LegacyEvidence.File> files = new ArrayList<>();
        long bytes = 0;
        long rows = 0;
        for (LegacyFile kind : sources.files()) {
            SourceEntry entry = Objects.requireNonNull(sources.entry(kind));
            SourceProbe probe = SourceProbe.of(entry);
            bytes += probe.bytes();
            if (bytes > sources.limits().totalBytes()) {
                throw new ImportRejected(entry.path(), 0, null, "transfer.rejected.too_large", bytes);
            }
            files.add(new LegacyEvidence.File(kind, entry, probe));
            try (LegacyTable table = LegacyTable.open(kind, entry, probe)) {
                for (SourceRow row = table.next(); row != null; row = table.next()) {
                    look(kind, row);
                    rows++;
                }
            }
        }
        LegacyOwner owner = new LegacyOwner(user(rows));
        LegacyEvidence.OfUser mine = new LegacyEvidence.OfUser();
        Map<String, Integer> others = new TreeMap<>();
        byUser.forEach((user, evidence) -> {
            if (owner.accepts(user)) {
                mine.add(evidence);
            } else {
                others.put(user, evidence.rows());
            }
        });
        if (mine.needsZone()) {
            throw new MissingChoice(MissingChoice.What.ZONE, List.of(), rows);
        }
        return mine.build(files, rows, others, owner, zone);
    }

    /** With one numbered user in the files that is the person; with several only the person can tell. */
    private @Nullable String user(long rows) {
        List<String> numbered =
                byUser.keySet().stream().filter(LegacyOwner::isNumber).sorted().toList();
        if (chosenUser != null && !chosenUser.isBlank()) {
            return LegacyOwner.key(chosenUser);
        }
        if (numbered.size() > 1) {
            throw new MissingChoice(MissingChoice.What.USER, numbered, rows);
        }
        return numbered.isEmpty() ? null : numbered.get(0);
    }

    private void look(LegacyFile kind, SourceRow row) {
        if (row.damage() != null) {
            return;
        }
        LegacyEvidence.OfUser user = byUser.computeIfAbsent(row.owner(), key -> new LegacyEvidence.OfUser());
        user.countRow();
        switch (kind) {
            case TASKS -> {
                if (!row.cell("created_at").isBlank()) {
                    zone(row, user, row.cell("task_id").strip());
                }
            }
            case INSTANCES -> instance(row, user);
            case JOBS, JOB_TASKS -> {
                if (!LegacySmallReaders.needsNoZone(row.cell("created_at"))
                        || !LegacySmallReaders.needsNoZone(row.cell("updated_at"))) {
                    zone(row, user, row.cell("job_id").strip());
                }
            }
            case EMOTIONS, NOTES -> {
                // No wall clock times.
            }
        }
    }

    private LegacyZone.@Nullable RowZone zone(SourceRow row, LegacyEvidence.OfUser user, String id) {
        LegacyStamp created = LegacyCell.stamp(row.cell("created_at")).value();
        LegacyZone.RowZone rowZone = zone.of(id, created == null ? null : created.local());
        ZoneOffset offset = LegacyZone.offset(id, created == null ? null : created.local());
        user.countZone(rowZone, String.valueOf(offset));
        return rowZone;
    }

    private void instance(SourceRow row, LegacyEvidence.OfUser user) {
        String id = row.cell("instance_id").strip();
        if (STAMPS.stream().allMatch(column -> row.cell(column).isBlank()) || zone(row, user, id) == null) {
            return;
        }
        Findings unused = new Findings();
        CellReader cells = new CellReader(row, unused);
        LegacyTimes times;
        try {
            times = LegacyTimes.read(cells, id, zone, unused);
        } catch (RowRefused e) {
            return;
        }
        user.seen(times.newest());
        earlyRatings(row, times, user, unused);
        running(row, cells, times, user, unused);
    }

    private static void earlyRatings(SourceRow row, LegacyTimes times, LegacyEvidence.OfUser user, Findings unused) {
        Instant guessed = times.initialized() == null ? times.created() : times.initialized();
        if (LegacyScale.isEarly(guessed)) {
            user.scale().add(LegacyRatings.guess(json(row, "predicted", unused)).values());
        }
        Instant end = times.completed() == null ? times.cancelled() : times.completed();
        if (LegacyScale.isEarly(end == null ? times.created() : end)) {
            user.scale().add(LegacyRatings.outcome(json(row, "actual", unused)).values());
        }
    }

    private static void running(
            SourceRow row, CellReader cells, LegacyTimes times, LegacyEvidence.OfUser user, Findings unused) {
        if (times.started() == null || times.completed() != null || times.cancelled() != null) {
            return;
        }
        JsonFields actual = json(row, "actual", unused);
        LegacyState state = LegacyState.of(
                new LegacyState.Facts(
                        null,
                        null,
                        times.started(),
                        times.initialized(),
                        times.best(),
                        row.cell("status"),
                        cells.flag("is_completed"),
                        actual.flag("cancelled"),
                        actual.flag("paused"),
                        false),
                unused);
        if (state.state() == InstanceState.RUNNING && !cells.flag("is_deleted")) {
            user.running(row.line(), times.started());
        }
    }

    private static JsonFields json(SourceRow row, String column, Findings unused) {
        return new JsonFields(LegacyJson.object(row.cell(column), column, unused), unused);
    }
}
