package app.taskaversion.recommendation.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.analytics.ui.FigureNavigation;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.EmptyState;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.PageHead;
import app.taskaversion.platform.ui.WhileUnderWay;
import app.taskaversion.recommendation.ModelEntry;
import app.taskaversion.recommendation.ModelService;
import app.taskaversion.recommendation.ModelStatus;
import app.taskaversion.recommendation.ModelsOverview;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The models of this installation, for whoever runs it. To everybody else there is no such page. */
@Route("settings/models")
@PermitAll
class ModelsView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {

    private final ModelService models;
    private final PreferenceService preferences;
    private final Clock clock;
    private final Feedback feedback;

    ModelsView(ModelService models, PreferenceService preferences, Clock clock) {
        this.models = models;
        this.preferences = preferences;
        this.clock = clock;
        this.feedback = new Feedback(this, () -> false, this::show);
        getContent().addClassNames("tas-column", "tas-stack", "tas-models");
        WhileUnderWay.of(this, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (models.isOperator()) {
            show();
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show() {
        ModelsOverview page = models.overview();
        DayWords days = new DayWords(this, preferences.get().days(), clock.instant());
        getContent().removeAll();
        getContent()
                .add(
                        PageHead.belowMe(getTranslation("models.title")).about(getTranslation("models.what")),
                        new ModelsState(page, days, models, this::act));
        picture(page.models()).ifPresent(model -> getContent().add(CalibrationBlock.of(this, model)));
        getContent().add(new H2(getTranslation("models.turns")));
        getContent()
                .add(
                        page.turns() == null
                                ? new EmptyState(getTranslation("models.turns.none"))
                                : FigureNavigation.turns(page.turns()));
        getContent().add(new H2(getTranslation("models.versions")));
        if (page.models().isEmpty()) {
            getContent().add(new EmptyState(getTranslation("models.none")));
        }
        page.models()
                .forEach(model ->
                        getContent().add(new ModelCard(model, days, () -> act(() -> models.retire(model.id())))));
        if (!page.events().isEmpty() || !page.fallbacks().isEmpty()) {
            getContent().add(new ModelsLog(page, days));
        }
        getContent().add(new AboutModels());
        WhileUnderWay.lookAgain(page.training() != null);
    }

    /** The one in charge, else the newest that something is known of. */
    private static Optional<ModelEntry> picture(List<ModelEntry> models) {
        List<ModelEntry> known = models.stream()
                .filter(model -> !model.quality().bins().isEmpty())
                .toList();
        return known.stream()
                .filter(model -> model.status() == ModelStatus.ACTIVE)
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    private void act(Runnable action) {
        boolean unused = feedback.attempt(action);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("models.title"));
    }
}
