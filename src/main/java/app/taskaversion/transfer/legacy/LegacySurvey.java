package app.taskaversion.transfer.legacy;

import app.taskaversion.platform.error.ImportRejected;
import app.taskaversion.tracking.InstanceState;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.MissingChoice;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    private final Winners winners = new Winners();

    private LegacySurvey(LegacySources sources, ImportChoices choices) {
        this.sources = sources;
        ZoneId chosen = choices.zone();
        this.zone = new LegacyZone(chosen == null ? PreferredZone.of(sources, choices.user()) : chosen);
        this.choices = choices;
    }

    /**
     * Looks at everything once.
     *
     * @param choices what the person says; if they name no zone, the one they preferred in the files counts
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
        Map<SqliteCopy, SourceProbe> databases = new HashMap<>();
        for (SourcePart part : sources.parts()) {
            SourceEntry entry = part.entry();
            SqliteCopy database = part.database();
            SourceProbe known = database == null ? null : databases.get(database);
            SourceProbe probe = known == null ? SourceProbe.of(entry) : known;
            if (database != null) {
                databases.put(database, probe);
            }
            bytes += known == null ? probe.bytes() : 0;
            if (bytes > sources.limits().totalBytes()) {
                throw new ImportRejected(entry.path(), 0, null, "transfer.rejected.too_large", bytes);
            }
            try (RowSource table = part.open(probe)) {
                files.add(new LegacyEvidence.File(
                        part.kind(),
                        entry,
                        probe,
                        LegacyGeneration.of(part.kind(), table.header()),
                        () -> part.open(probe)));
                boolean meetsOthers = meetsOthers(part.kind());
                for (SourceRow row = table.next(); row != null; row = table.next()) {
                    look(part.kind(), row);
                    if (meetsOthers && row.damage() == null) {
                        compete(part.kind(), row, files.size() - 1);
                    }
                    if (part.database() != null && part.kind() == LegacyFile.INSTANCES) {
                        winners.offerCopy(row, row.cell("instance_id").strip());
                    }
                    rows++;
                }
            }
        }
        LegacyOwner owner = owner(rows);
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
        return mine.build(files, rows, others, owner, zone, choices, winners);
    }

    /** Whether the same thing may stand in another of the files too. */
    private boolean meetsOthers(LegacyFile kind) {
        return sources.parts().stream()
                        .filter(part -> LegacyFile.family(part.kind()) == LegacyFile.family(kind))
                        .count()
                > 1;
    }

    private void compete(LegacyFile kind, SourceRow row, int part) {
        try {
            switch (LegacyFile.family(kind)) {
                case TASKS ->
                    winners.offer(
                            LegacyFile.TASKS,
                            LegacyTaskReader.id(row),
                            part,
                            Winners.ofTask(
                                    LegacyCell.integer(row.cell("version")).value(),
                                    LegacyClock.utc(LegacyCell.stamp(row.cell("updated_at"))
                                            .value())));
                case INSTANCES -> {
                    if (kind != LegacyFile.LOGS) {
                        InstanceCells instance = new InstanceCells(row, zone, new Findings());
                        Instant edited = LegacyClock.instant(
                                new JsonFields(
                                                LegacyJson.object(row.cell("actual"), "actual", new Findings()),
                                                new Findings())
                                        .stamp("edited_at"),
                                instance.times().zone().zone(),
                                null);
                        winners.offer(
                                LegacyFile.INSTANCES,
                                instance.id(),
                                part,
                                Winners.ofInstance(instance.times(), edited, kind == LegacyFile.ARCHIVED_INSTANCES));
                    }
                }
                default -> {
                    // Whichever is read first counts.
                }
            }
        } catch (RowRefused e) {
            // It will be set aside when it is read.
        }
    }

    private LegacyOwner owner(long rows) {
        String user = user(rows);
        return new LegacyOwner(
                user,
                sources.usersOfBrowsers().entrySet().stream()
                        .filter(browser -> browser.getValue().equals(user))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    /**
     * With one numbered user in the files that is the person; with several only the person can tell. A browser's id
     * counts as the user that it stands for.
     */
    private @Nullable String user(long rows) {
        String chosenUser = choices.user();
        List<String> numbered = byUser.keySet().stream()
                .map(key -> sources.usersOfBrowsers().getOrDefault(key, key))
                .filter(LegacyOwner::isNumber)
                .distinct()
                .sorted()
                .toList();
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
            case INSTANCES, ARCHIVED_INSTANCES -> instance(row, user);
            case LOGS -> user.countZone(zone.of("", null), "");
            case JOBS, JOB_TASKS -> {
                if (!LegacySmallReaders.needsNoZone(row, "created_at")
                        || !LegacySmallReaders.needsNoZone(row, "updated_at")) {
                    zone(row, user, row.cell("job_id").strip());
                }
            }
            case EMOTIONS,
                    NOTES,
                    PREFERENCES,
                    SURVEY_ANSWERS,
                    SURVEY_QUESTIONS,
                    POPUP_TRIGGERS,
                    POPUP_RESPONSES,
                    FORMULA_SETTINGS,
                    WEIGHT_CONFIGS,
                    BASELINE_NOTES,
                    ARCHIVE_NOTES,
                    EXTRA_COLUMNS,
                    RECOMMENDATIONS -> {
                // No wall clock times that have to be placed.
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
            user.running(RowPlace.of(row.row()), times.started());
        }
    }
}
