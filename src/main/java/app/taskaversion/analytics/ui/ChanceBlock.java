package app.taskaversion.analytics.ui;

import app.taskaversion.account.ui.AccountNavigation;
import app.taskaversion.analytics.AdvicePage;
import app.taskaversion.analytics.metric.OffPolicy;
import app.taskaversion.analytics.metric.OtherWays;
import app.taskaversion.platform.chart.ChartAxis;
import app.taskaversion.platform.chart.ChartBlock;
import app.taskaversion.platform.chart.ChartPoint;
import app.taskaversion.platform.chart.ChartSeries;
import app.taskaversion.platform.chart.ChartSeries.Form;
import app.taskaversion.platform.chart.ChartSeries.Role;
import app.taskaversion.platform.chart.ChartSpec;
import app.taskaversion.platform.chart.ChartTable;
import app.taskaversion.platform.chart.ChartTable.Column;
import app.taskaversion.platform.chart.FiguresTable;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What each way of choosing would have brought on lists that were partly drawn by lot. */
final class ChanceBlock extends Composite<Div> {

    /** @param allowed whether the person lets lists be drawn by lot */
    ChanceBlock(AdvicePage page, boolean allowed) {
        List<Map.Entry<String, OffPolicy>> ways = page.otherWays().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, OffPolicy> way) -> order(way.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .toList();
        boolean enough = ways.stream().anyMatch(way -> way.getValue().enough());
        getContent().add(enough ? chart(page, ways) : tooEarly(page, ways, allowed));
    }

    private static int order(String way) {
        return switch (way) {
            case OtherWays.IN_ORDER -> 0;
            case OtherWays.BY_CHANCE -> 1;
            default -> 2;
        };
    }

    private Component tooEarly(AdvicePage page, List<Map.Entry<String, OffPolicy>> ways, boolean allowed) {
        List<Component> parts = new ArrayList<>();
        if (!ways.isEmpty()) {
            ChartTable table = table(ways);
            parts.add(new FiguresTable(table, getTranslation("helps.chanceTable")));
            parts.add(FiguresTable.saveLink(getTranslation("kit.chart.save"), table, "drawn-by-lot"));
        }
        parts.addFirst(WordsBlock.basis(
                getTranslation("helps.chanceNeeds", page.drawn(), page.decisions(), OffPolicy.ENOUGH)));
        if (!allowed) {
            parts.add(WordsBlock.basis(getTranslation("helps.notAllowed")));
            parts.add(Buttons.quiet(
                    Icons.SHIELD_CHECK, getTranslation("helps.toPrivacy"), click -> AccountNavigation.toPrivacy()));
        }
        return new WordsBlock(getTranslation("helps.chanceEarly"), parts.toArray(Component[]::new));
    }

    private Component chart(AdvicePage page, List<Map.Entry<String, OffPolicy>> ways) {
        List<Map.Entry<String, OffPolicy>> drawn =
                ways.stream().filter(way -> way.getValue().enough()).toList();
        List<ChartPoint> points = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            OffPolicy.Value value = drawn.get(i).getValue().snips();
            points.add(ChartPoint.between(
                    i,
                    value.value(),
                    value.low95(),
                    value.high95(),
                    getTranslation(
                            "helps.chancePoint",
                            name(drawn.get(i).getKey()),
                            Math.round(value.value()),
                            Math.round(value.low95()),
                            Math.round(value.high95()),
                            Math.round(drawn.get(i).getValue().effective()))));
        }
        ChartBlock block = new ChartBlock(
                ChartSpec.lying(
                        sentence(page.otherWays()),
                        ChartAxis.categories(drawn.stream()
                                .map(way -> shortName(way.getKey()))
                                .toList()),
                        ChartAxis.fromZero(getTranslation("helps.chanceAxis"), ""),
                        List.of(new ChartSeries(getTranslation("helps.chanceAxis"), Role.FELT, Form.RANGE, points)),
                        table(ways)),
                getTranslation("helps.chanceBasis", page.drawn(), page.decisions()),
                "drawn-by-lot");
        return block;
    }

    /** Whether the order of the rules beats pure chance, if both are known. */
    private String sentence(Map<String, OffPolicy> ways) {
        OffPolicy rules = ways.get(OtherWays.IN_ORDER);
        OffPolicy chance = ways.get(OtherWays.BY_CHANCE);
        if (rules == null || chance == null || !rules.enough() || !chance.enough()) {
            return getTranslation("helps.chanceSome");
        }
        String verdict = rules.snips().low95() > chance.snips().high95()
                ? "helps.chanceMore"
                : rules.snips().high95() < chance.snips().low95() ? "helps.chanceLess" : "helps.chanceSame";
        return getTranslation(
                verdict,
                Math.round(rules.snips().value()),
                Math.round(chance.snips().value()));
    }

    private ChartTable table(List<Map.Entry<String, OffPolicy>> ways) {
        return new ChartTable(
                List.of(
                        Column.text(getTranslation("helps.table.way")),
                        Column.number(getTranslation("helps.table.decisions")),
                        Column.number(getTranslation("helps.table.effective")),
                        Column.number(getTranslation("helps.table.snips")),
                        Column.number(getTranslation("helps.table.dr"))),
                ways.stream()
                        .map(way -> List.of(
                                name(way.getKey()),
                                String.valueOf(way.getValue().n()),
                                FigureWords.whole(way.getValue().effective()),
                                value(way.getValue(), way.getValue().snips()),
                                value(way.getValue(), way.getValue().dr())))
                        .toList());
    }

    private String value(OffPolicy way, OffPolicy.Value value) {
        return way.enough()
                ? getTranslation(
                        "helps.interval",
                        FigureWords.whole(value.value()),
                        FigureWords.whole(value.low95()),
                        FigureWords.whole(value.high95()))
                : getTranslation("helps.notEnough");
    }

    /** Where the picture has little room. */
    private String shortName(String way) {
        return switch (way) {
            case OtherWays.IN_ORDER -> getTranslation("helps.inOrder.short");
            case OtherWays.BY_CHANCE -> getTranslation("helps.byChance.short");
            default -> ModeNames.of(this, way);
        };
    }

    private String name(String way) {
        return switch (way) {
            case OtherWays.IN_ORDER -> getTranslation("helps.inOrder");
            case OtherWays.BY_CHANCE -> getTranslation("helps.byChance");
            default -> ModeNames.of(this, way);
        };
    }
}
