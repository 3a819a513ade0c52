package app.taskaversion.platform.chart;

import app.taskaversion.platform.text.Packed;
import app.taskaversion.platform.ui.Fold;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

/** <em>Show the numbers</em>: a table, what is said about it, and the way to save it, all made when somebody opens it. */
public final class FiguresFold extends Composite<Fold> {

    private final String name;
    private final String file;
    private final String note;
    private final Packed figures;

    private FiguresFold(ChartTable figures, String name, String file, String note) {
        this.name = name;
        this.file = file;
        this.note = note;
        this.figures = figures.packed();
    }

    /**
     * @param name what the scrolling area is called by screen readers
     * @param file name of the CSV file without its ending
     */
    public static FiguresFold of(ChartTable figures, String name, String file) {
        return noted(figures, name, file, "");
    }

    /** @param note what is said below the table */
    public static FiguresFold noted(ChartTable figures, String name, String file, String note) {
        return new FiguresFold(figures, name, file, note);
    }

    @Override
    protected Fold initContent() {
        return new Fold(getTranslation("kit.chart.numbers"), this::fill);
    }

    private void fill(Fold fold) {
        ChartTable table = ChartTable.unpacked(figures);
        fold.add(new FiguresTable(table, name));
        if (!note.isEmpty()) {
            Paragraph words = new Paragraph(note);
            words.addClassName("basis");
            fold.add(words);
        }
        fold.add(FiguresTable.saveLink(getTranslation("kit.chart.save"), table, file));
    }
}
