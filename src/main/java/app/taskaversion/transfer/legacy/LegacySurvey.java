package app.taskaversion.transfer.legacy;

import app.taskaversion.platform.error.ImportRejected;
import app.taskaversion.tracking.InstanceState;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.MissingChoice;
import java.time.Instant;
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
    private final ImportChoices choices;
    private final Map<String, LegacyEvidence.OfUser> byUser = new HashMap<>();

    private LegacySurvey(LegacySources sources, ImportChoices choices) {
        this.sources = sources;
        this.zone = new LegacyZone(choices.zone());
        this.choices = choices;
    }

    /**
     * Looks at everything once.
     *
     * @param choices what the person says, with the zone that they prefer if they name none
     * @throws ImportRejected if a file cannot be read as a whole
     * @throws MissingChoice if a zone or a user is needed and was not named
     */
    public static LegacyEvidence of(LegacySources sources, ImportChoices choices) {
        return new LegacySurvey(sources, choices).run();
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
            try (LegacyTable table = LegacyTable.open(kind, entry, probe)) {
                files.add(new LegacyEvidence.File(kind, entry, probe, LegacyGeneration.of(kind, table.header())));
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
        return mine.build(files, rows, others, owner, zone, choices);
    }

    /** With one numbered user in the files that is the person; with several only the person can tell. */
    private @Nullable String user(long rows) {
        List<String> numbered =
                byUser.keySet().stream().filter(LegacyOwner::isNumber).sorted().toList();
        String chosenUser = choices.user();
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
        InstanceCells opened;
        try {
            opened = new InstanceCells(row, zone, new Findings());
        } catch (RowRefused e) {
            return;
        }
        user.seen(opened.times().newest());
        earlyRatings(opened, user);
        running(opened, user);
        if (row.cell("predicted").contains("initial_aversion")
                && opened.guessed(choices.columns()).get(Dimension.INITIAL_AVERSION) != null) {
            user.first().seen(InstanceCells.taskKey(row), opened.guessedAt(), opened.id());
        }
    }

    /** Details are opened only where they can matter: most rows are late ones. */
    private void earlyRatings(InstanceCells row, LegacyEvidence.OfUser user) {
        Instant upgradedAt = LegacyScale.upgradedAt(choices);
        if (!row.times().earliest().isBefore(upgradedAt)) {
            return;
        }
        if (row.guessedAt().isBefore(upgradedAt)) {
            user.scale().add(row.guessed(choices.columns()).values());
        }
        if (row.answeredAt().isBefore(upgradedAt)) {
            user.scale().add(row.felt(choices.columns()).values());
        }
    }

    private static void running(InstanceCells row, LegacyEvidence.OfUser user) {
        LegacyTimes times = row.times();
        if (times.started() != null
                && times.completed() == null
                && times.cancelled() == null
                && row.state().state() == InstanceState.RUNNING
                && !row.cells().flag("is_deleted")) {
            user.running(row.row().line(), times.started());
        }
    }
}
