package app.taskaversion.tracking.ui;

import app.taskaversion.analytics.Confidence;
import app.taskaversion.analytics.PredictedMinutes;
import app.taskaversion.analytics.TaskPrediction;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.MinuteWords;
import app.taskaversion.platform.ui.MirrorStrip;
import app.taskaversion.platform.ui.RatingChips;
import app.taskaversion.platform.ui.RatingKind;
import app.taskaversion.recommendation.Fallback;
import app.taskaversion.recommendation.Forecast;
import app.taskaversion.recommendation.Suggestion;
import app.taskaversion.recommendation.Why;
import app.taskaversion.recommendation.ui.AdviceNavigation;
import app.taskaversion.tracking.Rating;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing for now: its name, how long it may take, and either the question how bad it will be or how it was, with the
 * first reason where no history stands.
 */
class NowCard extends Composite<Section> {

    private static final double STEP = 25;

    private final WhyWords words;
    private final Paragraph lead = new Paragraph();
    private final Button choose;
    private final Div below = new Div();
    private final @Nullable RatingChips dread;

    /**
     * @param fallback why nothing learned made it; absent where it did
     * @param ask whether the dread is asked; history is shown only where it is not
     */
    NowCard(
            Suggestion suggestion,
            TaskPrediction prediction,
            @Nullable Fallback fallback,
            boolean ask,
            SuggestionActions actions,
            Clock clock,
            ZoneId zone) {
        words = new WhyWords(this, clock, zone);
        getContent().addClassNames("tas-card", "tas-now-card");
        lead.setText(getTranslation("now.one"));
        lead.addClassNames("tas-small", "tas-quiet");
        choose = Buttons.icon(Icons.SLIDERS_HORIZONTAL, getTranslation("advice.title"), click -> actions.choose());
        Div first = new Div(lead, choose);
        first.addClassNames("tas-row", "between", "keep", "tas-now-lead");
        H1 name = new H1(suggestion.name());
        name.setId("now-name");
        getContent().getElement().setAttribute("aria-labelledby", "now-name");
        getContent().add(first, name);
        PredictedMinutes minutes = prediction.minutes();
        Forecast forecast = suggestion.forecast();
        if (forecast != null) {
            getContent().add(minutes(forecast.minutes(), forecast.minutesLow(), forecast.minutesHigh()));
            getContent().add(AdviceNavigation.learned(this, suggestion.name(), forecast));
        } else if (minutes != null) {
            boolean known = minutes.n() > 0;
            getContent().add(minutes(minutes.minutes(), known ? minutes.low() : 0, known ? minutes.high() : 0));
        }
        WhyPopover why = new WhyPopover(suggestion, prediction, words, fallback, ask, actions);
        if (ask) {
            dread = new RatingChips(RatingKind.DREAD_GUESS, getTranslation("now.dread")).fiveStepsOnly();
            dread.addValueChangeListener(change -> why.show(change.getValue() == null));
            Paragraph reason = new Paragraph(beforeGuess(suggestion));
            reason.addClassName("tas-before-guess");
            getContent().add(reason, dread);
        } else {
            dread = null;
            getContent().add(history(suggestion, prediction));
        }
        if (suggestion.justFiveFirst()) {
            getContent().add(new Paragraph(getTranslation("now.braveFive")));
        }
        getContent().add(why, below);
    }

    /** What stands over the name in place of "one thing for now". */
    NowCard lead(String sentence) {
        lead.setText(sentence);
        return this;
    }

    /** Below the reasons; nothing is there until somebody puts it there. */
    Div below() {
        return below;
    }

    /** The person's own guess, absent if they did not tap. */
    @Nullable
    Rating dread() {
        Integer value = dread == null ? null : dread.getValue();
        return value == null || dread == null ? null : new Rating(value, dread.resolution());
    }

    /** Shows a guess that was tapped before. */
    void dread(Rating guess) {
        if (dread != null) {
            dread.setValue((int) Math.round(guess.value()), guess.resolution());
        }
    }

    /** Without a range if its ends are the same. */
    private Paragraph minutes(double minutes, double from, double to) {
        Paragraph line = new Paragraph();
        line.addClassNames("tas-row", "tas-quiet", "tas-num");
        line.add(Icons.CLOCK.small(), new Span(getTranslation("now.about", MinuteWords.of(this, minutes))));
        long low = Math.round(from);
        long high = Math.round(to);
        if (low < high) {
            line.add(new Span(getTranslation("now.range", low, high)));
        }
        return line;
    }

    private Div history(Suggestion suggestion, TaskPrediction prediction) {
        Div history = new Div();
        history.addClassName("tas-stack");
        List<Double> felt = prediction.recentlyFelt();
        if (prediction.dread().confidence() == Confidence.GUESS || felt.isEmpty()) {
            history.add(new Paragraph(say(suggestion.why().getFirst())));
            return history;
        }
        double mean = felt.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        String sentence = getTranslation("now.history", step(prediction.dread().value()), felt.size(), step(mean));
        Div ends = new Div(
                new Span(getTranslation("kit.rating.dreadFelt.low")),
                new Span(getTranslation("kit.rating.dreadFelt.high")));
        ends.addClassNames("tas-row", "between", "tas-caption");
        history.add(
                new Div(new MirrorStrip(prediction.dread().value(), mean, MirrorStrip.Size.NORMAL, sentence), ends),
                new Paragraph(sentence));
        return history;
    }

    /** The first reason that leaves the guess alone, else by which way it was chosen: that says the same of each. */
    private String beforeGuess(Suggestion suggestion) {
        return suggestion.why().stream()
                .filter(why -> !WhyWords.tellsHowBad(why))
                .findFirst()
                .map(this::say)
                .orElseGet(() -> suggestion.forecast() == null
                        ? getTranslation("now.by", AdviceNavigation.name(this, suggestion.mode()))
                        : AdviceNavigation.foundBy(this, suggestion));
    }

    private String say(Why why) {
        return why instanceof Why.New ? getTranslation("now.new") : words.of(why);
    }

    /** 0–100 as the nearest of the five chips. */
    static long step(double value) {
        return 1 + Math.round(value / STEP);
    }
}
