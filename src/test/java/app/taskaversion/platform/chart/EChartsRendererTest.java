package app.taskaversion.platform.chart;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EChartsRendererTest extends ChartRendererContract {

    @Override
    protected ChartRenderer renderer() {
        return new EChartsRenderer();
    }

    @Override
    protected Drawn drawn(Component picture) {
        JsonNode spec = JsonMapper.shared().readTree(((EChart) picture).spec());
        List<Drawn.Series> series = new ArrayList<>();
        for (JsonNode each : spec.get("series")) {
            List<List<@Nullable Double>> points = new ArrayList<>();
            for (JsonNode point : each.get("points")) {
                points.add(Arrays.asList(
                        number(point, "at"), number(point, "value"), number(point, "low"), number(point, "high")));
            }
            series.add(new Drawn.Series(each.get("name").asString(), points));
        }
        List<String> categories = new ArrayList<>();
        spec.get("across").get("categories").forEach(name -> categories.add(name.asString()));
        return new Drawn(
                series,
                spec.get("across").get("title").asString(),
                spec.get("up").get("title").asString(),
                categories);
    }

    private static @Nullable Double number(JsonNode point, String name) {
        return point.get(name).isNull() ? null : (Double) point.get(name).asDouble();
    }
}
