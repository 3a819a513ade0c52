package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.metric.Effectiveness;
import app.taskaversion.analytics.metric.Effectiveness.Difference;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

/** The page in two sentences. While there is little to go by, they say that. */
final class AdviceWords extends Composite<Paragraph> {

    /** Ended things on either side below which no comparison is put into words. */
    static final int ENOUGH = 10;

    private static final double PERCENT = 100;

    AdviceWords(Effectiveness observed) {
        getContent().addClassName("tas-week");
        Difference difference = observed.difference();
        if (difference.n() < ENOUGH || difference.nOther() < ENOUGH) {
            getContent().setText(getTranslation("helps.early", difference.n(), difference.nOther()));
            return;
        }
        String counted = getTranslation(
                "helps.counted",
                Math.round(PERCENT * observed.recommended().finished().mean()),
                Math.round(PERCENT * observed.other().finished().mean()));
        getContent().setText(getTranslation(verdict(difference)) + " " + counted);
    }

    private static String verdict(Difference difference) {
        if (difference.low80() > 0) {
            return "helps.more";
        }
        return difference.high80() < 0 ? "helps.less" : "helps.same";
    }
}
