package app.taskaversion.transfer.internal;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.Vendor;
import app.taskaversion.transfer.ExportKind;
import app.taskaversion.transfer.ExportService;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class ZippedExportService implements ExportService {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd_HHmmss", Locale.ROOT);

    private final OwnExporter own;
    private final LegacyExporter legacy;
    private final OriginalExporter originals;
    private final PreferenceService preferences;
    private final SignInCheck signIn;
    private final Clock clock;
    private final TransactionTemplate snapshot;

    ZippedExportService(
            OwnExporter own,
            LegacyExporter legacy,
            OriginalExporter originals,
            PreferenceService preferences,
            SignInCheck signIn,
            Clock clock,
            DatabaseUrl database,
            PlatformTransactionManager transactions) {
        this.own = own;
        this.legacy = legacy;
        this.originals = originals;
        this.preferences = preferences;
        this.signIn = signIn;
        this.clock = clock;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        if (database.vendor() == Vendor.POSTGRESQL) {
            // On SQLite each read transaction is one moment anyway.
            snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        }
    }

    @Override
    public void writeOwn(OutputStream out) throws IOException {
        inOneMoment(() -> own.write(out));
    }

    @Override
    public void writeLegacyCurrent(OutputStream out) throws IOException {
        inOneMoment(() -> legacy.write(out));
    }

    @Override
    public void writeLegacyOriginals(OutputStream out) throws IOException {
        inOneMoment(() -> originals.write(out));
    }

    private interface Work {
        void run() throws IOException;
    }

    private void inOneMoment(Work work) throws IOException {
        signIn.requireRecent();
        try {
            snapshot.executeWithoutResult(status -> {
                try {
                    work.run();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public String suggestedFileName(ExportKind kind) {
        String time = clock.instant().atZone(preferences.get().zone()).format(TIME);
        return switch (kind) {
            case OWN -> "task-aversion_" + time + ".zip";
            case LEGACY -> "task_aversion_data_" + time + ".zip";
            case ORIGINAL -> "task-aversion_originals_" + time + ".zip";
        };
    }
}
