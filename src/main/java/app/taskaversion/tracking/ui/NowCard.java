package app.taskaversion.tracking.ui;

import app.taskaversion.analytics.Confidence;
import app.taskaversion.analytics.PredictedMinutes;
import app.taskaversion.analytics.TaskPrediction;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.MinuteWords;
import app.taskaversion.platform.ui.MirrorStrip;
import app.taskaversion.platform.ui.RatingChips;
import app.taskaversion.platform.ui.RatingKind;
import app.taskaversion.recommendation.Suggestion;
import app.taskaversion.tracking.Rating;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing for now: its name, how long it may take, and either the question how bad it will be or how it was. */
class NowCard extends Composite<Section> {

    private static final double STEP = 25;

    private final WhyWords words;
    private final @Nullable RatingChips dread;

    /** @param ask whether the dread is asked; history is shown only where it is not */
    NowCard(Suggestion suggestion, TaskPrediction prediction, boolean ask, Clock clock, ZoneId zone) {
        words = new WhyWords(this, clock, zone);
        getContent().addClassNames("tas-card", "tas-now-card");
        Paragraph lead = new Paragraph(getTranslation("now.one"));
        lead.addClassNames("tas-small", "tas-quiet");
        H1 name = new H1(suggestion.name());
        name.setId("now-name");
        getContent().getElement().setAttribute("aria-labelledby", "now-name");
        getContent().add(lead, name);
        PredictedMinutes minutes = prediction.minutes();
        if (minutes != null) {
            getContent().add(minutes(minutes));
        }
        if (ask) {
            dread = new RatingChips(RatingKind.DREAD_GUESS, getTranslation("now.dread")).fiveStepsOnly();
            getContent().add(dread);
        } else {
            dread = null;
            getContent().add(history(prediction));
        }
        getContent().add(why(suggestion, prediction));
    }

    /** The person's own guess, absent if they did not tap. */
    @Nullable
    Rating dread() {
        Integer value = dread == null ? null : dread.getValue();
        return value == null || dread == null ? null : new Rating(value, dread.resolution());
    }

    private Paragraph minutes(PredictedMinutes minutes) {
        Paragraph line = new Paragraph();
        line.addClassNames("tas-row", "tas-quiet", "tas-num");
        line.add(Icons.CLOCK.small(), new Span(getTranslation("now.about", MinuteWords.of(this, minutes.minutes()))));
        long low = Math.round(minutes.low());
        long high = Math.round(minutes.high());
        if (minutes.n() > 0 && low < high) {
            line.add(new Span(getTranslation("now.range", low, high)));
        }
        return line;
    }

    private Div history(TaskPrediction prediction) {
        Div words = new Div();
        words.addClassName("tas-stack");
        List<Double> felt = prediction.recentlyFelt();
        if (prediction.dread().confidence() == Confidence.GUESS || felt.isEmpty()) {
            words.add(new Paragraph(getTranslation("now.new")));
            return words;
        }
        double mean = felt.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        String sentence = getTranslation("now.history", step(prediction.dread().value()), felt.size(), step(mean));
        Div ends = new Div(
                new Span(getTranslation("kit.rating.dreadFelt.low")),
                new Span(getTranslation("kit.rating.dreadFelt.high")));
        ends.addClassNames("tas-row", "between", "tas-caption");
        words.add(
                new Div(new MirrorStrip(prediction.dread().value(), mean, MirrorStrip.Size.NORMAL, sentence), ends),
                new Paragraph(sentence));
        return words;
    }

    /** 0–100 as the nearest of the five chips. */
    static long step(double value) {
        return 1 + Math.round(value / STEP);
    }

    private Component why(Suggestion suggestion, TaskPrediction prediction) {
        Button open = Buttons.quiet(Icons.INFO, getTranslation("now.why"), click -> {});
        open.addClassName("tas-why");
        Popover popover = new Popover();
        popover.setTarget(open);
        popover.setAriaLabel(getTranslation("now.why"));
        Div reasons = new Div();
        suggestion.why().forEach(why -> reasons.add(new Paragraph(words.of(why))));
        reasons.addClassNames("tas-stack", "tas-small", "tas-reasons");
        PredictedMinutes minutes = prediction.minutes();
        if (minutes != null && minutes.n() > 0) {
            reasons.add(new Paragraph(getTranslation("now.why.minutes", minutes.n())));
        }
        if (prediction.dread().shown()) {
            reasons.add(new Paragraph(
                    getTranslation("now.why.dread", prediction.dread().n())));
        }
        popover.add(reasons);
        return new Div(open, popover);
    }
}
