package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.metric.Effectiveness;
import app.taskaversion.analytics.metric.Outcomes;
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
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/** How much of what was suggested, of what was seen and chosen otherwise, and of the rest got done. */
final class GroupsBlock extends Composite<Div> {

    private static final double PERCENT = 100;

    /** @param shortName where the picture has little room */
    private record Group(String name, String shortName, Role role, Outcomes outcomes) {}

    GroupsBlock(Effectiveness observed) {
        List<Group> groups = List.of(
                group("suggested", Role.FELT, observed.recommended()),
                group("seen", Role.OTHER, observed.seenNotPicked()),
                group("other", Role.OTHER, observed.other()));
        List<Group> drawn = groups.stream()
                .filter(group -> group.outcomes().finished().n() >= OutcomeCells.ENOUGH)
                .toList();
        getContent().add(drawn.isEmpty() ? words(groups) : chart(groups, drawn));
    }

    private Group group(String name, Role role, Outcomes outcomes) {
        String key = "helps.group." + name;
        return new Group(getTranslation(key), getTranslation(key + ".short"), role, outcomes);
    }

    private Component words(List<Group> groups) {
        ChartTable table = table(groups);
        return new WordsBlock(
                getTranslation("helps.groups"),
                new FiguresTable(table, getTranslation("helps.groups")),
                WordsBlock.basis(getTranslation("helps.groupsBasis")),
                FiguresTable.saveLink(getTranslation("kit.chart.save"), table, "suggested-and-chosen"));
    }

    private Component chart(List<Group> groups, List<Group> drawn) {
        List<ChartSeries> series = new ArrayList<>();
        for (Role role : List.of(Role.FELT, Role.OTHER)) {
            List<ChartPoint> points = new ArrayList<>();
            for (int i = 0; i < drawn.size(); i++) {
                if (drawn.get(i).role() == role) {
                    points.add(point(i, drawn.get(i)));
                }
            }
            if (!points.isEmpty()) {
                series.add(new ChartSeries(getTranslation("helps.key." + role), role, Form.RANGE, points));
            }
        }
        return new ChartBlock(
                ChartSpec.lying(
                        getTranslation("helps.groups"),
                        ChartAxis.categories(
                                drawn.stream().map(Group::shortName).toList()),
                        ChartAxis.between("", 0, PERCENT, " %"),
                        series,
                        table(groups)),
                getTranslation("helps.groupsBasis"),
                "suggested-and-chosen");
    }

    private ChartPoint point(int at, Group group) {
        var finished = group.outcomes().finished();
        return ChartPoint.between(
                at,
                PERCENT * finished.mean(),
                PERCENT * finished.low80(),
                PERCENT * finished.high80(),
                getTranslation(
                        "helps.groupPoint",
                        group.name(),
                        Math.round(PERCENT * finished.mean()),
                        Math.round(PERCENT * finished.low80()),
                        Math.round(PERCENT * finished.high80()),
                        finished.n()));
    }

    private ChartTable table(List<Group> groups) {
        return new ChartTable(
                List.of(
                        Column.text(getTranslation("lookBack.suggestions.table.group")),
                        Column.number(getTranslation("lookBack.suggestions.table.taken")),
                        Column.number(getTranslation("lookBack.suggestions.table.started")),
                        Column.number(getTranslation("lookBack.suggestions.table.finished")),
                        Column.number(getTranslation("lookBack.suggestions.table.relief")),
                        Column.number(getTranslation("lookBack.suggestions.table.gap")),
                        Column.number(getTranslation("helps.table.capacity"))),
                groups.stream()
                        .map(group -> List.of(
                                group.name(),
                                String.valueOf(group.outcomes().taken()),
                                String.valueOf(group.outcomes().started()),
                                OutcomeCells.finished(this, group.outcomes().finished()),
                                OutcomeCells.signed(this, group.outcomes().reliefSurprise()),
                                OutcomeCells.signed(this, group.outcomes().feltGap()),
                                OutcomeCells.signed(this, group.outcomes().capacityChange())))
                        .toList());
    }
}
