package app.taskaversion.recommendation.ui;

import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.chart.ChartTable;
import app.taskaversion.platform.chart.ChartTable.Column;
import app.taskaversion.platform.chart.FiguresTable;
import app.taskaversion.platform.ui.LeavingPreview;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.recommendation.TrainingRowsService;
import app.taskaversion.recommendation.TrainingRowsService.Sample;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a person that would go into a model of several people: the latest to look at, all of them to save. */
@org.springframework.stereotype.Component
class RowsPreview implements LeavingPreview {

    private static final int LATEST = 3;
    private static final MathContext DIGITS = new MathContext(4);

    private final TrainingRowsService rows;
    private final RowsLink link;
    private final SignInCheck check;

    RowsPreview(TrainingRowsService rows, RowsLink link, SignInCheck check) {
        this.rows = rows;
        this.link = link;
        this.check = check;
    }

    @Override
    public String purpose() {
        return Purpose.POOLED_TRAINING.key();
    }

    @Override
    public Component create() {
        Div body = new Div();
        body.addClassNames("tas-stack", "tas-tight", "tas-small", "tas-rows");
        if (!check.accounts()) {
            body.add(new Paragraph(body.getTranslation("training.own.local")));
        }
        Sample sample = rows.sample(LATEST);
        if (sample.rows() == 0) {
            body.add(new Paragraph(body.getTranslation("training.own.none")));
        } else {
            body.add(
                    new Paragraph(body.getTranslation("training.own.rows", sample.rows())),
                    new Div(link.create(body.getTranslation("training.own.save"))),
                    new FiguresTable(table(body, sample), body.getTranslation("training.own.table")));
        }
        return body;
    }

    /** On its side: a hundred columns beside each other nobody reads. */
    private static ChartTable table(Div body, Sample sample) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(body.getTranslation("training.own.columns")));
        int first = sample.rows() - sample.latest().size() + 1;
        for (int i = 0; i < sample.latest().size(); i++) {
            columns.add(Column.number(body.getTranslation("training.own.row", first + i)));
        }
        List<List<String>> lines = new ArrayList<>();
        for (int column = 0; column < sample.columns().size(); column++) {
            List<String> line = new ArrayList<>();
            line.add(sample.columns().get(column));
            for (List<@Nullable Number> row : sample.latest()) {
                Number value = row.get(column);
                line.add(value == null ? body.getTranslation("training.own.unknown") : text(value));
            }
            lines.add(line);
        }
        return new ChartTable(columns, lines);
    }

    private static String text(Number value) {
        return value instanceof Integer || value instanceof Long
                ? value.toString()
                : new BigDecimal(value.doubleValue())
                        .round(DIGITS)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
