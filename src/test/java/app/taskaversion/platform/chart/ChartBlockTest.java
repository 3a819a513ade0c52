package app.taskaversion.platform.chart;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

@ViewTest
class ChartBlockTest {

    @Test
    void theFindingComesFirstAndTheNumbersAreBehindIt() {
        ChartBlock block = new ChartBlock(ChartSamples.bars(), "From 16 hours.", "hours");
        assertThat(_get(block, H2.class).getText()).isEqualTo("Most time went into work: 12 hours.");
        assertThat(_get(block, EChart.class).getElement().getStyle().get("--rows"))
                .isEqualTo("2.0");
        assertThat(_get(block, Paragraph.class).getText()).isEqualTo("From 16 hours.");
        FiguresTable table = _get(block, FiguresTable.class);
        assertThat(_find(table, NativeTableHeaderCell.class))
                .extracting(NativeTableHeaderCell::getText)
                .containsExactly("Kind", "Hours", "work", "=self, care");
        assertThat(_find(table, NativeTableCell.class))
                .extracting(NativeTableCell::getText)
                .containsExactly("12", "-4");
    }

    @Test
    void severalSeriesHaveAKey() {
        assertThat(_find(new ChartBlock(ChartSamples.ranges(), "n", "x"), Span.class))
                .extracting(Span::getText)
                .contains("with it", "without");
        assertThat(_find(new ChartBlock(ChartSamples.bars(), "n", "x"), Span.class))
                .extracting(Span::getText)
                .doesNotContain("hours");
    }
}
