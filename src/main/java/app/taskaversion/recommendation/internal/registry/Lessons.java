package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.model.Drawn;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the current person's kept decisions teach. */
interface Lessons {

    /**
     * Each candidate of each list that was kept with its numbers, list after list, in the order of time. Only what is ripe
     * at {@code to}, and only numbers that mean what they mean now.
     *
     * @param from the first moment
     * @param to now
     * @param person the number that stands for this person among the examples; it is in no model
     */
    List<Example> of(Instant from, Instant to, int person);

    /**
     * Those of these lists that were drawn by lot and of which nothing more can come; none unless the person lets lists be
     * drawn now.
     *
     * @param person as for the examples
     */
    List<Drawn> drawn(Instant from, Instant to, int person);

    /**
     * How often a rule stood in for the current person, by cause.
     *
     * @param from excluded
     * @param to included
     */
    Map<String, Long> fallbacks(Instant from, Instant to);
}
