package app.taskaversion.recommendation;

import app.taskaversion.platform.startup.OwnFile;
import app.taskaversion.platform.startup.SpokenCommand;
import app.taskaversion.platform.text.Messages;
import app.taskaversion.recommendation.internal.Learning;
import app.taskaversion.recommendation.internal.Rankings;
import app.taskaversion.recommendation.internal.Teaching;
import app.taskaversion.recommendation.model.Learned;
import app.taskaversion.recommendation.model.LearnedModel;
import app.taskaversion.recommendation.model.ModelFile;
import app.taskaversion.recommendation.model.OtherNumbers;
import app.taskaversion.recommendation.model.Predictor;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/**
 * How the modes of advice would have ranked what simulated people had open: {@code --rank=FOLDER --out=FILE.csv}. For
 * each decision and each mode one row per candidate that the mode suggests, so that a program outside can say what the
 * advice is worth. With {@code --train=FOLDER} a model is learned from other simulated people first; it ranks as well, and
 * its rows hold what it predicts. {@code --train} alone learns and says from how much; it takes a file of rows as well, see
 * {@link ExportTrainingCommand}. With {@code --model=FILE} the very model is written down, for {@link ImportModelCommand}.
 * (recommender §4.1) It ends with
 *
 * <ul>
 *   <li>{@link #DONE} (0) if the file is complete,
 *   <li>{@link #REFUSED} (1) if there is such a file already, something cannot be read or a file not be written,
 *   <li>{@link #CHOICE_MISSING} (2) if something that belongs to it is not named,
 *   <li>{@link #CANNOT_LEARN} (3) if the library that learns cannot be loaded on this machine.
 * </ul>
 */
@Component
public class RankCommand extends SpokenCommand {

    public static final int CANNOT_LEARN = 3;

    RankCommand(Messages messages) {
        super(messages, "rank", "train");
    }

    @Override
    protected int run(ApplicationArguments arguments, Consumer<String> out) {
        String people = named(arguments, "train");
        String folder = named(arguments, "rank");
        String file = named(arguments, "out");
        String model = named(arguments, "model");
        boolean learns = arguments.containsOption("train");
        boolean ranks = arguments.containsOption("rank") || arguments.containsOption("out");
        if (learns && people == null) {
            return say(out, CHOICE_MISSING, "rank.command.train.missing");
        }
        if (ranks && (folder == null || file == null)) {
            return say(out, CHOICE_MISSING, "rank.command.missing");
        }
        if (arguments.containsOption("model") && (people == null || model == null)) {
            return say(out, CHOICE_MISSING, "rank.command.model.missing");
        }
        for (String written : new String[] {file, model}) {
            if (written != null && Files.exists(Path.of(written))) {
                return say(out, REFUSED, "rank.command.exists", written);
            }
        }
        if (people == null) {
            return folder == null || file == null
                    ? say(out, CHOICE_MISSING, "rank.command.missing")
                    : rank(out, folder, file, null);
        }
        String missing = Learning.unavailable();
        if (missing != null) {
            return say(out, CANNOT_LEARN, "rank.command.library", missing);
        }
        Teaching teaching;
        Learned learned;
        try {
            teaching = Learning.read(Path.of(people));
            learned = Learning.from(teaching);
        } catch (OtherNumbers e) {
            return say(out, REFUSED, "rank.command.train.schema", people);
        } catch (IOException | RuntimeException e) {
            return say(out, REFUSED, "rank.command.train.unreadable", people);
        }
        LearnedModel made = learned.model();
        int unused = say(out, DONE, "rank.command.train.done", made.version(), made.people(), made.started());
        if (!learned.alarms().isEmpty()) {
            unused = say(out, DONE, "rank.command.train.alarm", learned.alarms());
        }
        int kept = model == null ? DONE : keep(out, new ModelFile(made, teaching.export()), model);
        if (kept != DONE || folder == null || file == null) {
            return kept;
        }
        try (Predictor predictor = Predictor.of(made)) {
            return rank(out, folder, file, predictor);
        }
    }

    private int keep(Consumer<String> out, ModelFile model, String file) {
        try {
            OwnFile.write(Path.of(file), stream -> stream.write(model.bytes()));
            return say(out, DONE, "rank.command.model.done", file);
        } catch (FileAlreadyExistsException e) {
            return say(out, REFUSED, "rank.command.exists", file);
        } catch (IOException e) {
            return say(out, REFUSED, "rank.command.model.unwritable", file);
        }
    }

    private int rank(Consumer<String> out, String folder, String file, @Nullable Predictor predictor) {
        try {
            int decisions = Rankings.write(Path.of(folder), Path.of(file), predictor);
            return say(out, DONE, "rank.command.done", decisions, file);
        } catch (FileAlreadyExistsException e) {
            return say(out, REFUSED, "rank.command.exists", file);
        } catch (IOException | RuntimeException e) {
            return say(out, REFUSED, "rank.command.unreadable", folder);
        }
    }
}
