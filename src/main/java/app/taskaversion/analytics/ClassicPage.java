package app.taskaversion.analytics;

import app.taskaversion.analytics.ClassicNumber.Basis;
import java.util.Map;

/**
 * The classic numbers of one person.
 *
 * @param values by number; one that the older app gave no value for is not there
 * @param counts how many things each kind of basis holds
 */
public record ClassicPage(Map<ClassicNumber, Double> values, Map<Basis, Integer> counts) {

    public ClassicPage {
        values = Map.copyOf(values);
        counts = Map.copyOf(counts);
    }

    /** How many things a number rests on. */
    public int n(ClassicNumber number) {
        return counts.getOrDefault(number.basis(), 0);
    }
}
