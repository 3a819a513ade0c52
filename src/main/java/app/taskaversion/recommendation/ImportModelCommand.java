package app.taskaversion.recommendation;

import app.taskaversion.platform.startup.SpokenCommand;
import app.taskaversion.platform.text.Messages;
import app.taskaversion.recommendation.internal.Learning;
import app.taskaversion.recommendation.internal.registry.Bringing;
import app.taskaversion.recommendation.internal.registry.Bringing.Brought;
import app.taskaversion.recommendation.model.ModelFile;
import app.taskaversion.recommendation.model.OtherNumbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/**
 * A model that was learned elsewhere: {@code --import-model=FILE}, where FILE is what {@code --model=FILE} wrote. It is held
 * against what happened here since its rows were given out, by the same gate as one that was learned here, and goes on from
 * there like one. It ends with
 *
 * <ul>
 *   <li>{@link #DONE} (0) if it passed and is in the registry, to be asked beside the rules,
 *   <li>{@link #REFUSED} (1) if it cannot be read, is damaged, speaks of other numbers, is there already, or is learned from
 *       people who do not agree any more; nothing was entered,
 *   <li>{@link #CHOICE_MISSING} (2) if the file is not named,
 *   <li>{@link #CANNOT_JUDGE} (3) if the library that asks it cannot be loaded on this machine,
 *   <li>{@link #NOT_GOOD_ENOUGH} (4) if it did not pass, or there is too little to judge it by.
 * </ul>
 */
@Component
public class ImportModelCommand extends SpokenCommand {

    public static final int CANNOT_JUDGE = 3;
    public static final int NOT_GOOD_ENOUGH = 4;

    private static final String OPTION = "import-model";

    private final Bringing models;

    ImportModelCommand(Bringing models, Messages messages) {
        super(messages, OPTION);
        this.models = models;
    }

    @Override
    protected int run(ApplicationArguments arguments, Consumer<String> out) {
        String name = named(arguments, OPTION);
        if (name == null) {
            return say(out, CHOICE_MISSING, "training.import.missing");
        }
        ModelFile file;
        try {
            file = read(Path.of(name));
        } catch (OtherNumbers e) {
            return say(out, REFUSED, "training.import.schema", name);
        } catch (InvalidPathException | IOException e) {
            return say(out, REFUSED, "training.import.unreadable", name);
        } catch (IllegalArgumentException e) {
            return say(out, REFUSED, "training.import.damaged", name);
        }
        String missing = Learning.unavailable();
        if (missing != null) {
            return say(out, CANNOT_JUDGE, "rank.command.library", missing);
        }
        String version = file.model().version();
        Brought brought = models.bring(file);
        return switch (brought.outcome()) {
            case TAKEN -> say(out, DONE, "training.import.done", version);
            case TURNED_DOWN -> say(out, NOT_GOOD_ENOUGH, "training.import.turnedDown", version, brought.n());
            case TOO_EARLY -> say(out, NOT_GOOD_ENOUGH, "training.import.early", version, brought.n());
            case KNOWN -> say(out, REFUSED, "training.import.known", version);
            case ROWS_UNKNOWN -> say(out, REFUSED, "training.import.rowsUnknown", version);
            case SOMEBODY_LEFT -> say(out, REFUSED, "training.import.left", version, brought.n());
            case NO_MODEL -> say(out, REFUSED, "training.import.damaged", name);
        };
    }

    private static ModelFile read(Path file) throws IOException {
        if (Files.size(file) > ModelFile.LONGEST) {
            throw new IllegalArgumentException("Too long");
        }
        return ModelFile.read(Files.readAllBytes(file));
    }
}
