package app.taskaversion.recommendation.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.Note;
import app.taskaversion.recommendation.ModelEntry;
import app.taskaversion.recommendation.ModelService;
import app.taskaversion.recommendation.ModelStatus;
import app.taskaversion.recommendation.ModelsOverview;
import app.taskaversion.recommendation.ModelsOverview.Progress;
import app.taskaversion.recommendation.Shortage;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What suggestions go by right now, what is missing to learn, and what can be done about either. */
final class ModelsState extends Composite<Div> {

    private final ModelService models;
    private final Consumer<Runnable> act;

    /** @param act runs what changes something, says why it is refused, and shows the page anew */
    ModelsState(ModelsOverview page, DayWords days, ModelService models, Consumer<Runnable> act) {
        this.models = models;
        this.act = act;
        ModelEntry active = page.models().stream()
                .filter(model -> model.status() == ModelStatus.ACTIVE)
                .findFirst()
                .orElse(null);
        getContent().addClassNames("tas-card", "tas-block");
        getContent().add(new H2(heading(page, active, days)));
        if (page.unavailable() != null) {
            getContent().add(new Note(Icons.INFO, getTranslation("models.noLibrary.long", page.unavailable())));
        }
        learning(page, days);
        buttons(page, active);
    }

    private String heading(ModelsOverview page, @Nullable ModelEntry active, DayWords days) {
        if (page.rulesOnly()) {
            return getTranslation("models.state.rulesOnly");
        }
        return active == null
                ? getTranslation("models.state.rules")
                : getTranslation("models.state.active", active.version(), days.day(active.since()));
    }

    private void learning(ModelsOverview page, DayWords days) {
        Progress training = page.training();
        Instant looked = page.lookedAt();
        if (training != null) {
            progress(training);
        } else if (looked == null) {
            getContent().add(basis(getTranslation("models.data.unknown")));
        } else if (page.shortages().isEmpty()) {
            getContent().add(basis(getTranslation("models.data.enough", days.dayAndTime(looked))));
        } else {
            getContent().add(new Paragraph(getTranslation("models.data.missing")));
            UnorderedList missing = new UnorderedList();
            for (Shortage one : page.shortages()) {
                missing.add(new ListItem(getTranslation("models.shortage." + one.of(), one.needed(), one.there())));
            }
            getContent().add(missing, basis(getTranslation("models.data.looked", days.dayAndTime(looked))));
        }
    }

    private void progress(Progress training) {
        String words = getTranslation(
                training.cancelling() ? "models.stopping" : "models.learning",
                getTranslation("models.step." + training.step()),
                training.done(),
                training.all());
        ProgressBar bar = new ProgressBar(0, Math.max(1, training.all()), Math.min(training.done(), training.all()));
        bar.getElement().setAttribute("aria-label", getTranslation("models.progress"));
        Paragraph said = new Paragraph(words);
        said.getElement().setAttribute("role", "status");
        getContent().add(said, bar);
    }

    private void buttons(ModelsOverview page, @Nullable ModelEntry active) {
        Div row = new Div();
        row.addClassNames("tas-row", "wrap");
        if (page.training() != null) {
            row.add(button(Icons.X, "models.cancel", models::cancelTraining));
        } else if (page.unavailable() == null) {
            row.add(button(Icons.REPEAT, "models.train", models::trainNow));
        }
        if (active != null) {
            row.add(button(Icons.UNDO_2, "models.rollBack", models::rollBack));
        }
        row.add(
                page.rulesOnly()
                        ? button(Icons.ROTATE_CCW, "models.modelsAgain", () -> models.rulesOnly(false))
                        : button(Icons.PAUSE, "models.rulesOnly", () -> models.rulesOnly(true)));
        row.add(button(Icons.EYE, "models.lookAgain", () -> {}));
        getContent().add(row);
    }

    private Button button(Icons icon, String key, Runnable action) {
        return Buttons.quiet(icon, getTranslation(key), click -> act.accept(action));
    }

    static Paragraph basis(String words) {
        Paragraph basis = new Paragraph(words);
        basis.addClassName("basis");
        return basis;
    }
}
