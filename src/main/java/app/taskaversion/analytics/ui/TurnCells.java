package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.metric.TurnEffect;
import app.taskaversion.analytics.metric.TurnMeasure;
import app.taskaversion.platform.ui.NumberWords;
import com.vaadin.flow.component.Component;

/** Differences between two kinds of days as they are shown: always with their sign, shares in points of 100. */
final class TurnCells {

    private static final double PERCENT = 100;

    private TurnCells() {}

    static String of(Component where, TurnMeasure measure, TurnEffect.Value value) {
        return Double.isNaN(value.low95())
                ? where.getTranslation("helps.notEnough")
                : where.getTranslation(
                        "helps.interval",
                        signed(measure, value.value()),
                        signed(measure, value.low95()),
                        signed(measure, value.high95()));
    }

    /** One decimal, half up; things and dates of a day are few, so two. */
    static String signed(TurnMeasure measure, double value) {
        String words = switch (measure) {
            case FINISHED, REFUSED, FULL -> number(PERCENT * value, 1);
            case DREADED, DATES -> number(value, 2);
            case REWARD, NET_RELIEF, STRESS -> number(value, 1);
        };
        return words.replace('-', '−');
    }

    private static String number(double value, int decimals) {
        String words = NumberWords.signed(value, decimals);
        return words.matches("[+-][0.,]+") ? words.substring(1) : words;
    }
}
