package app.taskaversion.transfer.ui;

import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportReport.FileReport;
import app.taskaversion.transfer.ImportReport.Place;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What the rules had to say, what is left aside and why, what nothing reads, and the files that are kept as they are. */
class KnowingCard extends Composite<Section> {

    /** Lines that are listed one by one; the saved report has more. */
    private static final int LISTED = 100;

    KnowingCard(ImportReport report) {
        getContent().addClassNames("tas-card", "tas-block", "tas-settings");
        getContent().add(new H2(getTranslation("transfer.ui.knowing")));
        report.rules().stream()
                .filter(rule -> !rule.rule().quiet())
                .forEach(rule -> row(
                        getTranslation(rule.rule().messageKey()),
                        "",
                        getTranslation("transfer.ui.knowing.rows", rule.rows()),
                        rule.examples().stream().map(this::place).toList()));
        aside(report);
        report.otherUsers()
                .forEach((user, rows) -> row(
                        getTranslation("transfer.ui.knowing.others", rows),
                        getTranslation("transfer.ui.knowing.others.how", user),
                        List.of()));
        if (report.kept() > 0) {
            row(
                    getTranslation("transfer.ui.knowing.kept", report.kept()),
                    getTranslation("transfer.ui.knowing.kept.how"),
                    report.files().stream()
                            .filter(file -> file.kept() > 0)
                            .map(file -> getTranslation("transfer.ui.knowing.kept.line", file.path(), file.kept()))
                            .toList());
        }
        if (!report.notRead().isEmpty()) {
            row(
                    getTranslation(
                            "transfer.ui.knowing.not_read", report.notRead().size()),
                    getTranslation("transfer.ui.knowing.not_read.how"),
                    report.notRead());
        }
        if (!report.originals().isEmpty()) {
            row(
                    getTranslation(
                            "transfer.ui.knowing.originals", report.originals().size()),
                    getTranslation("transfer.ui.knowing.originals.how"),
                    report.originals().stream()
                            .map(file -> getTranslation(
                                    "transfer.ui.knowing.originals.line",
                                    file.name(),
                                    SizeWords.of(this, file.bytes())))
                            .toList());
        }
        quiet(report);
        if (getContent().getComponentCount() == 1) {
            getContent().add(new Paragraph(getTranslation("transfer.ui.knowing.nothing")));
        }
    }

    /** Rules that hold for most rows of any history: counted, and out of the way of what needs a look. */
    private void quiet(ImportReport report) {
        List<String> lines = report.rules().stream()
                .filter(rule -> rule.rule().quiet())
                .map(rule -> getTranslation(
                        "transfer.ui.knowing.quiet.line",
                        rule.rows(),
                        getTranslation(rule.rule().messageKey())))
                .toList();
        if (!lines.isEmpty()) {
            row(
                    getTranslation("transfer.ui.knowing.quiet"),
                    getTranslation("transfer.ui.knowing.quiet.how"),
                    getTranslation("transfer.ui.knowing.quiet.what", lines.size()),
                    lines);
        }
    }

    private void aside(ImportReport report) {
        if (report.quarantined().isEmpty()) {
            return;
        }
        row(
                getTranslation(
                        "transfer.ui.knowing.aside",
                        report.files().stream()
                                .mapToLong(FileReport::quarantined)
                                .sum()),
                getTranslation("transfer.ui.knowing.aside.how"),
                getTranslation("transfer.ui.knowing.where"),
                report.quarantined().stream()
                        .limit(LISTED)
                        .map(row -> getTranslation(
                                "transfer.ui.knowing.aside.line",
                                row.file(),
                                row.line(),
                                getTranslation(row.reason().messageKey())))
                        .toList());
    }

    private String place(Place place) {
        String key = place.column().isEmpty() ? "transfer.ui.knowing.line" : "transfer.ui.knowing.line.column";
        return getTranslation(key, place.file(), place.line(), place.column());
    }

    private void row(String title, String how, List<String> lines) {
        row(title, how, getTranslation("transfer.ui.knowing.which"), lines);
    }

    private void row(String title, String how, String summary, List<String> lines) {
        Span name = new Span(title);
        name.addClassName("tas-setting-name");
        Div text = new Div(name);
        if (!how.isEmpty()) {
            Paragraph words = new Paragraph(how);
            words.addClassNames("tas-small", "tas-quiet");
            text.add(words);
        }
        Div row = new Div(text);
        row.addClassNames("tas-setting", "stackable");
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(line)));
            list.addClassNames("tas-small", "tas-plain-list");
            Details where = new Details(summary, list);
            where.addClassName("tas-quiet-details");
            row.add(where);
        }
        getContent().add(row);
    }
}
