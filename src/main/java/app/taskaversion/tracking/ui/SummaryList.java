package app.taskaversion.tracking.ui;

import app.taskaversion.analytics.SummaryFigure;
import app.taskaversion.analytics.WeekSummary;
import app.taskaversion.platform.ui.MinuteWords;
import app.taskaversion.platform.ui.NumberWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/** Figures with what each rests on. What is not known is a dash, with what would make it known. */
class SummaryList extends Composite<DescriptionList> {

    private static final double STEP = 25;

    SummaryList(WeekSummary week, List<SummaryFigure> chosen) {
        getContent().addClassNames("tas-facts", "tas-num");
        Stream.concat(SummaryFigure.ALWAYS.stream(), chosen.stream()).forEach(figure -> add(figure, week.get(figure)));
    }

    private void add(SummaryFigure figure, WeekSummary.Shown shown) {
        String word = SummaryChoice.word(figure);
        Double known = shown.value();
        Span value = new Span(known == null ? "—" : words(figure, known));
        value.addClassName("tas-strong");
        Span basis = new Span(
                known == null
                        ? getTranslation("summary." + word + ".missing")
                        : getTranslation("summary." + word + ".basis", shown.n()));
        basis.addClassNames("tas-small", "tas-quiet");
        getContent().add(new Term(getTranslation("summary." + word)), new Description(value, new Span(" "), basis));
    }

    private String words(SummaryFigure figure, double value) {
        return switch (figure.unit()) {
            case RATING -> getTranslation("summary.rating", one(1 + value / STEP));
            case POINTS -> getTranslation("summary.points", (value > 0 ? "+" : "") + Math.round(value));
            case RELIEF_HOURS -> getTranslation("summary.reliefHours", one(value));
            case MINUTES -> MinuteWords.of(this, value);
            case COUNT -> String.valueOf(Math.round(value));
            case DAYS -> getTranslation("summary.days", Math.round(value));
            case TIMES -> getTranslation("summary.times", one(value));
        };
    }

    private static String one(double value) {
        return NumberWords.fixed(value, 1);
    }
}
