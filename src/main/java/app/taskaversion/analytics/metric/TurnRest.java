package app.taskaversion.analytics.metric;

/**
 * For some weeks the rules suggest to one person, as days with the model were harder on them. (recommender §2.10)
 *
 * @param measure what was higher, see {@link TurnGuard}
 * @param from the first day of the rest, as days since 1970-01-01
 * @param until the first day after it; days from then on begin anew
 */
public record TurnRest(TurnMeasure measure, int from, int until) {

    public boolean holds(int day) {
        return day >= from && day < until;
    }
}
