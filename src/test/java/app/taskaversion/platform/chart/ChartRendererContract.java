package app.taskaversion.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each chart library of ours must do with a description. */
@ViewTest
public abstract class ChartRendererContract {

    /** What a renderer was told to draw, read back from what it made. */
    public record Drawn(List<Series> series, String acrossTitle, String upTitle, List<String> categories) {

        /** @param points at, value, low, high of each */
        public record Series(String name, List<List<@Nullable Double>> points) {}
    }

    protected abstract ChartRenderer renderer();

    protected abstract Drawn drawn(Component picture);

    static List<ChartSpec> specs() {
        return ChartSamples.all().toList();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void everyFigureIsDrawnOnceInItsOrder(ChartSpec spec) {
        Drawn drawn = drawn(renderer().draw(spec));
        assertThat(drawn.series()).hasSameSizeAs(spec.series());
        for (int i = 0; i < spec.series().size(); i++) {
            ChartSeries series = spec.series().get(i);
            assertThat(drawn.series().get(i).name()).isEqualTo(series.name());
            assertThat(drawn.series().get(i).points())
                    .isEqualTo(series.points().stream()
                            .map(point -> java.util.Arrays.asList(point.at(), point.value(), point.low(), point.high()))
                            .toList());
        }
        assertThat(drawn.upTitle()).isEqualTo(spec.up().title());
        assertThat(drawn.acrossTitle()).isEqualTo(spec.across().title());
        assertThat(drawn.categories()).isEqualTo(spec.across().categories());
    }

    @ParameterizedTest
    @MethodSource("specs")
    void thePictureSaysItsSentenceAndIsReachedByTab(ChartSpec spec) {
        Component picture = renderer().draw(spec);
        assertThat(picture.getElement().getAttribute("role")).isEqualTo("img");
        assertThat(picture.getElement().getAttribute("aria-label")).isEqualTo(spec.sentence());
        assertThat(picture.getElement().getAttribute("tabindex")).isEqualTo("0");
    }

    @Test
    void theRendererOfThisBuildIsFound() {
        assertThat(ChartRenderer.current().rank())
                .isGreaterThanOrEqualTo(renderer().rank());
    }
}
