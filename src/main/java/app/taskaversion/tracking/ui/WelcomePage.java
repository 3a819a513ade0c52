package app.taskaversion.tracking.ui;

import app.taskaversion.analytics.Confidence;
import app.taskaversion.analytics.PredictedMinutes;
import app.taskaversion.analytics.TaskPrediction;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.MinuteWords;
import app.taskaversion.platform.ui.MirrorStrip;
import app.taskaversion.recommendation.Suggestion;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/**
 * Now, for somebody who was away for a week or longer: nothing was lost, one small thing, and nothing to clean up. (product
 * Flow G, design: welcome-back)
 */
class WelcomePage extends Composite<Div> {

    /** @param lookAround shows Now as it always is */
    WelcomePage(Welcome welcome, NowActions actions, Runnable lookAround) {
        Optional<Suggestion> small = welcome.smallOne();
        H1 hello = new H1(getTranslation("welcome.hello"));
        hello.addClassName("tas-first-question");
        Paragraph nothingLost = new Paragraph(getTranslation(small.isPresent() ? "welcome.small" : "welcome.nothing"));
        nothingLost.addClassNames("tas-lead", "tas-quiet");
        Div head = new Div(hello, nothingLost);
        head.addClassNames("tas-stack", "tas-tight", "tas-welcome");
        Div low = new Div();
        low.addClassName("low");
        getContent().addClassNames("tas-column", "tas-now");
        getContent().add(head);
        small.ifPresent(suggestion -> {
            getContent().add(card(suggestion, welcome.prediction(suggestion)));
            low.add(Buttons.key(
                    Buttons.primary(
                            Icons.PLAY,
                            getTranslation("now.start"),
                            click -> actions.suggestion().start(suggestion, null, false)),
                    "s"));
        });
        Button around = Buttons.of(getTranslation("welcome.around"), click -> lookAround.run());
        around.addThemeVariants(ButtonVariant.TERTIARY);
        low.add(around);
        int waiting = welcome.waiting();
        if (waiting > 0) {
            Paragraph rest = new Paragraph(getTranslation("welcome.waiting", waiting));
            rest.addClassNames("tas-small", "tas-quiet", "tas-centred");
            low.add(rest);
        }
        getContent().add(low);
    }

    private Section card(Suggestion suggestion, @org.jspecify.annotations.Nullable TaskPrediction prediction) {
        Paragraph lead = new Paragraph(getTranslation("welcome.one"));
        lead.addClassNames("tas-small", "tas-quiet");
        H2 name = new H2(suggestion.name());
        name.addClassName("tas-title");
        name.setId("welcome-name");
        Section card = new Section(lead, name);
        card.addClassNames("tas-card", "tas-now-card");
        card.getElement().setAttribute("aria-labelledby", "welcome-name");
        if (prediction != null) {
            PredictedMinutes minutes = prediction.minutes();
            if (minutes != null) {
                Paragraph line = new Paragraph();
                line.addClassNames("tas-row", "tas-quiet", "tas-num");
                line.add(
                        Icons.CLOCK.small(),
                        new Span(getTranslation("now.about", MinuteWords.of(this, minutes.minutes()))));
                card.add(line);
            }
            addHistory(card, prediction);
        }
        return card;
    }

    /** Both marks, where there are answers enough to speak of. */
    private void addHistory(Section card, TaskPrediction prediction) {
        List<Double> felt = prediction.recentlyFelt();
        if (prediction.dread().confidence() == Confidence.GUESS || felt.isEmpty()) {
            return;
        }
        double guess = prediction.dread().value();
        double mean = felt.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        String sentence = getTranslation("now.history", NowCard.step(guess), felt.size(), NowCard.step(mean));
        card.add(new MirrorStrip(guess, mean, MirrorStrip.Size.NORMAL, sentence), new Paragraph(sentence));
    }
}
