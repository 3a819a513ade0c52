package app.taskaversion.platform.chart;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.ServiceLoader;

/**
 * Draws charts with one library. The build decides which there are: ECharts always, Vaadin Charts under
 * {@code -Pvaadin-charts}; of several the one with the highest {@link #rank} draws. What each must do is in
 * {@code ChartRendererContract}.
 */
public interface ChartRenderer {

    /**
     * The picture. It carries the sentence as its label, is reached by Tab, and arrow keys walk its points.
     *
     * @param spec what to draw
     */
    Component draw(ChartSpec spec);

    /** Higher wins. */
    int rank();

    /** The one that draws in this build. */
    static ChartRenderer current() {
        return ServiceLoader.load(ChartRenderer.class).stream()
                .map(ServiceLoader.Provider::get)
                .max(Comparator.comparingInt(ChartRenderer::rank))
                .orElseThrow(() -> new IllegalStateException("No chart renderer on the class path"));
    }
}
