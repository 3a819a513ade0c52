package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.metric.Correlation;
import app.taskaversion.analytics.metric.Correlation.Verdict;
import app.taskaversion.platform.chart.ChartTable;
import app.taskaversion.platform.chart.ChartTable.Column;
import app.taskaversion.platform.chart.FiguresFold;
import app.taskaversion.platform.ui.NumberWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;

/**
 * What tends to go with what. A fixed list of questions is asked, and where many are asked some seem answered by chance,
 * so only what chance would rarely make is said. "Goes with", never "because". (metrics §12.9)
 */
final class LinksBlock extends Composite<Div> {

    LinksBlock(List<Correlation> links, int days) {
        if (links.stream().allMatch(link -> link.verdict() == Verdict.NOT_ENOUGH)) {
            int most = links.stream().mapToInt(Correlation::n).max().orElse(0);
            getContent().add(new WordsBlock(getTranslation("lookBack.links.tooEarly", most)));
            return;
        }
        UnorderedList found = new UnorderedList();
        found.addClassName("tas-findings");
        links.stream()
                .filter(link -> link.verdict() == Verdict.TENDS_TO_GO_WITH)
                .forEach(link -> found.add(new ListItem(sentence(link))));
        boolean nothing = found.getComponentCount() == 0;
        WordsBlock block =
                new WordsBlock(getTranslation(nothing ? "lookBack.links.nothing" : "lookBack.links.sentence"));
        if (!nothing) {
            block.getContent().add(found);
        }
        ChartTable table = table(links);
        block.getContent()
                .add(
                        WordsBlock.basis(getTranslation("lookBack.links.basis", days)),
                        FiguresFold.of(table, getTranslation("lookBack.links.sentence"), "what-goes-with-what"));
        getContent().add(block);
    }

    private String sentence(Correlation link) {
        return getTranslation(
                "lookBack.links." + word(link) + (link.rho() > 0 ? ".more" : ".less"), link.n(), link.days());
    }

    private ChartTable table(List<Correlation> links) {
        return new ChartTable(
                List.of(
                        Column.text(getTranslation("lookBack.links.table.question")),
                        Column.number(getTranslation("lookBack.links.table.rho")),
                        Column.number(getTranslation("lookBack.links.table.range")),
                        Column.text(getTranslation("lookBack.links.table.verdict")),
                        Column.number(getTranslation("lookBack.links.table.n"))),
                links.stream().map(this::row).toList());
    }

    private List<String> row(Correlation link) {
        // Where all answers are the same nothing can go with them.
        boolean taken = !Double.isNaN(link.rho());
        return List.of(
                getTranslation("lookBack.links." + word(link) + ".question"),
                taken ? two(link.rho()) : "–",
                taken ? getTranslation("lookBack.links.range", two(link.low95()), two(link.high95())) : "–",
                getTranslation(
                        switch (link.verdict()) {
                            case NOT_ENOUGH -> "lookBack.links.verdict.few";
                            case NO_CLEAR_LINK -> "lookBack.links.verdict.none";
                            case TENDS_TO_GO_WITH -> "lookBack.links.verdict.found";
                        }),
                String.valueOf(link.n()));
    }

    private static String word(Correlation link) {
        return link.question().name().toLowerCase(Locale.ROOT);
    }

    private static String two(double value) {
        return NumberWords.fixed(value, 2);
    }
}
