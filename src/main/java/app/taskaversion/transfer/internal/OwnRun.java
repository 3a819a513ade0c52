package app.taskaversion.transfer.internal;

import app.taskaversion.platform.error.ImportRejected;
import app.taskaversion.tracking.InstanceState;
import app.taskaversion.transfer.ImportCancelled;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.ImportReport.FileReport;
import app.taskaversion.transfer.RowOutcome;
import app.taskaversion.transfer.own.OwnArchive;
import app.taskaversion.transfer.own.OwnLayout;
import app.taskaversion.transfer.own.OwnLines;
import app.taskaversion.transfer.own.OwnRow;
import app.taskaversion.transfer.own.OwnTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One attempt to bring an export in: each table in chunks, parents first. */
final class OwnRun {

    /** An id of the export belongs to somebody else; all ids have to be made anew. */
    static final class IdTaken extends RuntimeException {
        IdTaken() {
            super(null, null, false, false);
        }
    }

    private static final int CHUNK_ROWS = 250;
    private static final int CHUNK_WEIGHT = 4 << 20;

    private final OwnArchive archive;
    private final OwnStore store;
    private final OwnIds ids;
    private final UUID batchId;
    private final ImportProgress progress;
    private final long total;
    private final boolean somethingRuns;
    private final Set<String> paused = new HashSet<>();
    private final OwnSums sums = new OwnSums();
    private long done;

    OwnRun(
            OwnArchive archive,
            OwnStore store,
            OwnIds ids,
            UUID batchId,
            boolean somethingRuns,
            ImportProgress progress,
            long total) {
        this.archive = archive;
        this.store = store;
        this.ids = ids;
        this.batchId = batchId;
        this.somethingRuns = somethingRuns;
        this.progress = progress;
        this.total = total;
    }

    /** What was read of the instances that were created. */
    OwnSums sums() {
        return sums;
    }

    /** Lines with an instance that ran while another one does here. */
    List<Long> pausedLines() {
        return sums.pausedLines();
    }

    FileReport apply(OwnArchive.Part part, OwnLayout layout) {
        OwnTable table = part.table();
        long before = store.count(table);
        TableRun run = new TableRun(part, layout);
        try (OwnLines lines = archive.read(part, layout)) {
            List<OwnRow> chunk = new ArrayList<>();
            int weight = 0;
            for (OwnRow row = lines.next(); row != null; row = lines.next()) {
                chunk.add(row);
                weight += row.weight();
                if (chunk.size() == CHUNK_ROWS || weight >= CHUNK_WEIGHT) {
                    run.store(chunk);
                    step(chunk.size());
                    chunk.clear();
                    weight = 0;
                }
            }
            run.store(chunk);
            step(chunk.size());
        }
        InstanceTally.sameCount(table.name(), run.created, store.count(table) - before);
        InstanceTally.sameCount(table.name() + " rows", part.file().rows(), run.read);
        return run.report();
    }

    private void step(int rows) {
        done += rows;
        progress.rows(done, total);
        if (progress.cancelled()) {
            throw new ImportCancelled();
        }
    }

    private final class TableRun {
        private final OwnArchive.Part part;
        private final OwnTable table;
        private final OwnLayout layout;
        private final boolean referred;
        private final @Nullable Set<List<String>> links;
        private long read;
        private long created;
        private long unchanged;
        private long merged;

        private TableRun(OwnArchive.Part part, OwnLayout layout) {
            this.part = part;
            this.table = part.table();
            this.layout = layout;
            this.referred = table.hasId() && table.parent() == null;
            this.links = !table.hasId() && table.parent() == null ? store.links(table) : null;
        }

        private void store(List<OwnRow> rows) {
            if (rows.isEmpty()) {
                return;
            }
            read += rows.size();
            List<OwnRow> fresh = links != null ? freshLinks(rows) : referred ? freshRows(rows) : freshParts(rows);
            List<OwnStore.Created> log = new ArrayList<>();
            for (OwnRow row : fresh) {
                UUID old = referred ? id(row, "id") : null;
                rename(row);
                if (old != null) {
                    UUID id = id(row, "id");
                    ids.put(table.name(), old, id, false);
                    log.add(new OwnStore.Created(part.file().name(), row.line(), old, table.name(), id, version(row)));
                }
            }
            if (!OwnRun.this.store.insert(layout, part.file().columns(), fresh)) {
                throw new IdTaken();
            }
            OwnRun.this.store.record(batchId, log);
            created += fresh.size();
            if (table.name().equals("task_instance")) {
                fresh.forEach(row -> sums.add(row, layout));
            }
        }

        private UUID id(OwnRow row, String column) {
            return UUID.fromString(Objects.requireNonNull(row.text(layout.position(column))));
        }

        private @Nullable Integer version(OwnRow row) {
            int position = layout.position("row_version");
            return position < 0 ? null : (Integer) row.values()[position];
        }

        /** Rows that the person has, under their id or as the same thing, are not touched. */
        private List<OwnRow> freshRows(List<OwnRow> rows) {
            Set<UUID> asked = new HashSet<>();
            for (OwnRow row : rows) {
                asked.add(id(row, "id"));
                asked.add(ids.derived(id(row, "id")));
            }
            Set<UUID> own = OwnRun.this.store.own(table, asked);
            Map<List<String>, UUID> same = same(rows);
            List<OwnRow> fresh = new ArrayList<>();
            for (OwnRow row : rows) {
                UUID old = id(row, "id");
                UUID derived = ids.derived(old);
                UUID twin = same.get(identity(row));
                if (own.contains(old)) {
                    ids.put(table.name(), old, old, true);
                    unchanged++;
                } else if (own.contains(derived)) {
                    ids.put(table.name(), old, derived, true);
                    unchanged++;
                } else if (twin != null) {
                    ids.put(table.name(), old, twin, true);
                    merged++;
                } else {
                    fresh.add(row);
                }
            }
            return fresh;
        }

        private Map<List<String>, UUID> same(List<OwnRow> rows) {
            if (table.identity().isEmpty()) {
                return Map.of();
            }
            int first = layout.position(table.identity().getFirst());
            return OwnRun.this.store.byIdentity(
                    table,
                    rows.stream()
                            .map(row -> row.text(first))
                            .filter(Objects::nonNull)
                            .toList());
        }

        private List<String> identity(OwnRow row) {
            return table.identity().stream()
                    .map(column -> String.valueOf(row.text(layout.position(column))))
                    .toList();
        }

        private List<OwnRow> freshParts(List<OwnRow> rows) {
            String column = Objects.requireNonNull(table.parent());
            String parents = Objects.requireNonNull(table.references().get(column));
            List<OwnRow> fresh = rows.stream()
                    .filter(row -> !ids.wasThere(parents, id(row, column)))
                    .toList();
            unchanged += rows.size() - fresh.size();
            return fresh;
        }

        /** A link between two rows that were here before is as the person left it. */
        private List<OwnRow> freshLinks(List<OwnRow> rows) {
            List<OwnRow> fresh = new ArrayList<>();
            for (OwnRow row : rows) {
                boolean known = table.key().stream()
                        .allMatch(column -> ids.wasThere(
                                Objects.requireNonNull(table.references().get(column)), id(row, column)));
                if (known) {
                    unchanged++;
                } else {
                    fresh.add(row);
                }
            }
            return fresh;
        }

        /** Gives the row its ids here. */
        private void rename(OwnRow row) {
            if (table.hasId()) {
                put(row, "id", ids.wanted(id(row, "id")));
            }
            table.references().forEach((column, parents) -> {
                String old = row.text(layout.position(column));
                if (old != null) {
                    UUID id = ids.of(parents, UUID.fromString(old));
                    if (id == null) {
                        throw new ImportRejected(part.file().name(), row.line(), column, "transfer.rejected.own_link");
                    }
                    put(row, column, id);
                }
            });
            int target = layout.position(OwnTable.TARGET);
            String old = target < 0 ? null : row.text(target);
            if (old != null) {
                put(row, OwnTable.TARGET, ids.ofAny(UUID.fromString(old)));
                if (ids.wasThere(UUID.fromString(old))) {
                    // The source row is kept, but it is not what stands here.
                    row.values()[layout.position("outcome")] = RowOutcome.MERGED.name();
                }
            }
            for (String column : table.json()) {
                String json = row.text(layout.position(column));
                if (json != null) {
                    row.values()[layout.position(column)] = ids.in(json);
                }
            }
            pause(row);
        }

        private void put(OwnRow row, String column, UUID id) {
            row.values()[layout.position(column)] = id.toString();
        }

        /** One task runs at a time. One that ran when it was exported waits, without any minutes added. */
        private void pause(OwnRow row) {
            if (table.name().equals("task_instance")
                    && somethingRuns
                    && InstanceState.RUNNING.name().equals(row.text(layout.position("state")))
                    && row.values()[layout.position("deleted_at")] == null) {
                row.values()[layout.position("state")] = InstanceState.PAUSED.name();
                row.values()[layout.position("started_at")] = null;
                paused.add(Objects.requireNonNull(row.text(layout.position("id"))));
                sums.paused(row.line());
            } else if (table.name().equals("work_session")
                    && paused.contains(row.text(layout.position("instance_id")))
                    && row.values()[layout.position("ended_at")] == null) {
                Instant start = (Instant) row.values()[layout.position("started_at")];
                row.values()[layout.position("ended_at")] = start;
                row.values()[layout.position("minutes")] = 0.0;
            }
        }

        private FileReport report() {
            return new FileReport(
                    table.name(),
                    part.file().name(),
                    part.file().sha256(),
                    read,
                    created,
                    0,
                    merged,
                    unchanged,
                    0,
                    0,
                    0,
                    0,
                    table.name().equals("task_instance") ? sums.pausedLines().size() : 0);
        }
    }
}
