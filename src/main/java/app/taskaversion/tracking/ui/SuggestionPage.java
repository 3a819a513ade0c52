package app.taskaversion.tracking.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.ChoiceChips;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.KeyHints;
import app.taskaversion.platform.ui.LevelGlyph;
import app.taskaversion.recommendation.Suggestion;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Now, while nothing runs: energy, one thing, and the two ways to start it. */
class SuggestionPage extends Composite<Div> {

    /** @param asksEnergy whether "how much have you got" is asked */
    SuggestionPage(
            Suggestion suggestion,
            NowCard card,
            NowActions actions,
            PreferenceService preferences,
            boolean asksEnergy,
            Clock clock) {
        EnergyMemory energy = new EnergyMemory(preferences, clock);
        ChoiceChips<EnergyMemory.Energy> chips = new ChoiceChips<>(
                        getTranslation("now.energy"),
                        List.of(EnergyMemory.Energy.values()),
                        item -> getTranslation("now.energy." + item.name().toLowerCase(Locale.ROOT)))
                .withGlyph(item -> new LevelGlyph(item.bars()))
                .even();
        chips.setVisible(asksEnergy);
        chips.setValue(energy.now().orElse(null));
        chips.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                energy.answer(change.getValue());
            }
        });
        Div start = new Div(
                Buttons.key(
                        Buttons.large(
                                Icons.TIMER,
                                getTranslation("now.five"),
                                click -> actions.start(suggestion, card.dread(), true)),
                        "5"),
                Buttons.key(
                        Buttons.primary(
                                Icons.PLAY,
                                getTranslation("now.start"),
                                click -> actions.start(suggestion, card.dread(), false)),
                        "s"));
        start.addClassName("tas-actions");
        Div others = new Div(
                Buttons.quiet(Icons.SHUFFLE, getTranslation("now.another"), click -> actions.another(suggestion)),
                Buttons.key(
                        Buttons.quiet(
                                Icons.MOON, getTranslation("now.notToday"), click -> actions.notToday(suggestion)),
                        "l"));
        others.addClassNames("tas-row", "between");
        Div low = new Div(start, others, somethingElse(actions));
        low.addClassName("low");
        KeyHints keys = new KeyHints()
                .with("S", getTranslation("now.key.start"))
                .with("5", getTranslation("now.key.five"))
                .with("L", getTranslation("now.key.later"))
                .with("N", getTranslation("now.key.new"))
                .with("?", getTranslation("now.key.all"));
        getContent().addClassNames("tas-column", "tas-now");
        getContent().add(chips, card, low, keys);
    }

    /** The dashed line that opens the capture sheet. */
    static NativeButton somethingElse(NowActions actions) {
        NativeButton line = new NativeButton();
        line.add(Icons.PLUS.small(), new Span(line.getTranslation("now.else")));
        line.addClassName("tas-capture");
        line.addClickListener(click -> actions.somethingElse());
        return Buttons.key(line, "n");
    }
}
