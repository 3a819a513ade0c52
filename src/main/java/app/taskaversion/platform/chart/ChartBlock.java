package app.taskaversion.platform.chart;

import app.taskaversion.platform.ui.KeyLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;

/**
 * A finding, its picture and its numbers: the sentence as heading, a key where there is more than one series, the
 * chart, what it rests on, and behind <em>Show the numbers</em> the table with the same as CSV. (design README §5)
 */
public final class ChartBlock extends Composite<Section> {

    /**
     * @param spec what is shown; its sentence is the heading
     * @param basis what it rests on, with n, and what a band means
     * @param file name of the CSV file without its ending
     */
    public ChartBlock(ChartSpec spec, String basis, String file) {
        getContent().addClassNames("tas-card", "tas-block");
        getContent().add(new H2(spec.sentence()));
        if (spec.series().size() > 1) {
            getContent().add(key(spec));
        }
        Component picture = ChartRenderer.current().draw(spec);
        if (spec.lying()) {
            picture.getElement().getStyle().set("--rows", String.valueOf(rows(spec)));
        }
        Paragraph rests = new Paragraph(basis);
        rests.addClassName("basis");
        getContent().add(picture, rests, FiguresFold.of(spec.table(), spec.sentence(), file));
    }

    /** How many rows high a lying chart is; bars side by side need more room, but not twice as much. */
    private static double rows(ChartSpec spec) {
        return spec.across().categories().size() * (1 + (spec.series().size() - 1) / 3.0);
    }

    /** Adds something below the chart's basis and above the numbers. */
    public ChartBlock with(Component... parts) {
        int before = (int) getContent().getChildren().count() - 1;
        for (Component part : parts) {
            getContent().addComponentAtIndex(before, part);
            before++;
        }
        return this;
    }

    private static KeyLine key(ChartSpec spec) {
        return new KeyLine(spec.series().stream()
                .map(series -> Map.entry(
                        switch (series.role()) {
                            case FELT -> "dot";
                            case GUESS -> "ring";
                            case OTHER -> "square";
                        },
                        series.name()))
                .toList());
    }
}
