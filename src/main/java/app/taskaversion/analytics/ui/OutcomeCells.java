package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.metric.Effectiveness.Difference;
import app.taskaversion.analytics.metric.Estimate;
import app.taskaversion.analytics.metric.FinishChance;
import com.vaadin.flow.component.Component;

/** How outcomes of groups of instances are written in tables: each with what it rests on, and nothing for too few. */
final class OutcomeCells {

    /** Fewer than these are counted and not averaged. */
    static final int ENOUGH = 3;

    private static final double PERCENT = 100;

    private OutcomeCells() {}

    static String finished(Component host, FinishChance finished) {
        return finished.n() < ENOUGH
                ? few(host, finished.n())
                : host.getTranslation("lookBack.percentFrom", Math.round(PERCENT * finished.mean()), finished.n());
    }

    static String signed(Component host, Estimate mean) {
        return mean.n() < ENOUGH
                ? few(host, mean.n())
                : host.getTranslation("lookBack.from", signed(mean.value()), mean.n());
    }

    /** In points of 100, with its 80 % interval. */
    static String difference(Component host, Difference difference) {
        return Math.min(difference.n(), difference.nOther()) < ENOUGH
                ? few(host, Math.min(difference.n(), difference.nOther()))
                : host.getTranslation(
                        "helps.interval",
                        signed(PERCENT * difference.value()),
                        signed(PERCENT * difference.low80()),
                        signed(PERCENT * difference.high80()));
    }

    static String signed(double value) {
        long whole = Math.round(value);
        return (whole > 0 ? "+" : "") + whole;
    }

    private static String few(Component host, int n) {
        return host.getTranslation("lookBack.few", n);
    }
}
