package app.taskaversion.platform.chart;

import app.taskaversion.platform.text.Packed;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A chart drawn by our own element {@code tas-chart}, which loads ECharts when the first one is shown. */
@Tag("tas-chart")
@JsModule("context://scripts/chart.js")
final class EChart extends Component {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Packed spec;

    EChart(ChartSpec spec) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", spec.sentence());
        this.spec = Packed.of(json(spec).toString());
    }

    /** What the browser draws, as JSON. Only the browser needs it open. */
    String spec() {
        return spec.text();
    }

    /** Also when a browser that lost its place gets the whole screen again. */
    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("this.spec = JSON.parse($0)", spec());
    }

    private static ObjectNode json(ChartSpec spec) {
        ObjectNode json = JSON.objectNode();
        json.put("lying", spec.lying());
        json.set("across", axis(spec.across()));
        json.set("up", axis(spec.up()));
        ArrayNode series = json.putArray("series");
        spec.series().forEach(each -> series.add(series(each)));
        return json;
    }

    private static ObjectNode axis(ChartAxis axis) {
        ObjectNode json = JSON.objectNode();
        json.put("kind", axis.kind().name());
        json.put("title", axis.title());
        json.put("unit", axis.unit());
        ArrayNode categories = json.putArray("categories");
        axis.categories().forEach(categories::add);
        put(json, "min", axis.min());
        put(json, "max", axis.max());
        return json;
    }

    private static ObjectNode series(ChartSeries series) {
        ObjectNode json = JSON.objectNode();
        json.put("name", series.name());
        json.put("role", series.role().name());
        json.put("form", series.form().name());
        ArrayNode points = json.putArray("points");
        for (ChartPoint point : series.points()) {
            ObjectNode each = points.addObject();
            each.put("at", point.at());
            each.put("value", point.value());
            put(each, "low", point.low());
            put(each, "high", point.high());
            each.put("weight", point.weight());
            each.put("words", point.words());
        }
        return json;
    }

    private static void put(ObjectNode json, String name, @Nullable Double value) {
        if (value == null) {
            json.putNull(name);
        } else {
            json.put(name, value);
        }
    }
}
