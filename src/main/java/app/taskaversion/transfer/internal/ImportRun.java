package app.taskaversion.transfer.internal;

import app.taskaversion.transfer.ImportCancelled;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.QuarantineReason;
import app.taskaversion.transfer.RowOutcome;
import app.taskaversion.transfer.legacy.LegacyEvidence;
import app.taskaversion.transfer.legacy.LegacyOwner;
import app.taskaversion.transfer.legacy.RowRefused;
import app.taskaversion.transfer.legacy.RowSource;
import app.taskaversion.transfer.legacy.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The second pass: reads each file in chunks and stores them. A chunk is all that is held in memory. */
final class ImportRun {

    private static final int CHUNK = 250;

    private final LegacyEvidence evidence;
    private final LegacyOwner owner;
    private final UUID batchId;
    private final ImportRecords records;
    private final RowTally tally;
    private final ImportProgress progress;
    private final RowSample sample = new RowSample();
    private long rows;
    private boolean somethingNew;

    ImportRun(LegacyEvidence evidence, UUID batchId, ImportRecords records, RowTally tally, ImportProgress progress) {
        this.evidence = evidence;
        this.owner = evidence.owner();
        this.batchId = batchId;
        this.records = records;
        this.tally = tally;
        this.progress = progress;
    }

    void apply(Appliers appliers) {
        for (LegacyEvidence.File file : evidence.files()) {
            apply(file, appliers.of(file.kind()));
        }
        appliers.finish();
    }

    private void apply(LegacyEvidence.File file, RowApplier applier) {
        SeenKeys seen = new SeenKeys();
        long before = rows;
        String header;
        try (RowSource table = file.open()) {
            header = table.header().text();
            List<SourceRow> chunk = new ArrayList<>(CHUNK);
            for (SourceRow row = table.next(); row != null; row = table.next()) {
                tally.read();
                rows++;
                chunk.add(row);
                if (chunk.size() == CHUNK) {
                    store(chunk, applier, seen);
                    chunk.clear();
                    progress.rows(rows, evidence.rows());
                    if (progress.cancelled()) {
                        throw new ImportCancelled();
                    }
                }
            }
            store(chunk, applier, seen);
        }
        records.addFile(new ImportRecords.BatchFile(
                batchId, file.entry().path(), file.probe().sha256(), header, (int) (rows - before)));
        tally.endFile(file);
        progress.rows(rows, evidence.rows());
    }

    /** Created rows to be checked one by one. */
    List<Pending> sample() {
        return sample.rows();
    }

    /** Whether any row was not known from an import before. */
    boolean somethingNew() {
        return somethingNew;
    }

    private void store(List<SourceRow> chunk, RowApplier applier, SeenKeys seen) {
        List<Pending> all = chunk.stream().map(Pending::new).toList();
        for (Pending row : all) {
            identify(row, applier, seen);
        }
        List<Pending> open = all.stream().filter(Pending::open).toList();
        List<String> keys = open.stream().map(Pending::key).toList();
        Set<String> existing = applier.existing(keys);
        Map<String, Set<String>> known = records.fingerprints(applier.kind(), keys);
        List<Pending> wanted = new ArrayList<>();
        for (Pending row : open) {
            if (!existing.contains(row.key())) {
                wanted.add(row);
            } else if (!applier.contentMatters() || contains(known, row)) {
                row.unchanged();
            } else {
                row.quarantine(QuarantineReason.ID_TAKEN);
            }
        }
        applier.create(wanted);
        record(all, known);
    }

    private void identify(Pending row, RowApplier applier, SeenKeys seen) {
        QuarantineReason damage = row.row().damage();
        if (damage != null) {
            row.quarantine(damage);
        } else if (!owner.accepts(row.row().owner())) {
            row.without(RowOutcome.OTHER_OWNER);
        } else {
            try {
                seen.identify(row, applier, applier.key(row));
            } catch (RowRefused e) {
                row.quarantine(e.reason());
            }
        }
    }

    /** Writes down each row that no import has written down before. */
    private void record(List<Pending> all, Map<String, Set<String>> known) {
        List<String> nothings = all.stream()
                .filter(row -> row.kind().equals(Pending.NO_KIND))
                .map(Pending::key)
                .toList();
        Map<String, Set<String>> knownNothings = records.fingerprints(Pending.NO_KIND, nothings);
        List<Pending> fresh = all.stream()
                .filter(row -> row.outcome() == RowOutcome.CREATED
                        || !contains(row.kind().equals(Pending.NO_KIND) ? knownNothings : known, row))
                .collect(Collectors.toList());
        records.add(batchId, fresh);
        somethingNew |= !fresh.isEmpty();
        all.forEach(tally::add);
        all.forEach(sample::offer);
    }

    private static boolean contains(Map<String, Set<String>> known, Pending row) {
        return known.getOrDefault(row.key(), Set.of()).contains(row.fingerprint());
    }
}
