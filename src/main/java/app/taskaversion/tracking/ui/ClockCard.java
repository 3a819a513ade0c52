package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.MoreButton;
import app.taskaversion.platform.ui.TimerRing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;

/** The card with the clock, running or stopped. Buttons keep their places in both. */
class ClockCard extends Composite<Section> {

    private final TimerRing ring;
    private final Div questions = new Div();

    /** What the buttons do. */
    interface Taps {
        void enough();

        void resume();

        void done();

        void stuck();

        void notToday();

        void letGo();
    }

    ClockCard(String name, String lead, TimerRing.Reading reading, Clock clock, Taps taps) {
        ring = new TimerRing(clock);
        ring.show(reading);
        boolean running = reading.runningSince() != null;
        Paragraph first = new Paragraph(lead);
        first.addClassNames("tas-small", "tas-quiet");
        first.getElement().setAttribute("role", "status");
        H1 title = new H1(name);
        title.setId("now-name");
        Div heading = new Div(first, title);
        heading.addClassNames("tas-stack", "tas-tight");
        questions.addClassName("tas-stack");
        questions.setVisible(false);
        Div words = new Div(heading, questions, buttons(running, taps, name));
        words.addClassNames("tas-stack", "tas-clock-words");
        getContent().addClassNames("tas-card", "tas-running");
        getContent().getElement().setAttribute("aria-labelledby", "now-name");
        getContent().add(ring, words);
    }

    private Div buttons(boolean running, Taps taps, String name) {
        Button done = running
                ? Buttons.primary(Icons.CHECK, getTranslation("now.done"), click -> taps.done())
                : Buttons.large(Icons.CHECK, getTranslation("now.done"), click -> taps.done());
        Button other = running
                ? Buttons.large(Icons.ARMCHAIR, getTranslation("now.enough"), click -> taps.enough())
                : Buttons.primary(Icons.PLAY, getTranslation("now.resume"), click -> taps.resume());
        MoreButton more = new MoreButton(getTranslation("tasks.more", name), menu -> {
            menu.addItem(getTranslation("tasks.notToday"), click -> taps.notToday());
            menu.addItem(getTranslation("tasks.letGo"), click -> taps.letGo());
            if (!running) {
                menu.addItem(getTranslation("stuck.open"), click -> taps.stuck());
            }
        });
        Div row = new Div(Buttons.key(done, "d"), more);
        row.addClassNames("tas-actions", "tas-clock-actions");
        if (running) {
            row.addComponentAsFirst(
                    Buttons.large(Icons.LIFE_BUOY, getTranslation("stuck.open"), click -> taps.stuck()));
        }
        // The keys for later and let go work without opening the menu.
        Button later = hidden("l", click -> taps.notToday());
        Button letGo = hidden("x", click -> taps.letGo());
        Div all = new Div(Buttons.key(other, "space"), row, later, letGo);
        all.addClassNames("tas-stack", "tas-tight");
        return all;
    }

    private static Button hidden(
            String key,
            com.vaadin.flow.component.ComponentEventListener<com.vaadin.flow.component.ClickEvent<Button>> tap) {
        Button button = Buttons.of(tap);
        button.addClassName("tas-key-only");
        button.getElement().setAttribute("aria-hidden", "true");
        button.setTabIndex(-1);
        return Buttons.key(button, key);
    }

    /** Puts a step between the name and the buttons, above a question. */
    void step(Component line) {
        questions.setVisible(true);
        questions.addComponentAsFirst(line);
    }

    /** Puts a question between the name and the buttons. */
    void ask(Component question) {
        questions.setVisible(true);
        questions.add(question);
    }
}
