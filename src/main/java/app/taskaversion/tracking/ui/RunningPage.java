package app.taskaversion.tracking.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.KeyHints;
import app.taskaversion.platform.ui.RatingChips;
import app.taskaversion.platform.ui.RatingKind;
import app.taskaversion.platform.ui.TimerRing;
import app.taskaversion.tracking.RunningInstance;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Duration;

/** Now, while the clock runs. */
class RunningPage extends Composite<Div> implements com.vaadin.flow.component.HasStyle {

    private static final double FIVE = 5;

    /** @param asks whether more than needed may be asked */
    RunningPage(RunningInstance running, NowActions actions, PreferenceService preferences, boolean asks, Clock clock) {
        boolean five = running.fiveMinutes() && running.minutesBefore() == 0;
        TimerRing.Reading reading = new TimerRing.Reading(
                Duration.ofMillis(Math.round(running.minutesBefore() * 60_000)),
                running.runningSince(),
                five ? Double.valueOf(FIVE) : running.guessedMinutes(),
                five ? null : running.usualLow(),
                five ? Double.valueOf(FIVE) : running.usualHigh());
        ClockCard card = new ClockCard(
                running.name(),
                getTranslation(running.minutesBefore() > 0 ? "now.running.again" : "now.running"),
                reading,
                clock,
                new ClockCard.Taps() {
                    @Override
                    public void enough() {
                        actions.enough(running.id());
                    }

                    @Override
                    public void resume() {
                        actions.resume(running.id(), running.name());
                    }

                    @Override
                    public void done() {
                        actions.done(running.id());
                    }

                    @Override
                    public void stuck() {
                        actions.stuck(running.id(), running.name(), true);
                    }

                    @Override
                    public void notToday() {
                        actions.notToday(running.id(), running.name());
                    }

                    @Override
                    public void letGo() {
                        actions.letGo(running.id(), running.name());
                    }
                });
        actions.step(running.id())
                .ifPresent(step -> card.step(new StepLine(step, done -> actions.tick(step.id(), done))));
        if (running.askWhetherForgotten()) {
            card.ask(new ForgottenQuestion(
                    running.runningSince(),
                    clock.instant(),
                    preferences.get().zone(),
                    new DayWords(this, preferences.get().days(), clock.instant()),
                    answer -> actions.forgotten(running.id(), answer)));
        } else if (running.askLookingForward() && asks) {
            RatingChips question =
                    new RatingChips(RatingKind.AMOUNT, getTranslation("now.lookingForward")).fiveStepsOnly();
            question.addValueChangeListener(change -> {
                if (change.getValue() != null) {
                    actions.lookingForward(running.id(), change.getValue());
                }
            });
            card.ask(question);
        }
        Paragraph comfort = new Paragraph(getTranslation(five ? "now.running.five" : "now.running.comfort"));
        comfort.addClassNames("tas-caption", "tas-centred");
        getContent()
                .add(
                        card,
                        comfort,
                        new KeyHints()
                                .with(getTranslation("now.key.space"), getTranslation("now.key.enough"))
                                .with("D", getTranslation("now.key.done"))
                                .with("?", getTranslation("now.key.all")));
    }
}
