package app.taskaversion.transfer.ui;

import app.taskaversion.platform.ui.NumberWords;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportReport.Sample;
import app.taskaversion.transfer.ImportReport.Totals;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The sums that were held against each other before anything was kept: in the files, and here. */
class CheckedCard extends Composite<Section> {

    private final NativeTableBody body = new NativeTableBody();

    CheckedCard(ImportReport report) {
        Totals totals = report.totals();
        H2 title = new H2(getTranslation("transfer.ui.checked"));
        Paragraph how = new Paragraph(getTranslation("transfer.ui.checked.how"));
        how.addClassNames("tas-small", "tas-quiet");
        row("transfer.ui.checked.instances", totals.instancesRead(), totals.instancesStored());
        totals.statesRead()
                .forEach((state, rows) -> row(
                        "instance.state." + state, rows, totals.statesStored().getOrDefault(state, 0L)));
        row("transfer.ui.checked.minutes", totals.minutesRead(), totals.minutesStored());
        row("transfer.ui.checked.relief", totals.reliefRead(), totals.reliefStored());
        NativeTable table = new NativeTable(
                new NativeTableHeader(new NativeTableRow(
                        head("col", "transfer.ui.checked.what"),
                        right(head("col", "transfer.ui.checked.files")),
                        right(head("col", "transfer.ui.checked.here")))),
                body);
        table.addClassNames("tas-table", "tas-num");
        getContent().addClassNames("tas-card", "tas-block");
        getContent().add(title, how, table);
        Sample sample = report.sample();
        if (sample != null) {
            Div words = new Div(getTranslation("transfer.ui.checked.sample", sample.rows(), sample.cells()));
            words.addClassName("tas-small");
            getContent().add(words);
        }
    }

    private void row(String key, long read, long stored) {
        row(key, (double) read, (double) stored);
    }

    private void row(String key, double read, double stored) {
        body.add(new NativeTableRow(head("row", key), number(read), number(stored)));
    }

    private NativeTableHeaderCell head(String scope, String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableHeaderCell right(NativeTableHeaderCell cell) {
        cell.addClassName("r");
        return cell;
    }

    private static NativeTableCell number(double value) {
        NativeTableCell cell = new NativeTableCell(NumberWords.grouped(value, value == Math.rint(value) ? 0 : 1));
        cell.addClassName("r");
        return cell;
    }
}
