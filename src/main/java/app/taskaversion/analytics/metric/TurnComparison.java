package app.taskaversion.analytics.metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Days with the model held against days with rules, in rounds of a length that was fixed beforehand, {@code turns-1.0}. What a
 * round found is said once it is full, and never changes by looking again; until then only how far it is. (recommender §2.10)
 *
 * <p>A round is counted in pairs: the days of the side that has fewer, summed over people. It is full at the end of the day
 * on which it has enough pairs and people.
 *
 * @param length pairs that a round takes
 * @param leastPeople people with both kinds of days that a round takes
 * @param people with compared days in the round that is under way
 * @param modelDays days with the model in it
 * @param rulesDays days with rules in it
 * @param pairs of it, below {@code length} unless people are missing
 * @param weeks how many person-weeks it still takes, about; at least 1
 * @param done the latest round that is full; absent before the first one is
 */
public record TurnComparison(
        int length,
        int leastPeople,
        int people,
        int modelDays,
        int rulesDays,
        int pairs,
        int weeks,
        @Nullable Round done) {

    /** Of one person: with days that differ by 16 points, a difference of 10 is found four times in five. */
    public static final int OWN = 40;

    /** Of many: a difference of about three points is. */
    public static final int SHARED = 400;

    /** Below this, what is said of people together might say something about one. */
    public static final int LEAST_PEOPLE = 10;

    private static final double WEEK = 7;

    /** Nobody has more pairs in a week. */
    private static final double MOST_A_WEEK = WEEK / 2;

    private static final double LEAST_A_WEEK = 0.5;

    /**
     * A round that is full.
     *
     * @param lastDay its last day, as days since 1970-01-01
     * @param effects for each measure, in their order
     */
    public record Round(int lastDay, List<TurnEffect> effects) {

        public Round {
            effects = List.copyOf(effects);
        }

        /** The one that decides. */
        public TurnEffect reward() {
            return effects.getFirst();
        }
    }

    /** @param days in their order */
    public static TurnComparison own(List<TurnDay> days) {
        return of(List.of(days), OWN, 1);
    }

    /** @param people the days of each, in their order */
    public static TurnComparison shared(List<List<TurnDay>> people) {
        return of(people, SHARED, LEAST_PEOPLE);
    }

    static TurnComparison of(List<List<TurnDay>> people, int length, int leastPeople) {
        Filling filling = new Filling(people.size());
        Round done = null;
        for (List<Told> day : byDay(people).values()) {
            day.forEach(filling::add);
            if (filling.pairs() >= length && filling.paired() >= leastPeople) {
                done = round(filling);
                filling = new Filling(people.size());
            }
        }
        double pace = Math.clamp(filling.pace(), LEAST_A_WEEK, MOST_A_WEEK);
        int missing = Math.max(1, length - filling.pairs());
        return new TurnComparison(
                length,
                leastPeople,
                filling.people(),
                Arrays.stream(filling.model).sum(),
                Arrays.stream(filling.rules).sum(),
                filling.pairs(),
                (int) Math.ceil(missing / pace),
                done);
    }

    /** One day of the person with this number. */
    private record Told(int person, TurnDay day) {}

    private static Map<Integer, List<Told>> byDay(List<List<TurnDay>> people) {
        Map<Integer, List<Told>> days = new TreeMap<>();
        for (int person = 0; person < people.size(); person++) {
            for (TurnDay day : people.get(person)) {
                days.computeIfAbsent(day.day(), unused -> new ArrayList<>()).add(new Told(person, day));
            }
        }
        return days;
    }

    private static Round round(Filling filling) {
        int lastDay = filling.days.stream()
                .filter(days -> !days.isEmpty())
                .mapToInt(days -> days.getLast().day())
                .max()
                .orElseThrow();
        return new Round(
                lastDay,
                Arrays.stream(TurnMeasure.values())
                        .map(measure -> TurnEffect.of(measure, filling.days, Seed.of(measure.name(), lastDay)))
                        .toList());
    }

    /** A round that is not full yet. */
    private static final class Filling {

        private final List<List<TurnDay>> days = new ArrayList<>();
        private final int[] model;
        private final int[] rules;

        Filling(int people) {
            model = new int[people];
            rules = new int[people];
            for (int i = 0; i < people; i++) {
                days.add(new ArrayList<>());
            }
        }

        void add(Told told) {
            days.get(told.person()).add(told.day());
            int[] side = told.day().model() ? model : rules;
            side[told.person()]++;
        }

        int pairs() {
            int sum = 0;
            for (int i = 0; i < model.length; i++) {
                sum += Math.min(model[i], rules[i]);
            }
            return sum;
        }

        int paired() {
            int sum = 0;
            for (int i = 0; i < model.length; i++) {
                sum += Math.min(model[i], rules[i]) > 0 ? 1 : 0;
            }
            return sum;
        }

        int people() {
            return (int) days.stream().filter(own -> !own.isEmpty()).count();
        }

        /** Pairs in a week of one person; as many as can be while nothing is known. */
        double pace() {
            double weeks = days.stream()
                    .filter(own -> !own.isEmpty())
                    .mapToDouble(own -> (own.getLast().day() - own.getFirst().day() + 1) / WEEK)
                    .sum();
            return weeks < 2 ? MOST_A_WEEK : pairs() / weeks;
        }
    }
}
