package app.taskaversion.recommendation.feature;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How readily a person turns to each task when others are open too: like the strength of players who meet in changing
 * rounds. A rate of choices would call a task weak that was only ever open beside strong ones, and strong if it was mostly
 * shown. Strengths of a task and of its category grow and shrink by what was chosen less what was likely, the less the more
 * is known of them.
 */
final class Strengths {

    /** Nothing is as likely as about seven tasks at first. */
    private static final double NOTHING = 2;

    /** What being shown adds for somebody of whom nothing is known. */
    private static final double SHOWN = 0.8;

    /** How much is known beforehand: strengths lie about one around their mean. */
    private static final double KNOWN = 1;

    /** What is known fades by this share with each choice, so that habits may change. */
    private static final double FADES = 0.99;

    /** One strength with how much is known of it. */
    private static final class Strength {
        private double value;
        private double known = KNOWN;

        /** @param slack how far the likeliness could have been off, p·(1 − p) */
        void learn(double surprise, double slack) {
            known = Math.max(KNOWN, FADES * known) + slack;
            value += surprise / known;
        }
    }

    /** What is added up for a task. */
    private record Both(Strength own, Strength category) {

        double value() {
            return own.value + category.value;
        }
    }

    private final Map<String, String> categoryOf;
    private final Map<String, Both> tasks = new HashMap<>();
    private final Map<String, Strength> categories = new HashMap<>();
    private final Strength nothing = new Strength();
    private @Nullable Offer pending;
    private final Set<String> chosen = new HashSet<>();

    Strengths(Map<String, String> categoryOf) {
        this.categoryOf = categoryOf;
    }

    private Both both(String task) {
        return tasks.computeIfAbsent(
                task,
                unused -> new Both(
                        new Strength(),
                        categories.computeIfAbsent(categoryOf.getOrDefault(task, ""), category -> new Strength())));
    }

    double of(String task) {
        return both(task).value();
    }

    /** The chance of each, of which one or nothing is chosen. */
    double[] chances(List<String> open, List<String> shown) {
        double[] chances = new double[open.size()];
        double sum = Math.exp(NOTHING + nothing.value);
        for (int i = 0; i < chances.length; i++) {
            chances[i] = Math.exp(of(open.get(i)) + (shown.contains(open.get(i)) ? SHOWN : 0));
            sum += chances[i];
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= sum;
        }
        return chances;
    }

    /** Another list: what was not started from the one before was not wanted. */
    void looked(Offer offer) {
        if (pending != null && chosen.isEmpty()) {
            learn(pending, null);
        }
        pending = offer;
        chosen.clear();
    }

    /** @param task was started from the latest list */
    void started(String task) {
        if (pending != null && chosen.isEmpty()) {
            learn(pending, task);
        }
        chosen.add(task);
    }

    private void learn(Offer offer, @Nullable String choice) {
        double[] chances = chances(offer.open(), offer.shown());
        double left = 1;
        for (int i = 0; i < chances.length; i++) {
            String task = offer.open().get(i);
            double chance = chances[i];
            double surprise = (task.equals(choice) ? 1 : 0) - chance;
            Both both = both(task);
            both.own.learn(surprise, chance * (1 - chance));
            both.category.learn(surprise / 2, chance * (1 - chance));
            left -= chance;
        }
        nothing.learn((choice == null ? 1 : 0) - left, left * (1 - left));
    }
}
