package app.taskaversion.operations;

import app.taskaversion.operations.internal.Correction;
import app.taskaversion.operations.internal.Examination;
import app.taskaversion.operations.internal.Finding;
import app.taskaversion.operations.internal.Finding.Level;
import app.taskaversion.platform.error.StartRefused;
import app.taskaversion.platform.persistence.DatabaseGuard;
import app.taskaversion.platform.persistence.backup.BackupFailed;
import app.taskaversion.platform.startup.Offline;
import app.taskaversion.platform.startup.OfflineCommand;
import app.taskaversion.platform.startup.SpokenCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.ApplicationArguments;

/**
 * Looks whether everything is in order: {@code --doctor}, also while the app runs; {@code --doctor --fix} puts right what can
 * be put right without a decision, after a backup, while the app is stopped. It says ids and counts, never words of a
 * person, and ends with
 *
 * <ul>
 *   <li>{@link SpokenCommand#DONE} (0) if nothing needs to be done,
 *   <li>{@link SpokenCommand#REFUSED} (1) if the database cannot be looked at, or not be corrected; nothing was changed,
 *   <li>{@link SpokenCommand#CHOICE_MISSING} (2) if it should correct a PostgreSQL database,
 *   <li>{@link #FOUND} (3) if something needs a person.
 * </ul>
 */
public final class DoctorCommand extends OfflineCommand {

    public static final int FOUND = 3;

    @Override
    public boolean isRequested(ApplicationArguments arguments) {
        return arguments.containsOption("doctor");
    }

    @Override
    public int run(ApplicationArguments arguments, Offline place, Consumer<String> out) {
        boolean fix = arguments.containsOption("fix");
        Path file = place.database().file();
        if (fix && file == null) {
            return say(out, SpokenCommand.CHOICE_MISSING, "doctor.fix.postgres");
        }
        try {
            if (file != null && !Files.exists(file)) {
                return say(out, SpokenCommand.REFUSED, "backup.nothing", file.toString());
            }
            DatabaseGuard.check(place.database());
            int unused = say(out, 0, "doctor.looksAt", place.database().shown());
            if (fix) {
                Correction.run(place)
                        .forEach(
                                done -> say(out, 0, done.key(), done.arguments().toArray()));
            }
            return told(Examination.of(place), out);
        } catch (StartRefused e) {
            out.accept(String.valueOf(e.getMessage()));
            return SpokenCommand.REFUSED;
        } catch (BackupFailed e) {
            return say(out, SpokenCommand.REFUSED, e.messageKey(), e.arguments());
        } catch (SQLException | IOException e) {
            return say(
                    out,
                    SpokenCommand.REFUSED,
                    "doctor.unreadable",
                    place.database().shown());
        }
    }

    private int told(List<Finding> findings, Consumer<String> out) {
        for (Finding each : findings) {
            int unused = say(out, 0, each.key(), each.arguments().toArray());
        }
        long problems =
                findings.stream().filter(each -> each.level() == Level.PROBLEM).count();
        return problems == 0
                ? say(out, SpokenCommand.DONE, "doctor.well")
                : say(out, FOUND, "doctor.problems", problems);
    }
}
