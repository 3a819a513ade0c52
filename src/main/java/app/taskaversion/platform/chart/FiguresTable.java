package app.taskaversion.platform.chart;

import app.taskaversion.platform.chart.ChartTable.Column;
import app.taskaversion.platform.ui.DownloadLink;
import app.taskaversion.platform.ui.Still;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A table of figures with scoped headings. What does not fit scrolls sideways, by keys too. */
public final class FiguresTable extends Still {

    private static final String CSV = "text/csv";

    /** @param name what the scrolling area is called by screen readers */
    public FiguresTable(ChartTable figures, String name) {
        NativeTable table = new NativeTable();
        table.addClassNames("tas-table", "tas-num");
        NativeTableRow head = new NativeTableRow();
        for (Column column : figures.columns()) {
            head.add(heading(column.title(), "col", column.number()));
        }
        table.add(new NativeTableHeader(head));
        NativeTableBody body = new NativeTableBody();
        for (List<String> cells : figures.rows()) {
            NativeTableRow row = new NativeTableRow(heading(cells.getFirst(), "row", false));
            for (int i = 1; i < cells.size(); i++) {
                NativeTableCell cell = new NativeTableCell(cells.get(i));
                if (figures.columns().get(i).number()) {
                    cell.addClassName("r");
                }
                row.add(cell);
            }
            body.add(row);
        }
        table.add(body);
        show(table);
        addClassName("tas-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
    }

    /** A link that saves the table as CSV under this name. */
    public static DownloadLink saveLink(String words, ChartTable figures, String file) {
        byte[] csv = figures.csv().getBytes(StandardCharsets.UTF_8);
        return DownloadLink.small(
                words,
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(csv), file.toLowerCase(Locale.ROOT) + ".csv", CSV, csv.length)));
    }

    private static NativeTableHeaderCell heading(String text, String scope, boolean right) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        if (right) {
            cell.addClassName("r");
        }
        return cell;
    }
}
