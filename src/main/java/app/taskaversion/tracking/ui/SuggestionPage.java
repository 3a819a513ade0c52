package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.ChoiceChips;
import app.taskaversion.platform.ui.HiddenText;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.KeyHints;
import app.taskaversion.platform.ui.LevelGlyph;
import app.taskaversion.recommendation.Advice;
import app.taskaversion.recommendation.AdviceChoice;
import app.taskaversion.recommendation.Suggestion;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.recommendation.Why;
import app.taskaversion.recommendation.ui.AdviceNavigation;
import app.taskaversion.task.TaskId;
import app.taskaversion.tracking.Rating;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Now, while nothing runs: energy, one thing, and the two ways to start it. The buttons stay where they are; only the
 * card changes, and only if it has something else to say. A guess that was tapped comes back with its task.
 */
class SuggestionPage extends Composite<Div> {

    /** What is small by itself. */
    private static final double TWO_MINUTES = 2;

    private final NowActions actions;
    private final ChoiceChips<EnergyMemory.Energy> energy;
    private final WishesLine wishes;
    private final Div place = new Div();
    private final HiddenText said = new HiddenText("");
    private final Div more;
    private final Map<TaskId, Rating> guesses = new HashMap<>();
    private @Nullable Suggestion current;
    private @Nullable NowCard card;
    private @Nullable Told told;

    /**
     * @param asksEnergy whether "how much have you got" is asked
     * @param showMore opens a few more
     */
    SuggestionPage(NowActions actions, boolean asksEnergy, Runnable showMore) {
        this.actions = actions;
        SuggestionActions taps = actions.suggestion();
        energy = energy(asksEnergy);
        wishes = new WishesLine(taps);
        Div start = new Div(
                Buttons.key(Buttons.large(Icons.TIMER, getTranslation("now.five"), click -> start(true)), "5"),
                Buttons.key(Buttons.primary(Icons.PLAY, getTranslation("now.start"), click -> start(false)), "s"));
        start.addClassName("tas-actions");
        Div others = new Div(
                Buttons.quiet(Icons.SHUFFLE, getTranslation("now.another"), click -> with(taps::another)),
                Buttons.key(
                        Buttons.quiet(Icons.MOON, getTranslation("now.notToday"), click -> with(taps::notToday)), "l"));
        others.addClassNames("tas-row", "between");
        Div low = new Div(start, others, somethingElse(actions));
        low.addClassName("low");
        more = new Div(
                Buttons.quiet(Icons.LAYOUT_LIST, getTranslation("now.more"), click -> showMore.run()),
                Buttons.quiet(Icons.FEATHER, getTranslation("now.tooMuch"), click -> taps.tooMuchNow()));
        more.addClassNames("tas-column", "tas-row", "between", "tas-now-more");
        KeyHints keys = new KeyHints()
                .with("S", getTranslation("now.key.start"))
                .with("5", getTranslation("now.key.five"))
                .with("L", getTranslation("now.key.later"))
                .with("N", getTranslation("now.key.new"))
                .with("?", getTranslation("now.key.all"));
        said.getElement().setAttribute("role", "status");
        Div top = new Div(energy, wishes);
        top.addClassName("tas-now-top");
        Div page = new Div(top, place, low);
        page.addClassNames("tas-column", "tas-now");
        getContent().addClassName("tas-now-idle");
        getContent().add(page, more, keys, said);
    }

    private ChoiceChips<EnergyMemory.Energy> energy(boolean asked) {
        ChoiceChips<EnergyMemory.Energy> chips = new ChoiceChips<>(
                        getTranslation("now.energy"),
                        List.of(EnergyMemory.Energy.values()),
                        item -> getTranslation("now.energy." + item.name().toLowerCase(Locale.ROOT)))
                .withGlyph(item -> new LevelGlyph(item.bars()))
                .even();
        chips.setVisible(asked);
        chips.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                actions.suggestion().energy(change.getValue());
            }
        });
        return chips;
    }

    /** What stands on the card. The time of being shown is not among it: the same words stay as they are. */
    private record Told(String lead, TaskId task, @Nullable UUID instance, String name, List<Object> words) {}

    /**
     * Shows a suggestion.
     *
     * @param words what its card says; the figures behind it change with the hour
     */
    void show(Advice advice, AdviceChoice choice, Suggestion one, List<Object> words, Supplier<NowCard> made) {
        keepGuess();
        boolean first = current == null;
        current = one;
        energy.setValue(actions.suggestion().energy().now().orElse(null));
        more.setVisible(advice.surface() != Surface.SMALL);
        wishes.show(choice);
        String lead = lead(advice, choice, one);
        Told now = new Told(lead, one.task(), one.openInstance(), one.name(), List.copyOf(words));
        if (now.equals(told)) {
            return;
        }
        told = now;
        card = made.get().lead(lead);
        Rating guess = guesses.get(one.task());
        if (guess != null) {
            card.dread(guess);
        }
        place.removeAll();
        place.add(card);
        if (!first) {
            said.setText(getTranslation("now.said", one.name()));
        }
    }

    private String lead(Advice advice, AdviceChoice choice, Suggestion one) {
        if (advice.surface() == Surface.SMALL) {
            boolean small = one.why().getFirst() instanceof Why.Quick quick && quick.minutes() <= TWO_MINUTES;
            return getTranslation(small ? "now.small" : "now.small.part");
        }
        String instead = AdviceNavigation.instead(this, advice, choice);
        return instead == null ? getTranslation("now.one") : instead;
    }

    private void keepGuess() {
        if (card != null && current != null) {
            Rating guess = card.dread();
            if (guess == null) {
                guesses.remove(current.task());
            } else {
                guesses.put(current.task(), guess);
            }
        }
    }

    private void start(boolean fiveMinutes) {
        Rating guess = card == null ? null : card.dread();
        with(one -> actions.suggestion().start(one, guess, fiveMinutes));
    }

    private void with(Consumer<Suggestion> tap) {
        if (current != null) {
            tap.accept(current);
        }
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
