package app.taskaversion.experiment.ui;

import app.taskaversion.experiment.Experiment;
import app.taskaversion.experiment.rule.ArmResult;
import app.taskaversion.platform.chart.ChartTable;
import app.taskaversion.platform.chart.ChartTable.Column;
import app.taskaversion.platform.chart.FiguresFold;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.platform.ui.DayWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** One experiment: what was found so far, in words, with its numbers behind them. */
final class ExperimentCard extends Composite<Section> {

    private static final int AFTER_THE_WORDS = 2;

    /** @param actions what can be done with it */
    ExperimentCard(Experiment experiment, DayBoundary days, Instant now, Component... actions) {
        getContent().addClassNames("tas-card", "tas-block");
        getContent()
                .add(
                        new H2(ExperimentWords.name(this, experiment.strategy())),
                        new Paragraph(ExperimentWords.result(this, experiment)),
                        basis(when(experiment, new DayWords(this, days, now))),
                        numbers(experiment));
        if (experiment.comparison().tried().n() > 0
                && experiment.comparison().usual().n() > 0) {
            getContent()
                    .addComponentAtIndex(
                            AFTER_THE_WORDS, basis(ExperimentWords.interval(this, experiment.comparison())));
        }
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassNames("tas-row", "wrap");
            getContent().add(row);
        }
    }

    private String when(Experiment experiment, DayWords words) {
        String from = words.day(experiment.startedAt());
        Instant ended = experiment.endedAt();
        return ended == null
                ? getTranslation("experiment.since", from, experiment.drawn(), Experiment.MOST)
                : getTranslation("experiment.between", from, words.day(ended), experiment.drawn());
    }

    private FiguresFold numbers(Experiment experiment) {
        ChartTable table = new ChartTable(
                List.of(
                        Column.text(getTranslation("experiment.table.arm")),
                        Column.number(getTranslation("experiment.table.times")),
                        Column.number(getTranslation("experiment.table.started")),
                        Column.number(getTranslation("experiment.table.followed")),
                        Column.number(getTranslation("experiment.table.felt"))),
                List.of(
                        row("experiment.table.tried", experiment.comparison().tried()),
                        row("experiment.table.usual", experiment.comparison().usual())));
        return FiguresFold.of(
                table,
                ExperimentWords.name(this, experiment.strategy()),
                "experiment-" + experiment.strategy().name().toLowerCase(Locale.ROOT));
    }

    private List<String> row(String key, ArmResult arm) {
        return List.of(
                getTranslation(key),
                String.valueOf(arm.n()),
                getTranslation("experiment.of", arm.started(), arm.n()),
                getTranslation("experiment.of", arm.followed(), arm.settledStarts()),
                arm.felt() == 0
                        ? getTranslation("experiment.noAnswers")
                        : getTranslation("experiment.from", ExperimentWords.signed(arm.feltMinusFeared()), arm.felt()));
    }

    private static Paragraph basis(String words) {
        Paragraph basis = new Paragraph(words);
        basis.addClassName("basis");
        return basis;
    }
}
