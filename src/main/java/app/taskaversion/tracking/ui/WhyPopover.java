package app.taskaversion.tracking.ui;

import app.taskaversion.analytics.PredictedMinutes;
import app.taskaversion.analytics.TaskPrediction;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.Still;
import app.taskaversion.recommendation.Fallback;
import app.taskaversion.recommendation.Suggestion;
import app.taskaversion.recommendation.Why;
import app.taskaversion.recommendation.ui.AdviceNavigation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why this one? By which way of choosing, at most three reasons, how sure, and whether it is a good one. While a guess
 * is asked for, what would draw it to the past waits until the guess was made. (product §2.4 note c)
 */
class WhyPopover extends Composite<Div> {

    private final Suggestion suggestion;
    private final TaskPrediction prediction;
    private final WhyWords words;
    private final Div reasons = new Div();
    private final @Nullable Fallback fallback;

    /**
     * @param fallback why nothing learned made it; absent where it did
     * @param guessIsOpen whether the person is asked how bad it will be, and has not said
     */
    WhyPopover(
            Suggestion suggestion,
            TaskPrediction prediction,
            WhyWords words,
            @Nullable Fallback fallback,
            boolean guessIsOpen,
            SuggestionActions actions) {
        this.suggestion = suggestion;
        this.prediction = prediction;
        this.words = words;
        this.fallback = fallback;
        Button open = Buttons.quiet(Icons.INFO, getTranslation("now.why"), click -> {});
        open.addClassName("tas-why");
        Popover popover = new Popover();
        popover.setTarget(open);
        popover.setAriaLabel(getTranslation("now.why"));
        reasons.addClassName("tas-stack");
        GoodOrNot good = new GoodOrNot(getTranslation("now.good"), said -> {
            if (Boolean.FALSE.equals(said)) {
                popover.close();
                actions.dismiss(suggestion);
            } else {
                actions.rate(suggestion, said);
            }
        });
        Div all = new Div(reasons, good);
        all.addClassNames("tas-stack", "tas-small", "tas-reasons");
        popover.add(all);
        getContent().add(open, popover);
        show(guessIsOpen);
    }

    /** Says what may be said now. */
    final void show(boolean guessIsOpen) {
        List<Component> lines = new ArrayList<>();
        lines.add(new Paragraph(AdviceNavigation.foundBy(this, suggestion)));
        boolean kept = false;
        for (Why why : suggestion.why()) {
            boolean keep = guessIsOpen && WhyWords.tellsHowBad(why);
            if (!keep) {
                lines.add(new Paragraph(words.of(why)));
            }
            kept |= keep;
        }
        if (kept) {
            lines.add(quiet("now.why.afterGuess"));
        }
        if (suggestion.forecast() == null) {
            lines.add(quiet("now.sure." + suggestion.confidence().name(), suggestion.n()));
            PredictedMinutes minutes = prediction.minutes();
            if (minutes != null && minutes.n() > 0) {
                lines.add(quiet("now.why.minutes", minutes.n()));
            }
        }
        String instead = AdviceNavigation.fallback(this, fallback);
        if (instead != null) {
            Paragraph line = new Paragraph(instead);
            line.addClassName("tas-quiet");
            lines.add(line);
        }
        if (prediction.dread().shown()) {
            lines.add(quiet("now.why.dread", prediction.dread().n()));
        }
        Still.into(reasons, lines.toArray(Component[]::new));
    }

    private Paragraph quiet(String key, Object... arguments) {
        Paragraph line = new Paragraph(getTranslation(key, arguments));
        line.addClassName("tas-quiet");
        return line;
    }
}
