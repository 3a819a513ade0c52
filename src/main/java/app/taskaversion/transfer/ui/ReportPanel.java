package app.taskaversion.transfer.ui;

import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportReport.FileReport;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What an import brought, what needs a look and what was left out, each with its number and its reason. */
class ReportPanel extends Composite<Div> {

    private static final int LISTED = 100;

    ReportPanel(ImportReport report, String json, Runnable allGood) {
        getContent().addClassName("tas-stack");
        getContent().add(head(report), table(report));
        List<Component> worthKnowing = worthKnowing(report);
        if (!worthKnowing.isEmpty()) {
            Div card = new Div(new H2(getTranslation("transfer.ui.report.knowing")));
            card.addClassNames("tas-card", "tas-block", "tas-settings");
            card.add(worthKnowing);
            getContent().add(card);
        }
        Anchor save = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), "import-report.json", "application/json", bytes.length);
                }),
                "");
        save.add(Icons.DOWNLOAD.small(), new Span(getTranslation("transfer.ui.report.save")));
        save.addClassNames("tas-back", "tas-row");
        Div actions = new Div(
                Buttons.primary(Icons.CHECK, getTranslation("transfer.ui.report.good"), click -> allGood.run()), save);
        actions.addClassNames("tas-row", "wrap");
        getContent().add(actions);
    }

    private Component head(ImportReport report) {
        String title = report.nothingNew() ? "transfer.ui.report.known" : "transfer.ui.report.here";
        H1 heading = new H1(getTranslation(title));
        heading.addClassName("tas-title");
        Paragraph sentence = new Paragraph(getTranslation(
                report.nothingNew() ? "transfer.ui.report.nothing_new" : "transfer.ui.report.sentence",
                report.created(),
                report.warned(),
                report.leftOut()));
        sentence.addClassName("tas-week");
        sentence.getElement().setAttribute("role", "status");
        Paragraph source = new Paragraph(getTranslation(
                "transfer.ui.report.source", report.source(), report.files().size()));
        source.addClassNames("tas-small", "tas-quiet");
        Div head = new Div(heading, sentence, source);
        head.addClassName("tas-stack");
        return head;
    }

    private Component table(ImportReport report) {
        NativeTableRow names =
                new NativeTableRow(column("kind", ""), column("in", "r"), column("look", "r"), column("out", "r"));
        NativeTableBody body = new NativeTableBody();
        for (FileReport file : report.files()) {
            NativeTableHeaderCell kind = new NativeTableHeaderCell(
                    getTranslation("transfer.ui.kind." + file.kind().replaceFirst("\\.[a-z]+$", "")));
            kind.getElement().setAttribute("scope", "row");
            body.add(new NativeTableRow(
                    kind,
                    number(file.created() + file.unchanged()),
                    number(file.warned()),
                    number(file.quarantined() + file.otherOwner())));
        }
        NativeTable table = new NativeTable(new NativeTableHeader(names), body);
        table.addClassNames("tas-table", "tas-num");
        Div scroll = new Div(table);
        scroll.addClassName("tas-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("transfer.ui.report.what"));
        Div card = new Div(new H2(getTranslation("transfer.ui.report.what")), scroll);
        card.addClassNames("tas-card", "tas-block");
        return card;
    }

    private NativeTableHeaderCell column(String key, String className) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("transfer.ui.column." + key));
        cell.getElement().setAttribute("scope", "col");
        if (!className.isEmpty()) {
            cell.addClassName(className);
        }
        return cell;
    }

    private static NativeTableCell number(long value) {
        NativeTableCell cell = new NativeTableCell(String.format(Locale.ENGLISH, "%,d", value));
        cell.addClassName("r");
        return cell;
    }

    private List<Component> worthKnowing(ImportReport report) {
        Stream<Component> zone = report.zone() == null
                ? Stream.empty()
                : Stream.of(setting(
                        getTranslation("transfer.ui.report.zone", report.rowsWithoutClock()),
                        getTranslation("transfer.ui.report.zone.how", report.zone()),
                        List.of()));
        Stream<Component> rules = report.rules().stream()
                .map(rule -> setting(
                        getTranslation("transfer.ui.report.rows", rule.rows()),
                        getTranslation(rule.rule().messageKey()),
                        rule.examples().stream()
                                .map(place -> getTranslation(
                                        "transfer.ui.report.line", place.file(), place.line(), place.column()))
                                .toList()));
        Stream<Component> others = report.otherUsers().entrySet().stream()
                .map(user -> setting(
                        getTranslation("transfer.ui.report.others", user.getValue()),
                        getTranslation("transfer.ui.report.others.how", user.getKey()),
                        List.of()));
        Stream<Component> aside = report.quarantined().isEmpty()
                ? Stream.empty()
                : Stream.of(setting(
                        getTranslation(
                                "transfer.ui.report.aside",
                                report.files().stream()
                                        .mapToLong(FileReport::quarantined)
                                        .sum()),
                        getTranslation("transfer.ui.report.aside.how"),
                        report.quarantined().stream()
                                .limit(LISTED)
                                .map(row -> getTranslation(
                                        "transfer.ui.report.aside.line",
                                        row.file(),
                                        row.line(),
                                        getTranslation(row.reason().messageKey())))
                                .toList()));
        Stream<Component> notRead = report.notRead().isEmpty()
                ? Stream.empty()
                : Stream.of(setting(
                        getTranslation(
                                "transfer.ui.report.not_read", report.notRead().size()),
                        getTranslation("transfer.ui.report.not_read.how"),
                        report.notRead()));
        return Stream.of(zone, rules, others, aside, notRead)
                .flatMap(stream -> stream)
                .toList();
    }

    private Component setting(String title, String how, List<String> lines) {
        Span bold = new Span(title);
        bold.getStyle().set("font-weight", "500");
        Paragraph words = new Paragraph(how);
        words.addClassNames("tas-small", "tas-quiet");
        Div text = new Div(bold, words);
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(line)));
            list.addClassName("tas-small");
            text.add(new Details(getTranslation("transfer.ui.report.where"), list));
        }
        Div row = new Div(text);
        row.addClassNames("tas-setting", "stackable");
        return row;
    }
}
