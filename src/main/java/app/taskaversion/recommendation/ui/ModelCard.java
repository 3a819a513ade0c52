package app.taskaversion.recommendation.ui;

import app.taskaversion.platform.chart.ChartTable;
import app.taskaversion.platform.chart.ChartTable.Column;
import app.taskaversion.platform.chart.FiguresTable;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.NumberWords;
import app.taskaversion.recommendation.EndedBy;
import app.taskaversion.recommendation.GateReport.Criterion;
import app.taskaversion.recommendation.ModelEntry;
import app.taskaversion.recommendation.ModelQuality;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;

/** One version: how far it came, what it was learned from, how good it was, and what the gate found. */
final class ModelCard extends Composite<Div> {

    ModelCard(ModelEntry model, DayWords days, Runnable retire) {
        getContent().addClassNames("tas-card", "tas-block");
        getContent()
                .add(
                        new H3(getTranslation("models.version", model.version(), status(model))),
                        new Paragraph(getTranslation("models.since", days.day(model.since()), why(model))),
                        ModelsState.basis(origin(model, days)),
                        ModelsState.basis(quality(model.quality())));
        Instant forgetBy = model.forgetBy();
        if (forgetBy != null) {
            getContent().add(ModelsState.basis(getTranslation("models.forgetBy", days.day(forgetBy))));
        }
        if (!model.gate().criteria().isEmpty()) {
            getContent().add(gate(model));
        }
        if (model.status().isAsked()) {
            Div row = new Div(Buttons.quiet(
                    Icons.PAUSE, getTranslation("models.retire", model.version()), click -> retire.run()));
            row.addClassName("tas-row");
            getContent().add(row);
        }
    }

    private String status(ModelEntry model) {
        return getTranslation("models.status." + model.status());
    }

    private String why(ModelEntry model) {
        EndedBy by = model.endedBy();
        return by == null ? "" : getTranslation("models.endedBy." + by);
    }

    private String origin(ModelEntry model, DayWords days) {
        Instant from = model.windowFrom();
        Instant to = model.windowTo();
        String kind = getTranslation("models.kind." + model.kind(), model.people());
        return from == null || to == null
                ? getTranslation("models.originBrought", kind, model.rows(), model.started())
                : getTranslation("models.origin", kind, model.rows(), model.started(), days.day(from), days.day(to));
    }

    private String quality(ModelQuality quality) {
        return quality.started() == 0
                ? getTranslation("models.qualityUnknown")
                : getTranslation(
                        "models.quality",
                        number(quality.auc()),
                        number(quality.brier()),
                        number(quality.brierOfRate()),
                        number(quality.logLoss()),
                        quality.started());
    }

    private Details gate(ModelEntry model) {
        long passed = model.gate().criteria().stream().filter(Criterion::passed).count();
        ChartTable table = new ChartTable(
                List.of(
                        Column.text(getTranslation("models.gate")),
                        Column.text(getTranslation("models.gateHeld")),
                        Column.number(getTranslation("models.gateValue")),
                        Column.number(getTranslation("models.gateBound")),
                        Column.number(getTranslation("models.gateOf"))),
                model.gate().criteria().stream().map(this::row).toList());
        String heading = getTranslation(
                "models.gateSummary", passed, model.gate().criteria().size());
        return new Details(heading, new FiguresTable(table, heading));
    }

    private List<String> row(Criterion criterion) {
        return List.of(
                getTranslation("models.gate." + criterion.name()),
                getTranslation(criterion.passed() ? "models.gateYes" : "models.gateNo"),
                number(criterion.value()),
                number(criterion.bound()),
                String.valueOf(criterion.n()));
    }

    private String number(double value) {
        return Double.isNaN(value) ? getTranslation("models.noNumber") : NumberWords.fixed(value, 3);
    }
}
