package app.taskaversion.sharing;

import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.startup.OwnFile;
import app.taskaversion.platform.startup.SpokenCommand;
import app.taskaversion.platform.text.Messages;
import app.taskaversion.sharing.internal.Releasing;
import app.taskaversion.sharing.internal.Releasing.Made;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/**
 * Statistics over those who agree, as files: {@code --export-aggregates=FOLDER}. It takes one of the two releases of the year
 * like the page does, which shows it afterwards, too. It ends with
 *
 * <ul>
 *   <li>{@link #DONE} (0) if there are figures in the new folder,
 *   <li>{@link #REFUSED} (1) if the folder is there already or cannot be made, or there may be no release; nothing is spent,
 *   <li>{@link #CHOICE_MISSING} (2) if the folder is not named,
 *   <li>{@link #TOO_FEW} (3) if there are not enough people for any figure; the files say so, and the release is spent.
 * </ul>
 */
@Component
public class ExportAggregatesCommand extends SpokenCommand {

    public static final int TOO_FEW = 3;

    private static final String OPTION = "export-aggregates";

    private final Releasing releasing;

    ExportAggregatesCommand(Releasing releasing, Messages messages) {
        super(messages, OPTION);
        this.releasing = releasing;
    }

    @Override
    protected int run(ApplicationArguments arguments, Consumer<String> out) {
        String name = named(arguments, OPTION);
        if (name == null) {
            return say(out, CHOICE_MISSING, "sharing.command.missing");
        }
        try {
            // Before anything is spent.
            Path folder = Files.createDirectory(Path.of(name).toAbsolutePath());
            return export(folder, name, out);
        } catch (InvalidPathException | IOException e) {
            return say(out, REFUSED, "sharing.command.unwritable", name);
        }
    }

    private int export(Path folder, String name, Consumer<String> out) throws IOException {
        Made made;
        try {
            made = releasing.release();
        } catch (AppException refused) {
            Files.delete(folder);
            return say(out, REFUSED, refused.messageKey(), refused.arguments());
        }
        for (Map.Entry<String, byte[]> file : made.files().entrySet()) {
            OwnFile.write(folder.resolve(file.getKey()), stream -> stream.write(file.getValue()));
        }
        return made.told() == 0
                ? say(out, TOO_FEW, "sharing.command.few")
                : say(out, DONE, "sharing.command.done", name, made.told());
    }
}
