package app.taskaversion.transfer;

import app.taskaversion.account.AccountService;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.startup.Command;
import app.taskaversion.platform.startup.OwnFile;
import app.taskaversion.platform.startup.SpokenCommand;
import app.taskaversion.platform.text.Messages;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/**
 * The export without a browser: {@code --export=FILE.zip [--format=own|legacy|original]}. It exports what the local guest
 * has, into a new file that only the person at this machine can read, and ends with
 *
 * <ul>
 *   <li>{@link #DONE} (0) if the file is complete,
 *   <li>{@link #REFUSED} (1) if there is such a file already, or it cannot be written; no half file stays,
 *   <li>{@link #CHOICE_MISSING} (2) if the file is not named, or the format is not known.
 * </ul>
 */
@Component
public class ExportCommand extends SpokenCommand {

    private static final String EXPORT = "export";

    private final ExportService exports;
    private final AccountService accounts;
    private final CurrentOwner currentOwner;

    ExportCommand(ExportService exports, AccountService accounts, CurrentOwner currentOwner, Messages messages) {
        super(messages, EXPORT);
        this.exports = exports;
        this.accounts = accounts;
        this.currentOwner = currentOwner;
    }

    @Override
    protected int run(ApplicationArguments arguments, Consumer<String> out) {
        String word = Command.option(arguments, "format");
        ExportKind kind = word == null ? ExportKind.OWN : kind(word);
        if (kind == null) {
            return say(out, CHOICE_MISSING, "transfer.export.format_unknown");
        }
        String name = named(arguments, EXPORT);
        if (name == null) {
            return say(out, CHOICE_MISSING, "transfer.export.path_missing");
        }
        try {
            Path file = Path.of(name).toAbsolutePath();
            return currentOwner.callAs(accounts.localGuest(), () -> write(kind, file, out));
        } catch (InvalidPathException e) {
            return say(out, REFUSED, "transfer.export.path_invalid");
        }
    }

    private static @Nullable ExportKind kind(String word) {
        return Arrays.stream(ExportKind.values())
                .filter(kind -> kind.word().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElse(null);
    }

    private int write(ExportKind kind, Path file, Consumer<String> out) {
        try {
            OwnFile.write(file, stream -> exports.write(kind, stream));
            return say(out, DONE, "transfer.export.done", file.toString());
        } catch (FileAlreadyExistsException e) {
            return say(out, REFUSED, "transfer.export.exists", file.toString());
        } catch (IOException e) {
            return say(out, REFUSED, "transfer.export.unwritable", file.toString());
        } catch (OriginalDamaged e) {
            return say(out, REFUSED, "transfer.export.original_damaged");
        }
    }
}
