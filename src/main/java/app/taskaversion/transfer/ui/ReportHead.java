package app.taskaversion.transfer.ui;

import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.StrongWords;
import app.taskaversion.transfer.ImportReport;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The report in one sentence: how much comes in, how much needs a look, what is left out, and whether it is stored. */
class ReportHead extends Composite<Div> {

    private final StageTitle title;

    ReportHead(ImportReport report, DayWords days) {
        String kind = (report.dryRun() ? "looked" : "done") + (report.nothingNew() ? ".known" : "");
        title = new StageTitle(getTranslation("transfer.ui.report." + kind + ".title"));
        StrongWords sentence = new StrongWords(getTranslation(
                "transfer.ui.report." + kind + ".sentence",
                report.created() + report.updated(),
                report.warned(),
                report.leftOut(),
                report.kept()));
        sentence.addClassName("tas-week");
        Paragraph source = new Paragraph(getTranslation(
                "transfer.ui.report.source",
                report.source(),
                report.files().size(),
                days.dayAndTime(report.finishedAt())));
        source.addClassNames("tas-small", "tas-quiet");
        getContent().addClassNames("tas-stack", "tas-report-head");
        getContent().add(title, sentence, source);
    }

    void takeFocus() {
        title.takeFocus();
    }
}
