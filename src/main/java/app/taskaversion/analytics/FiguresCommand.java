package app.taskaversion.analytics;

import app.taskaversion.account.AccountService;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.startup.Command;
import app.taskaversion.platform.startup.OwnFile;
import app.taskaversion.platform.startup.SpokenCommand;
import app.taskaversion.platform.text.Messages;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/**
 * The figures without a browser: {@code --figures=FILE.json [--as-of=INSTANT] [--zone=ZONE]}. It writes every figure of
 * the local guest, see {@link FiguresService}, into a new file that only the person at this machine can read. Without the
 * options it is now, in the zone that the person chose. It ends with
 *
 * <ul>
 *   <li>{@link #DONE} (0) if the file is complete,
 *   <li>{@link #REFUSED} (1) if there is such a file already, or it cannot be written; no half file stays,
 *   <li>{@link #CHOICE_MISSING} (2) if the file is not named, or the moment or the zone cannot be read.
 * </ul>
 */
@Component
public class FiguresCommand extends SpokenCommand {

    private static final String FIGURES = "figures";

    private final FiguresService figures;
    private final AccountService accounts;
    private final PreferenceService preferences;
    private final CurrentOwner currentOwner;
    private final Clock clock;

    FiguresCommand(
            FiguresService figures,
            AccountService accounts,
            PreferenceService preferences,
            CurrentOwner currentOwner,
            Clock clock,
            Messages messages) {
        super(messages, FIGURES);
        this.figures = figures;
        this.accounts = accounts;
        this.preferences = preferences;
        this.currentOwner = currentOwner;
        this.clock = clock;
    }

    @Override
    protected int run(ApplicationArguments arguments, Consumer<String> out) {
        String name = named(arguments, FIGURES);
        if (name == null) {
            return say(out, CHOICE_MISSING, "figures.command.path_missing");
        }
        String moment = Command.option(arguments, "as-of");
        String place = Command.option(arguments, "zone");
        Instant asOf;
        try {
            asOf = moment == null ? clock.instant() : Instant.parse(moment);
        } catch (DateTimeException e) {
            return say(out, CHOICE_MISSING, "figures.command.moment_unknown");
        }
        try {
            ZoneId zone = place == null ? null : ZoneId.of(place);
            Path file = Path.of(name).toAbsolutePath();
            return currentOwner.callAs(accounts.localGuest(), () -> write(file, asOf, zone, out));
        } catch (InvalidPathException e) {
            return say(out, REFUSED, "figures.command.path_invalid");
        } catch (DateTimeException e) {
            return say(out, CHOICE_MISSING, "figures.command.zone_unknown");
        }
    }

    private int write(Path file, Instant asOf, @Nullable ZoneId zone, Consumer<String> out) {
        try {
            OwnFile.write(
                    file,
                    stream -> figures.write(
                            stream, asOf, zone == null ? preferences.get().zone() : zone));
            return say(out, DONE, "figures.command.done", file.toString());
        } catch (FileAlreadyExistsException e) {
            return say(out, REFUSED, "transfer.export.exists", file.toString());
        } catch (IOException e) {
            return say(out, REFUSED, "transfer.export.unwritable", file.toString());
        }
    }
}
