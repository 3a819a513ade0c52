package app.taskaversion.experiment.ui;

import app.taskaversion.experiment.Experiment;
import app.taskaversion.experiment.Strategy;
import app.taskaversion.experiment.rule.ArmResult;
import app.taskaversion.experiment.rule.Comparison;
import com.vaadin.flow.component.Component;

/** An experiment in plain words. "Too early to tell" is a normal result. */
final class ExperimentWords {

    private static final double PERCENT = 100;

    private ExperimentWords() {}

    static String name(Component host, Strategy strategy) {
        return host.getTranslation("experiment.strategy." + strategy);
    }

    /** "With five minutes you started 9 of 12 times, otherwise 6 of 12. Too early to tell." */
    static String result(Component host, Experiment experiment) {
        Comparison comparison = experiment.comparison();
        ArmResult tried = comparison.tried();
        ArmResult usual = comparison.usual();
        if (tried.n() + usual.n() == 0) {
            return host.getTranslation("experiment.nothingYet");
        }
        return host.getTranslation(
                        "experiment.counted",
                        host.getTranslation("experiment.with." + experiment.strategy()),
                        tried.started(),
                        tried.n(),
                        usual.started(),
                        usual.n())
                + " "
                + host.getTranslation("experiment.verdict." + comparison.verdict());
    }

    /** Where the difference may lie, in points of 100. */
    static String interval(Component host, Comparison comparison) {
        return host.getTranslation(
                "experiment.interval",
                signed(PERCENT * comparison.difference()),
                signed(PERCENT * comparison.low80()),
                signed(PERCENT * comparison.high80()),
                comparison.tried().n(),
                comparison.usual().n());
    }

    static String signed(double value) {
        long whole = Math.round(value);
        return (whole > 0 ? "+" : "") + whole;
    }
}
