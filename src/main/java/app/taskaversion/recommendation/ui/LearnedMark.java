package app.taskaversion.recommendation.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.recommendation.Forecast;
import app.taskaversion.recommendation.Sure;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;

/**
 * Says that a suggestion was learned, of whom, and how sure it is, in a word. A tap tells the number behind the word, what
 * it means, and how much it rests on.
 */
class LearnedMark extends Composite<Div> {

    private static final int TENTHS = 10;

    /**
     * @param name of the suggestion, so that two marks on a list differ for whoever hears them
     * @param from of whom it was learned, in words
     */
    LearnedMark(String name, String from, Forecast forecast) {
        String words = getTranslation(
                "learned.mark",
                from,
                getTranslation("learned.sure." + forecast.sure().name()));
        Button open = Buttons.quiet(Icons.HOURGLASS, words, click -> {});
        open.addClassName("tas-why");
        open.setAriaLabel(getTranslation("learned.markOf", words, name));
        Popover popover = new Popover();
        popover.setTarget(open);
        popover.setAriaLabel(getTranslation("learned.title"));
        Div all = new Div();
        all.addClassNames("tas-stack", "tas-small", "tas-reasons");
        all.add(new Paragraph(share(forecast)));
        all.add(quiet("learned.finish", Math.round(forecast.complete() * TENTHS)));
        all.add(quiet(
                "learned.minutes", Math.round(forecast.minutesLow()), Math.max(1, Math.round(forecast.minutesHigh()))));
        all.add(quiet(
                forecast.own() ? "learned.basis.own" : "learned.basis.people", forecast.people(), forecast.started()));
        all.add(quiet("learned.version", forecast.model()));
        all.add(AdviceNavigation.how(this, popover::close));
        popover.add(all);
        getContent().addClassName("tas-learned");
        getContent().add(open, popover);
    }

    private String share(Forecast forecast) {
        return forecast.sure() == Sure.STILL_LEARNING
                ? getTranslation("learned.noShare", Sure.KNOWN_FROM)
                : getTranslation("learned.share", forecast.ofTen());
    }

    private Paragraph quiet(String key, Object... arguments) {
        Paragraph line = new Paragraph(getTranslation(key, arguments));
        line.addClassName("tas-quiet");
        return line;
    }
}
