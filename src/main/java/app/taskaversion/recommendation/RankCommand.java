package app.taskaversion.recommendation;

import app.taskaversion.platform.startup.Command;
import app.taskaversion.platform.startup.Terminal;
import app.taskaversion.platform.text.Messages;
import app.taskaversion.recommendation.internal.Rankings;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/**
 * How the modes of advice would have ranked what simulated people had open: {@code --rank=FOLDER --out=FILE.csv}. For
 * each decision and each mode one row per candidate that the mode suggests, so that a program outside can say what the
 * advice is worth. (recommender §4.1) It ends with
 *
 * <ul>
 *   <li>{@link #DONE} (0) if the file is complete,
 *   <li>{@link #REFUSED} (1) if there is such a file already, the folder cannot be read or the file not be written,
 *   <li>{@link #CHOICE_MISSING} (2) if one of the two is not named.
 * </ul>
 */
@Component
public class RankCommand implements Command {

    public static final int DONE = 0;
    public static final int REFUSED = 1;
    public static final int CHOICE_MISSING = 2;

    private final Messages messages;

    RankCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public boolean isRequested(ApplicationArguments arguments) {
        return arguments.containsOption("rank");
    }

    @Override
    public int run(ApplicationArguments arguments) {
        return run(arguments, Terminal::say);
    }

    /** @param out hears each sentence */
    int run(ApplicationArguments arguments, Consumer<String> out) {
        String folder = Command.option(arguments, "rank");
        String file = Command.option(arguments, "out");
        if (folder == null || folder.isBlank() || file == null || file.isBlank()) {
            return say(out, CHOICE_MISSING, "rank.command.missing");
        }
        try {
            int decisions = Rankings.write(Path.of(folder), Path.of(file));
            return say(out, DONE, "rank.command.done", decisions, file);
        } catch (FileAlreadyExistsException e) {
            return say(out, REFUSED, "rank.command.exists", file);
        } catch (IOException | RuntimeException e) {
            return say(out, REFUSED, "rank.command.unreadable", folder);
        }
    }

    private int say(Consumer<String> out, int code, String key, Object... arguments) {
        out.accept(messages.english(key, arguments));
        return code;
    }
}
