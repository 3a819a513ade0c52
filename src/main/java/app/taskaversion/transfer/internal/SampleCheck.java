package app.taskaversion.transfer.internal;

import app.taskaversion.platform.persistence.RowOrigin;
import app.taskaversion.tracking.ImportedInstance;
import app.taskaversion.tracking.InstanceImportStore;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.VerificationFailed;
import app.taskaversion.transfer.legacy.Findings;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Holds a sample of the created rows against what the database gives back: the verbatim text of every row, and of an
 * instance each stored value against the row read anew.
 */
final class SampleCheck {

    private final ImportRecords records;
    private final InstanceImportStore instances;
    private final ImportSpace space;

    SampleCheck(ImportRecords records, InstanceImportStore instances, ImportSpace space) {
        this.records = records;
        this.instances = instances;
        this.space = space;
    }

    /** @throws VerificationFailed if a row came back otherwise */
    ImportReport.Sample check(List<Pending> rows) {
        int cells = 0;
        for (Pending row : rows) {
            String stored = records.raw(
                    space.batchId(), row.row().file(), (int) row.row().line());
            if (!ImportRecords.storable(row.row().raw()).equals(stored)) {
                throw new VerificationFailed(place(row) + ": the row is not kept as it was read");
            }
            cells += row.row().cells().size();
            if (row.kind().equals(InstanceApplier.KIND)) {
                cells += instance(row);
            }
        }
        return new ImportReport.Sample(RowSample.SEED, rows.size(), cells);
    }

    private int instance(Pending row) {
        UUID id = Objects.requireNonNull(row.target(), "a created row has a target");
        ImportedInstance anew =
                InstanceApplier.read(row.row(), space.context(), new Findings()).instance();
        InstanceImportStore.Comparison comparison =
                instances.compare(id, anew.named(row.key()), RowOrigin.imported(space.batchId()));
        if (!comparison.differing().isEmpty()) {
            throw new VerificationFailed(place(row) + ": stored otherwise: " + comparison.differing());
        }
        return comparison.columns();
    }

    private static String place(Pending row) {
        return row.row().file() + ", line " + row.row().line();
    }
}
