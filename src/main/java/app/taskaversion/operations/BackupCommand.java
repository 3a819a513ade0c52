package app.taskaversion.operations;

import app.taskaversion.platform.persistence.backup.BackupFailed;
import app.taskaversion.platform.persistence.backup.Backups;
import app.taskaversion.platform.startup.Command;
import app.taskaversion.platform.startup.Offline;
import app.taskaversion.platform.startup.OfflineCommand;
import app.taskaversion.platform.startup.SpokenCommand;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.boot.ApplicationArguments;

/**
 * A backup at once: {@code --backup=FILE}, also while the app runs. It ends with
 *
 * <ul>
 *   <li>{@link SpokenCommand#DONE} (0) if the file is complete and was found sound,
 *   <li>{@link SpokenCommand#REFUSED} (1) if it is there already, or cannot be made; no half file stays,
 *   <li>{@link SpokenCommand#CHOICE_MISSING} (2) if it is not named, or the database is PostgreSQL.
 * </ul>
 */
public final class BackupCommand extends OfflineCommand {

    private static final String OPTION = "backup";

    @Override
    public boolean isRequested(ApplicationArguments arguments) {
        return arguments.containsOption(OPTION);
    }

    @Override
    public int run(ApplicationArguments arguments, Offline place, Consumer<String> out) {
        Path database = place.database().file();
        if (database == null) {
            return say(out, SpokenCommand.CHOICE_MISSING, "backup.postgres");
        }
        String name = Command.option(arguments, OPTION);
        if (name == null || name.isBlank()) {
            return say(out, SpokenCommand.CHOICE_MISSING, "backup.missing");
        }
        try {
            Path file = Path.of(name).toAbsolutePath().normalize();
            new Backups(database, place.backups()).make(file);
            return say(
                    out,
                    SpokenCommand.DONE,
                    place.backups().key() == null ? "backup.done" : "backup.done.sealed",
                    file.toString());
        } catch (BackupFailed e) {
            return say(out, SpokenCommand.REFUSED, e.messageKey(), e.arguments());
        } catch (InvalidPathException e) {
            return say(out, SpokenCommand.REFUSED, "backup.path");
        }
    }
}
