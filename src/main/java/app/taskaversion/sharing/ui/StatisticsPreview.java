package app.taskaversion.sharing.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.account.SignInProof;
import app.taskaversion.account.ui.AccountNavigation;
import app.taskaversion.platform.chart.ChartTable;
import app.taskaversion.platform.chart.ChartTable.Column;
import app.taskaversion.platform.chart.FiguresTable;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.DownloadLink;
import app.taskaversion.platform.ui.LeavingPreview;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.sharing.ShareService;
import app.taskaversion.sharing.ShareService.Spent;
import app.taskaversion.sharing.rule.CellShare;
import app.taskaversion.sharing.rule.OwnShare;
import app.taskaversion.sharing.rule.Statistic;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a person adds to statistics: their two cells with their own numbers, before the noise. */
@org.springframework.stereotype.Component
class StatisticsPreview implements LeavingPreview {

    private final ShareService shares;
    private final PreferenceService preferences;
    private final SignInCheck check;
    private final SignInProof proof;
    private final Clock clock;

    StatisticsPreview(
            ShareService shares, PreferenceService preferences, SignInCheck check, SignInProof proof, Clock clock) {
        this.shares = shares;
        this.preferences = preferences;
        this.check = check;
        this.proof = proof;
        this.clock = clock;
    }

    @Override
    public String purpose() {
        return Purpose.AGGREGATE_EXPORT.key();
    }

    @Override
    public Component create() {
        Div body = new Div();
        body.addClassNames("tas-stack", "tas-tight", "tas-small");
        if (!check.accounts()) {
            body.add(new Paragraph(body.getTranslation("sharing.own.local")));
            return body;
        }
        OwnShare share = shares.current();
        if (share.isEmpty()) {
            body.add(new Paragraph(body.getTranslation("sharing.own.nothing")));
        } else {
            body.add(
                    new Paragraph(body.getTranslation("sharing.own.what")),
                    new FiguresTable(table(body, share), body.getTranslation("sharing.own.table")),
                    new Paragraph(body.getTranslation("sharing.own.hidden")),
                    new Div(save(body)));
        }
        DayWords days = new DayWords(body, preferences.get().days(), clock.instant());
        for (Spent spent : shares.spent()) {
            body.add(new Paragraph(body.getTranslation("sharing.own.spent", days.day(spent.at()))));
        }
        return body;
    }

    private DownloadLink save(Div body) {
        DownloadLink save = DownloadLink.small(body.getTranslation("sharing.own.save"), event -> {
            event.setFileName("my-part-of-statistics.json");
            event.setContentType("application/json");
            event.getOutputStream().write(shares.json().getBytes(StandardCharsets.UTF_8));
        });
        return AccountNavigation.guarded(save, check, proof);
    }

    private static ChartTable table(Div body, OwnShare share) {
        List<Column> columns = Stream.concat(
                        Stream.of(Column.text(body.getTranslation("sharing.own.cell"))),
                        Stream.concat(Stream.of(Statistic.values()).map(Statistic::name), Stream.of("N"))
                                .map(name -> Column.number(body.getTranslation("sharing.statistic." + name))))
                .toList();
        return new ChartTable(
                columns, share.cells().stream().map(cell -> line(body, cell)).toList());
    }

    private static List<String> line(Div body, CellShare share) {
        List<String> cells = new ArrayList<>();
        cells.add(body.getTranslation(
                "sharing.cell." + share.cell().part(),
                body.getTranslation("task.type." + share.cell().type())));
        for (Statistic statistic : Statistic.values()) {
            cells.add(String.valueOf(share.get(statistic)));
        }
        cells.add(String.valueOf(share.times()));
        return cells;
    }
}
