package app.taskaversion.recommendation;

import app.taskaversion.platform.startup.OwnFile;
import app.taskaversion.platform.startup.SpokenCommand;
import app.taskaversion.platform.text.Messages;
import app.taskaversion.recommendation.internal.registry.GivingOut;
import app.taskaversion.recommendation.internal.registry.GivingOut.Given;
import app.taskaversion.recommendation.internal.registry.GivingOut.TooFewPeople;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/**
 * The rows that a model is learned from, for a bigger machine: {@code --export-training=FILE.csv}. Of the people who agree
 * to learning together and of nobody else: numbers without text and without ids, one line for each candidate of each list of
 * the last 180 days, under the hash of what the numbers mean. A person is a number that is drawn anew each time.
 * {@code --train=FILE.csv --model=FILE} makes a model of it on any machine. It ends with
 *
 * <ul>
 *   <li>{@link #DONE} (0) if the file is complete,
 *   <li>{@link #REFUSED} (1) if there is such a file already, or it cannot be written; no half file stays,
 *   <li>{@link #CHOICE_MISSING} (2) if the file is not named,
 *   <li>{@link #TOO_FEW} (3) if fewer than {@value GivingOut#LEAST_PEOPLE} people agree and have something to learn from.
 * </ul>
 */
@Component
public class ExportTrainingCommand extends SpokenCommand {

    public static final int TOO_FEW = 3;

    private static final String OPTION = "export-training";

    private final GivingOut rows;

    ExportTrainingCommand(GivingOut rows, Messages messages) {
        super(messages, OPTION);
        this.rows = rows;
    }

    @Override
    protected int run(ApplicationArguments arguments, Consumer<String> out) {
        String name = named(arguments, OPTION);
        if (name == null) {
            return say(out, CHOICE_MISSING, "training.export.missing");
        }
        int agreed = rows.agreed();
        if (agreed < GivingOut.LEAST_PEOPLE) {
            return say(out, TOO_FEW, "training.export.few", GivingOut.LEAST_PEOPLE, agreed);
        }
        try {
            Given[] given = {new Given(0, 0)};
            OwnFile.write(Path.of(name).toAbsolutePath(), stream -> given[0] = rows.write(stream));
            return say(out, DONE, "training.export.done", name, given[0].rows(), given[0].people());
        } catch (TooFewPeople e) {
            return say(out, TOO_FEW, "training.export.few", GivingOut.LEAST_PEOPLE, e.people());
        } catch (FileAlreadyExistsException e) {
            return say(out, REFUSED, "rank.command.exists", name);
        } catch (InvalidPathException | IOException e) {
            return say(out, REFUSED, "training.export.unwritable", name);
        }
    }
}
