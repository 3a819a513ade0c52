package app.taskaversion.platform.startup;

import app.taskaversion.platform.error.StartRefused;
import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.backup.BackupKey;
import app.taskaversion.platform.persistence.backup.BackupPlan;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether, where and how copies of the database are made. */
final class BackupSettings {

    static final String WHEN = "BACKUP";
    static final String FOLDER = "BACKUP_FOLDER";
    static final String KEEP = "BACKUP_KEEP_DAYS";
    static final String KEY = "BACKUP_KEY";

    private static final Pattern DAYS = Pattern.compile("[1-9]|[12][0-9]|30");

    private BackupSettings() {}

    /**
     * One a day where one person uses it on their own machine; whoever runs it for others says so.
     *
     * @throws StartRefused naming the first variable that cannot be used
     */
    static BackupPlan read(
            Function<String, @Nullable String> variables, AccessMode access, DatabaseUrl database, AppHome home) {
        return new BackupPlan(
                daily(Settings.given(variables.apply(WHEN)), access),
                folder(Settings.given(variables.apply(FOLDER)), database, home),
                keepDays(Settings.given(variables.apply(KEEP))),
                key(Settings.given(variables.apply(KEY))));
    }

    private static boolean daily(String text, AccessMode access) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "" -> access == AccessMode.LOCAL;
            case "daily" -> true;
            case "off" -> false;
            default -> throw new StartRefused("startup.backup.when");
        };
    }

    private static Path folder(String text, DatabaseUrl database, AppHome home) {
        Path file = database.file();
        if (text.isEmpty()) {
            return file == null
                    ? home.folder().resolve("data").resolve("backups")
                    : Objects.requireNonNull(file.getParent(), "an absolute path has a folder")
                            .resolve("backups");
        }
        try {
            return home.folder().resolve(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new StartRefused("startup.backup.folder");
        }
    }

    private static int keepDays(String text) {
        if (text.isEmpty()) {
            return BackupPlan.LONGEST;
        }
        if (!DAYS.matcher(text).matches()) {
            throw new StartRefused("startup.backup.keep", BackupPlan.LONGEST);
        }
        return Integer.parseInt(text);
    }

    private static @Nullable BackupKey key(String text) {
        if (text.isEmpty()) {
            return null;
        }
        BackupKey key = BackupKey.parse(text);
        if (key == null) {
            throw new StartRefused("startup.backup.key");
        }
        return key;
    }
}
