package app.taskaversion.tracking.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.emotion.EmotionService;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.privacy.Allowed;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.tracking.ChosenStep;
import app.taskaversion.tracking.EmotionAnswer;
import app.taskaversion.tracking.InstanceDetails;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.InterventionId;
import app.taskaversion.tracking.InterventionService;
import app.taskaversion.tracking.InterventionStep;
import app.taskaversion.tracking.Phase;
import app.taskaversion.tracking.Postponement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the sheet for being stuck, and stores what is chosen on it. */
@Component
class StuckSheets {

    private final InterventionService interventions;
    private final InstanceService instances;
    private final InstanceQueries queries;
    private final EmotionService emotions;
    private final ConsentService consents;
    private final PreferenceService preferences;
    private final Clock clock;

    StuckSheets(
            InterventionService interventions,
            InstanceService instances,
            InstanceQueries queries,
            EmotionService emotions,
            ConsentService consents,
            PreferenceService preferences,
            Clock clock) {
        this.interventions = interventions;
        this.instances = instances;
        this.queries = queries;
        this.emotions = emotions;
        this.consents = consents;
        this.preferences = preferences;
        this.clock = clock;
    }

    /** What the page does once something was chosen. */
    interface Page {

        /** The clock runs on, or runs again. */
        void goOn();

        /** The clock stops until then. */
        void later(Postponement when);

        void enough();
    }

    /** Opens it over the present view. */
    void open(InstanceId id, String name, Feedback feedback, com.vaadin.flow.component.Component where, Page page) {
        new StuckDialog(interventions.helpedBefore(name), new Taps(id, name, feedback, where, page)).open();
    }

    /** The step to show on the running card. */
    Optional<ChosenStep> line(InstanceId id) {
        return interventions.last(id).filter(StepLine::hasLine);
    }

    void tick(InterventionId id, boolean done) {
        interventions.tick(id, done);
    }

    private final class Taps implements StuckTaps {

        private final InstanceId id;
        private final String name;
        private final Feedback feedback;
        private final com.vaadin.flow.component.Component where;
        private final Page page;

        Taps(InstanceId id, String name, Feedback feedback, com.vaadin.flow.component.Component where, Page page) {
            this.id = id;
            this.name = name;
            this.feedback = feedback;
            this.where = where;
            this.page = page;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Allowed allowed() {
            return consents.allowed();
        }

        @Override
        public List<EmotionAnswer> named() {
            return queries.details(id).emotions().stream()
                    .filter(emotion -> emotion.phase() == Phase.INIT)
                    .map(InstanceDetails.Emotion::answer)
                    .toList();
        }

        @Override
        public EmotionsField feelings(String label, List<EmotionAnswer> before) {
            return new EmotionsField(label, emotions, before);
        }

        @Override
        public @Nullable Instant evening() {
            return WhenPresets.at(clock.instant(), preferences.get().days()).evening();
        }

        @Override
        public void goOn(InterventionStep step, @Nullable String text) {
            var unused = interventions.choose(id, step, text);
            feedback.say(where.getTranslation("stuck.said." + step.kind().name().toLowerCase(java.util.Locale.ROOT)));
            page.goOn();
        }

        @Override
        public void twoMinutes(EmotionsField feelings) {
            if (feelings.changed()) {
                instances.emotions(id, Phase.INIT, feelings.answers());
            }
            twoMinutes();
        }

        @Override
        public void twoMinutes() {
            goOn(InterventionStep.TWO_MINUTES, null);
        }

        @Override
        public void later(Postponement when) {
            var unused = interventions.choose(id, InterventionStep.LATER, null);
            page.later(when);
        }

        @Override
        public void enough() {
            page.enough();
        }
    }
}
