package app.taskaversion.operations.internal;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.ProfileService;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.operations.CopyService;
import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.backup.BackupFailed;
import app.taskaversion.platform.persistence.backup.BackupPlan;
import app.taskaversion.platform.persistence.backup.Backups;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

@Service
class OwnCopies implements CopyService {

    private final @Nullable Path database;
    private final BackupPlan plan;
    private final SignInCheck signIn;
    private final PreferenceService preferences;
    private final ProfileService profile;
    private final Clock clock;

    OwnCopies(
            DatabaseUrl url,
            BackupPlan plan,
            SignInCheck signIn,
            PreferenceService preferences,
            ProfileService profile,
            Clock clock) {
        this.database = url.file();
        this.plan = plan;
        this.signIn = signIn;
        this.preferences = preferences;
        this.profile = profile;
        this.clock = clock;
    }

    @Override
    public boolean isPossible() {
        return database != null && !signIn.accounts();
    }

    @Override
    public boolean isDue() {
        if (!isPossible() || !reminds()) {
            return false;
        }
        Instant from = lastSaved().orElseGet(profile::since);
        return !clock.instant().isBefore(from.plus(Duration.ofDays(DAYS)));
    }

    @Override
    public Optional<Instant> lastSaved() {
        return preferences.find(PreferenceKey.COPY_SAVED).flatMap(OwnCopies::instant);
    }

    /** What an import brought and is no moment is as if never saved. */
    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean reminds() {
        return preferences
                .find(PreferenceKey.COPY_REMINDER)
                .filter("false"::equals)
                .isEmpty();
    }

    @Override
    public void remind(boolean on) {
        preferences.set(PreferenceKey.COPY_REMINDER, String.valueOf(on));
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Path file = database;
        if (file == null || !isPossible()) {
            throw new AccessDeniedException("Only the one person of a machine takes all of its database along");
        }
        try {
            new Backups(file, plan).write(out);
        } catch (BackupFailed e) {
            throw new IOException(e.messageKey());
        }
        preferences.set(PreferenceKey.COPY_SAVED, clock.instant().toString());
    }

    @Override
    public String suggestedFileName() {
        String day = DateTimeFormatter.ISO_LOCAL_DATE.format(
                clock.instant().atZone(preferences.get().zone()));
        return "task_aversion-" + day + (plan.key() == null ? ".db" : ".db.sealed");
    }
}
