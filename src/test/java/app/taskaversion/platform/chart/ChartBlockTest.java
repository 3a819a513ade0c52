package app.taskaversion.platform.chart;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.Fold;
import app.taskaversion.platform.ui.KeyLine;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
        assertThat(_find(block, FiguresTable.class)).isEmpty();
        _get(block, Fold.class).open();
        Document table = Jsoup.parse(_get(block, FiguresTable.class).html());
        assertThat(table.select("th").eachText()).containsExactly("Kind", "Hours", "work", "=self, care");
        assertThat(table.select("td").eachText()).containsExactly("12", "-4");
    }

    @Test
    void severalSeriesHaveAKey() {
        assertThat(Screen.words(_get(new ChartBlock(ChartSamples.ranges(), "n", "x"), KeyLine.class)))
                .isEqualTo("with it without");
        assertThat(_find(new ChartBlock(ChartSamples.bars(), "n", "x"), KeyLine.class))
                .isEmpty();
    }
}
