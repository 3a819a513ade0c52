package app.taskaversion.transfer.internal;

import app.taskaversion.transfer.ImportCancelled;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.QuarantineReason;
import app.taskaversion.transfer.RowOutcome;
import app.taskaversion.transfer.legacy.LegacyEvidence;
import app.taskaversion.transfer.legacy.LegacyFile;
import app.taskaversion.transfer.legacy.LegacyOwner;
import app.taskaversion.transfer.legacy.RowRefused;
import app.taskaversion.transfer.legacy.RowSource;
import app.taskaversion.transfer.legacy.SourceRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
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
    private final Map<LegacyFile, Set<String>> made = new EnumMap<>(LegacyFile.class);
    private long rows;
    private final FirstMeetings first;
    private boolean somethingNew;

    ImportRun(LegacyEvidence evidence, UUID batchId, ImportRecords records, RowTally tally, ImportProgress progress) {
        this.evidence = evidence;
        this.owner = evidence.owner();
        this.batchId = batchId;
        this.records = records;
        this.tally = tally;
        this.progress = progress;
        this.first = new FirstMeetings(records.isEmpty());
    }

    void apply(Appliers appliers) {
        for (int part = 0; part < evidence.files().size(); part++) {
            LegacyEvidence.File file = evidence.files().get(part);
            apply(file, part, appliers.of(file.kind()));
        }
        appliers.finish();
    }

    private void apply(LegacyEvidence.File file, int part, RowApplier applier) {
        SeenKeys seen = new SeenKeys();
        Set<String> ofThisRun = made.computeIfAbsent(LegacyFile.family(file.kind()), kind -> new HashSet<>());
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
                    store(chunk, part, applier, seen, ofThisRun);
                    chunk.clear();
                    progress.rows(rows, evidence.rows());
                    if (progress.cancelled()) {
                        throw new ImportCancelled();
                    }
                }
            }
            store(chunk, part, applier, seen, ofThisRun);
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

    private void store(List<SourceRow> chunk, int part, RowApplier applier, SeenKeys seen, Set<String> ofThisRun) {
        List<Pending> all = chunk.stream().map(Pending::new).toList();
        Set<Pending> losing = new HashSet<>();
        for (Pending row : all) {
            if (identify(row, part, applier, seen)) {
                losing.add(row);
            }
        }
        Map<String, Set<String>> known = records.fingerprints(
                applier.kind(),
                first.others(
                        applier.kind(),
                        all.stream()
                                .filter(row -> row.kind().equals(applier.kind()))
                                .map(Pending::key)
                                .toList()));
        for (Pending row : losing) {
            if (!contains(known, row)) {
                row.merged(null);
            } else if (ofThisRun.contains(row.key())) {
                row.without(RowOutcome.DUPLICATE);
            } else {
                row.unchanged();
            }
        }
        List<Pending> open = all.stream().filter(Pending::open).toList();
        Collection<String> keys = open.stream().map(Pending::key).toList();
        Set<String> existing =
                applier.existing(applier.madeByImportsOnly() ? first.others(applier.kind(), keys) : keys);
        List<Pending> wanted = new ArrayList<>();
        List<Pending> changed = new ArrayList<>();
        for (Pending row : open) {
            boolean same = !applier.contentMatters() || contains(known, row);
            if (!existing.contains(row.key())) {
                if (contains(known, row)) {
                    row.unchanged();
                } else {
                    wanted.add(row);
                }
            } else if (ofThisRun.contains(row.key())) {
                if (same) {
                    row.without(RowOutcome.DUPLICATE);
                } else {
                    row.merged(null);
                }
            } else if (same) {
                row.unchanged();
            } else {
                changed.add(row);
            }
        }
        applier.create(wanted);
        records.remember(applier.kind(), changed);
        applier.update(changed);
        wanted.stream().filter(row -> row.outcome() == RowOutcome.CREATED).forEach(row -> ofThisRun.add(row.key()));
        record(all, known);
    }

    /** @return whether another file has the same thing in a state that counts */
    private boolean identify(Pending row, int part, RowApplier applier, SeenKeys seen) {
        QuarantineReason damage = row.row().damage();
        if (damage != null) {
            row.quarantine(damage);
        } else if (!owner.accepts(row.row().owner())) {
            row.without(RowOutcome.OTHER_OWNER);
        } else {
            try {
                String key = applier.key(row);
                if (evidence.loses(LegacyFile.family(row.row().kind()), key, part)) {
                    row.identify(applier.kind(), key);
                    return true;
                }
                seen.identify(row, applier, key);
            } catch (RowRefused e) {
                row.quarantine(e.reason());
            }
        }
        return false;
    }

    /** Writes down each row that no import has written down before. */
    private void record(List<Pending> all, Map<String, Set<String>> known) {
        List<String> nothings = all.stream()
                .filter(row -> row.kind().equals(Pending.NO_KIND))
                .map(Pending::key)
                .toList();
        Map<String, Set<String>> knownNothings =
                records.fingerprints(Pending.NO_KIND, first.others(Pending.NO_KIND, nothings));
        List<Pending> fresh = all.stream()
                .filter(row -> row.outcome() == RowOutcome.CREATED
                        || !contains(row.kind().equals(Pending.NO_KIND) ? knownNothings : known, row))
                .collect(Collectors.toList());
        records.add(batchId, fresh);
        first.met(fresh);
        somethingNew |= !fresh.isEmpty();
        all.forEach(tally::add);
        all.forEach(sample::offer);
    }

    private static boolean contains(Map<String, Set<String>> known, Pending row) {
        return known.getOrDefault(row.key(), Set.of()).contains(row.fingerprint());
    }
}
