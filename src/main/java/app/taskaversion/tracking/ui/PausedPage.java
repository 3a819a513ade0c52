package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.KeyHints;
import app.taskaversion.platform.ui.TimerRing;
import app.taskaversion.tracking.PausedInstance;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Duration;

/** Now, after "enough for now": the time counts, and one tap goes on. */
class PausedPage extends Composite<Div> implements HasStyle {

    PausedPage(PausedInstance paused, NowActions actions, Clock clock) {
        TimerRing.Reading reading = new TimerRing.Reading(
                Duration.ofMillis(Math.round(paused.minutesSoFar() * 60_000)),
                null,
                paused.guessedMinutes(),
                paused.usualLow(),
                paused.usualHigh());
        ClockCard card =
                new ClockCard(paused.name(), getTranslation("now.paused"), reading, clock, new ClockCard.Taps() {
                    @Override
                    public void enough() {
                        actions.setAside(paused.id());
                    }

                    @Override
                    public void resume() {
                        actions.resume(paused.id(), paused.name());
                    }

                    @Override
                    public void done() {
                        actions.done(paused.id());
                    }

                    @Override
                    public void stuck() {
                        actions.stuck(paused.id(), paused.name(), false);
                    }

                    @Override
                    public void notToday() {
                        actions.notToday(paused.id(), paused.name());
                    }

                    @Override
                    public void letGo() {
                        actions.letGo(paused.id(), paused.name());
                    }
                });
        Button other = Buttons.of(getTranslation("now.paused.other"), click -> actions.setAside(paused.id()));
        other.addThemeVariants(ButtonVariant.TERTIARY);
        Div below = new Div(other);
        below.addClassNames("tas-row", "tas-centred");
        getContent()
                .add(
                        card,
                        below,
                        new KeyHints()
                                .with(getTranslation("now.key.space"), getTranslation("now.key.resume"))
                                .with("D", getTranslation("now.key.done"))
                                .with("?", getTranslation("now.key.all")));
    }
}
