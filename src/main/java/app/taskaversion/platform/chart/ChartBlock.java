package app.taskaversion.platform.chart;

import app.taskaversion.platform.ui.Glyph;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

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
        getContent().add(picture, rests, numbers(spec, file));
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

    private Div key(ChartSpec spec) {
        Div key = new Div();
        key.addClassNames("tas-row", "wrap", "tas-caption", "tas-mirror-key");
        for (ChartSeries series : spec.series()) {
            String mark = switch (series.role()) {
                case FELT -> "dot";
                case GUESS -> "ring";
                case OTHER -> "square";
            };
            Span entry = new Span(Glyph.of(mark), new Span(series.name()));
            entry.addClassName("tas-key");
            key.add(entry);
        }
        return key;
    }

    private Details numbers(ChartSpec spec, String file) {
        return new Details(
                getTranslation("kit.chart.numbers"),
                new FiguresTable(spec.table(), spec.sentence()),
                FiguresTable.saveLink(getTranslation("kit.chart.save"), spec.table(), file));
    }
}
