package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.LookBackPage.Week;
import app.taskaversion.analytics.SummaryFigure;
import app.taskaversion.analytics.WeekSummary;
import app.taskaversion.analytics.WeekSummary.Shown;
import app.taskaversion.analytics.metric.AsOf;
import app.taskaversion.analytics.metric.BraveStarts;
import app.taskaversion.analytics.metric.Draws;
import app.taskaversion.analytics.metric.Ending;
import app.taskaversion.analytics.metric.Estimate;
import app.taskaversion.analytics.metric.Facts;
import app.taskaversion.analytics.metric.Kind;
import app.taskaversion.analytics.metric.Means;
import app.taskaversion.analytics.metric.Measure;
import app.taskaversion.analytics.metric.Moment;
import app.taskaversion.analytics.metric.Quantity;
import app.taskaversion.analytics.metric.WeekPicture;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** The week as a handful of figures, from the same classes as Look back. Pure. */
final class SummaryFigures {

    private final Facts facts;
    private final AsOf asOf;
    private final Draws draws;

    SummaryFigures(Facts facts, AsOf asOf, Draws draws) {
        this.facts = facts;
        this.asOf = asOf;
        this.draws = draws;
    }

    WeekSummary summary() {
        Means means = new Means(facts, asOf);
        Week week = new WeekFigures(facts, asOf, draws).week(BraveStarts.of(facts, asOf), means);
        WeekPicture picture = week.picture();
        Map<SummaryFigure, Shown> all = new EnumMap<>(SummaryFigure.class);
        all.put(SummaryFigure.RELIEF, shown(picture.relief()));
        all.put(
                SummaryFigure.RELIEF_TIME,
                Shown.of(
                        week.totalRelief().value() / week.totalRelief().n(),
                        week.totalRelief().n()));
        all.put(
                SummaryFigure.TOTAL_RELIEF,
                Shown.of(week.totalRelief().value(), week.totalRelief().n()));
        all.put(
                SummaryFigure.TIME,
                Shown.of(
                        picture.minutes().values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum(),
                        picture.completions() - picture.minutesLeftOut()));
        all.put(SummaryFigure.BRAVE, Shown.of(picture.braveStarts(), week.started()));
        all.put(SummaryFigure.STARTED, Shown.of(week.started(), week.started()));
        all.put(SummaryFigure.FINISHED, Shown.of(picture.completions(), picture.completions()));
        all.put(SummaryFigure.LET_GO, Shown.of(week.letGo(), week.letGo()));
        all.put(SummaryFigure.WORK_TIME, minutes(picture, Kind.WORK));
        all.put(SummaryFigure.SELF_CARE_TIME, minutes(picture, Kind.SELF_CARE));
        all.put(SummaryFigure.PLAY_TIME, minutes(picture, Kind.PLAY));
        all.put(SummaryFigure.SLEEP_TIME, minutes(picture, Kind.SLEEP));
        all.put(SummaryFigure.SELF_CARE_DAYS, Shown.of(picture.selfCareDays(), picture.completions()));
        all.put(SummaryFigure.WORTH, shown(picture.worth()));
        all.put(SummaryFigure.EASIER, shown(picture.feltGap()));
        all.put(SummaryFigure.USUAL_DREAD, shown(means.overall(Quantity.AVERSION)));
        Estimate log = means.overall(Quantity.TIME_LOG);
        all.put(SummaryFigure.TIME_FACTOR, Shown.of(Math.exp(log.value()), log.n()));
        return new WeekSummary(all);
    }

    private static Shown shown(Estimate estimate) {
        return Shown.of(estimate.value(), estimate.n());
    }

    /** Things of this kind with a time. */
    private Shown minutes(WeekPicture picture, Kind kind) {
        Window week = new Window(
                asOf.days()
                        .startOf(LocalDate.ofEpochDay(asOf.today() - WeekPicture.DAYS + 1L))
                        .toEpochMilli(),
                asOf.millis());
        int n = 0;
        for (int row = 0; row < facts.size(); row++) {
            n += facts.kind(row) == kind
                            && facts.ending(row) == Ending.DONE
                            && facts.get(Measure.MINUTES, row) > 0
                            && week.holds(facts.at(Moment.ENDED, row))
                    ? 1
                    : 0;
        }
        return Shown.of(picture.minutes().getOrDefault(kind, 0.0), n);
    }
}
