package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.LookBackPage.ClearChange;
import app.taskaversion.analytics.LookBackPage.Week;
import app.taskaversion.analytics.metric.AsOf;
import app.taskaversion.analytics.metric.BraveStarts;
import app.taskaversion.analytics.metric.Change;
import app.taskaversion.analytics.metric.ClearestChange;
import app.taskaversion.analytics.metric.DaySeries;
import app.taskaversion.analytics.metric.Draws;
import app.taskaversion.analytics.metric.Ending;
import app.taskaversion.analytics.metric.Facts;
import app.taskaversion.analytics.metric.Gaps;
import app.taskaversion.analytics.metric.Means;
import app.taskaversion.analytics.metric.Measure;
import app.taskaversion.analytics.metric.Moment;
import app.taskaversion.analytics.metric.Quantity;
import app.taskaversion.analytics.metric.Relief;
import app.taskaversion.analytics.metric.WeekPicture;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The last seven days, and the one change of the last weeks that may be said. Pure. */
final class WeekFigures {

    private static final Set<Quantity> PRIORS =
            Set.of(Quantity.RELIEF, Quantity.WORTH, Quantity.FELT_GAP, Quantity.DREAD_GAP);

    private final Facts facts;
    private final AsOf asOf;
    private final Draws draws;

    WeekFigures(Facts facts, AsOf asOf, Draws draws) {
        this.facts = facts;
        this.asOf = asOf;
        this.draws = draws;
    }

    /** @param means of the same facts */
    Week week(BraveStarts brave, Means means) {
        Map<Quantity, Double> usual = new EnumMap<>(Quantity.class);
        for (Quantity quantity : PRIORS) {
            usual.put(quantity, means.overall(quantity).value());
        }
        int today = asOf.today();
        Window days = new Window(
                asOf.days()
                        .startOf(LocalDate.ofEpochDay(today - WeekPicture.DAYS + 1L))
                        .toEpochMilli(),
                asOf.millis());
        int answers = 0;
        int letGo = 0;
        for (int row = 0; row < facts.size(); row++) {
            if (!days.holds(facts.at(Moment.ENDED, row))) {
                continue;
            }
            boolean done = facts.ending(row) == Ending.DONE;
            letGo += !done && facts.ending(row) != Ending.OPEN ? 1 : 0;
            answers += done && answered(row) ? 1 : 0;
        }
        return new Week(
                WeekPicture.of(facts, asOf, today, brave, usual),
                WeekPicture.of(facts, asOf, today - WeekPicture.DAYS, brave, usual),
                days.count(facts, Moment.STARTED),
                letGo,
                answers,
                Relief.total(facts, days.from(), days.to() + 1),
                clearest());
    }

    private boolean answered(int row) {
        return !Double.isNaN(facts.get(Measure.AVERSION_AFTER, row))
                || !Double.isNaN(facts.get(Measure.ACTUAL_RELIEF, row));
    }

    private @Nullable ClearChange clearest() {
        return ClearestChange.of(changes())
                .map(each -> new ClearChange(Quantity.valueOf(each.metric()), each.change()))
                .orElse(null);
    }

    /** Each figure that a sentence may be about, by its name. */
    Map<String, Change> changes() {
        Gaps gaps = Gaps.of(facts, asOf);
        Map<String, Change> changes = new HashMap<>();
        for (Quantity quantity : PageFigures.MAY_CHANGE) {
            DaySeries series = DaySeries.of(facts, quantity, asOf, 2 * Change.WINDOW_DAYS);
            changes.put(quantity.name(), Change.of(quantity.name(), series, gaps, draws));
        }
        return changes;
    }
}
