package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.metric.TurnComparison;
import app.taskaversion.analytics.metric.TurnComparison.Round;
import app.taskaversion.analytics.metric.TurnEffect;
import app.taskaversion.analytics.metric.TurnMeasure;
import app.taskaversion.platform.chart.ChartTable;
import app.taskaversion.platform.chart.ChartTable.Column;
import app.taskaversion.platform.chart.FiguresTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;

/**
 * What days with a learned model brought beside days with rules. Before a round is full it says how far it is and no figure:
 * whoever looks each week would sooner or later see something in nothing.
 */
final class TurnsBlock extends Composite<Div> {

    private final TurnsVoice voice;

    TurnsBlock(TurnComparison turns, TurnsVoice voice) {
        this.voice = voice;
        Round done = turns.done();
        getContent().add(done == null ? early(turns) : full(done, turns));
    }

    private Component early(TurnComparison turns) {
        return new WordsBlock(
                getTranslation("turns.early"),
                WordsBlock.basis(getTranslation(voice.key("needs"), turns.length(), turns.leastPeople())),
                WordsBlock.basis(soFar(turns)));
    }

    private String soFar(TurnComparison turns) {
        return getTranslation(voice.key("soFar"), turns.modelDays(), turns.rulesDays(), turns.people(), turns.weeks());
    }

    private Component full(Round done, TurnComparison turns) {
        ChartTable table = table(done);
        TurnEffect reward = done.reward();
        return new WordsBlock(
                sentence(reward),
                new FiguresTable(table, getTranslation("turns.table")),
                WordsBlock.basis(getTranslation(
                        voice.key("basis"),
                        reward.modelDays(),
                        reward.rulesDays(),
                        reward.people(),
                        FigureWords.dayOfYear(LocalDate.ofEpochDay(done.lastDay())))),
                WordsBlock.basis(getTranslation("turns.next", soFar(turns))),
                FiguresTable.saveLink(getTranslation("kit.chart.save"), table, "days-by-turns"));
    }

    private String sentence(TurnEffect reward) {
        TurnEffect.Value value = reward.difference();
        String key = value.low95() > 0 ? "more" : value.high95() < 0 ? "less" : "same";
        return getTranslation(
                voice.key(key),
                FigureWords.number(Math.abs(value.value())),
                TurnCells.signed(TurnMeasure.REWARD, value.low95()),
                TurnCells.signed(TurnMeasure.REWARD, value.high95()));
    }

    private ChartTable table(Round done) {
        return new ChartTable(
                List.of(
                        Column.text(getTranslation("turns.table.what")),
                        Column.number(getTranslation("turns.table.difference")),
                        Column.number(getTranslation("turns.table.perWeek")),
                        Column.number(getTranslation("turns.table.model")),
                        Column.number(getTranslation("turns.table.rules"))),
                done.effects().stream().map(this::row).toList());
    }

    private List<String> row(TurnEffect effect) {
        return List.of(
                getTranslation("turns.measure." + effect.measure()),
                TurnCells.of(this, effect.measure(), effect.difference()),
                TurnCells.of(this, effect.measure(), effect.perWeek()),
                String.valueOf(effect.modelDays()),
                String.valueOf(effect.rulesDays()));
    }
}
