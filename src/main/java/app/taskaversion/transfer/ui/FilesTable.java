package app.taskaversion.transfer.ui;

import app.taskaversion.platform.ui.NumberWords;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportReport.FileReport;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableFooter;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** File by file: the rows read, and what became of each. On a phone each file is a block of its own. */
class FilesTable extends Composite<Section> {

    /** A column; one that may be left away is there only if any file has a number for it. */
    private record Column(String key, boolean always, ToLongFunction<FileReport> rows) {

        boolean isNeeded(List<FileReport> files) {
            return always || sum(files) > 0;
        }

        long sum(List<FileReport> files) {
            return files.stream().mapToLong(rows).sum();
        }
    }

    private static final List<Column> COLUMNS = List.of(
            new Column("read", true, FileReport::read),
            new Column("new", true, FileReport::created),
            new Column("updated", false, FileReport::updated),
            new Column("known", false, file -> file.merged() + file.unchanged() + file.duplicate()),
            new Column("kept", false, FileReport::kept),
            new Column("aside", true, file -> file.quarantined() + file.otherOwner()),
            new Column("look", true, FileReport::warned));

    private final List<Column> columns;

    FilesTable(ImportReport report) {
        List<FileReport> files = report.files();
        columns = COLUMNS.stream().filter(column -> column.isNeeded(files)).toList();
        NativeTableRow names = row(Stream.concat(
                Stream.of(head("", "kind")), columns.stream().map(column -> head("r", column.key()))));
        NativeTableBody body = role(new NativeTableBody(), "rowgroup");
        files.forEach(file -> body.add(row(Stream.concat(
                Stream.of(name(KindWords.of(this, file.kind(), file.path()), file.path())),
                columns.stream().map(column -> cell(column, column.rows().applyAsLong(file)))))));
        NativeTable table = role(new NativeTable(role(new NativeTableHeader(names), "rowgroup"), body), "table");
        if (files.size() > 1) {
            table.add(role(
                    new NativeTableFooter(row(Stream.concat(
                            Stream.of(name(getTranslation("transfer.ui.all_files"), "")),
                            columns.stream().map(column -> cell(column, column.sum(files)))))),
                    "rowgroup"));
        }
        H2 title = new H2(getTranslation(report.dryRun() ? "transfer.ui.files.looked" : "transfer.ui.files.done"));
        table.getElement().setAttribute("aria-label", title.getText());
        table.addClassNames("tas-table", "tas-num", "tas-stacked");
        getContent().addClassNames("tas-card", "tas-block");
        getContent().add(title, table);
    }

    private NativeTableRow row(Stream<? extends Component> cells) {
        NativeTableRow row = role(new NativeTableRow(), "row");
        cells.forEach(row::add);
        return row;
    }

    private NativeTableHeaderCell head(String className, String key) {
        NativeTableHeaderCell cell =
                role(new NativeTableHeaderCell(getTranslation("transfer.ui.column." + key)), "columnheader");
        cell.getElement().setAttribute("scope", "col");
        if (!className.isEmpty()) {
            cell.addClassName(className);
        }
        return cell;
    }

    private NativeTableHeaderCell name(String words, String path) {
        NativeTableHeaderCell cell = role(new NativeTableHeaderCell(words), "rowheader");
        cell.getElement().setAttribute("scope", "row");
        if (!path.isEmpty() && !path.equals(words)) {
            Paragraph file = new Paragraph(path);
            file.addClassName("tas-caption");
            cell.add(file);
        }
        return cell;
    }

    private NativeTableCell cell(Column column, long value) {
        NativeTableCell cell = role(new NativeTableCell(NumberWords.grouped((double) value, 0)), "cell");
        cell.addClassName("r");
        // Shown behind the number where the head of the column is out of sight.
        cell.getElement().setAttribute("data-unit", getTranslation("transfer.ui.column." + column.key()));
        if (value == 0 && !column.key().equals("read")) {
            cell.addClassName("zero");
        }
        return cell;
    }

    /** On a phone the rows are no table for the eye; for a screen reader they stay one. */
    private static <C extends HtmlContainer> C role(C part, String role) {
        part.getElement().setAttribute("role", role);
        return part;
    }
}
