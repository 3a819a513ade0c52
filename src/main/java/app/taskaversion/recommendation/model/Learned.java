package app.taskaversion.recommendation.model;

import java.util.Set;

/**
 * A model and what is known of how good it is, from people that it was not learned from.
 *
 * @param alarms what speaks against showing it at all
 * @param auc how well it tells what will be finished from what will not: 0.5 is a coin
 * @param brier the mean squared error of the chance to finish, after calibration
 * @param brierOfRate the same for somebody who always says the mean
 */
public record Learned(LearnedModel model, Set<Alarm> alarms, double auc, double brier, double brierOfRate) {

    public Learned {
        alarms = Set.copyOf(alarms);
    }
}
