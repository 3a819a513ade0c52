package app.taskaversion.analytics.metric;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Days of made-up people on which rules and model took turns by lot, with a difference that is known. */
final class MadeTurns {

    private final SplittableRandom random;
    private double effect;
    private double harder;
    private double perWeek;
    private double spread;

    MadeTurns(long seed) {
        random = new SplittableRandom(seed);
    }

    /** By how much a list brings more on days with the model. */
    MadeTurns effect(double points) {
        effect = points;
        return this;
    }

    /** By how much a person's own difference lies from it. */
    MadeTurns apart(double points) {
        spread = points;
        return this;
    }

    /** By how much more it is from week to week. */
    MadeTurns growing(double points) {
        perWeek = points;
        return this;
    }

    /** By how much more stressful days with the model are. */
    MadeTurns harder(double points) {
        harder = points;
        return this;
    }

    /** One person from this day on; a day in five they do not come. */
    List<TurnDay> person(int first, int days) {
        List<TurnDay> own = new ArrayList<>();
        double usual = 20 + 10 * random.nextGaussian();
        double mine = effect + spread * random.nextGaussian();
        for (int day = 0; day < days; day++) {
            boolean model = random.nextBoolean();
            int week = day / 7;
            double more = model ? mine + perWeek * week : 0;
            Map<TurnMeasure, Double> values = new EnumMap<>(TurnMeasure.class);
            values.put(TurnMeasure.REWARD, usual + more + 16 * random.nextGaussian());
            values.put(TurnMeasure.STRESS, 40 + (model ? harder : 0) + 12 * random.nextGaussian());
            values.put(TurnMeasure.REFUSED, random.nextInt(4) / 3.0);
            values.put(TurnMeasure.FULL, random.nextDouble() * 6);
            if (day == 0 || random.nextInt(5) > 0) {
                own.add(new TurnDay(first + day, day / 7, model, 3, values));
            }
        }
        return own;
    }

    List<List<TurnDay>> people(int n, int days) {
        List<List<TurnDay>> all = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            all.add(person(random.nextInt(20), days / 2 + random.nextInt(days)));
        }
        return all;
    }

    static List<TurnDay> swapped(List<TurnDay> days) {
        return days.stream()
                .map(day -> new TurnDay(day.day(), day.week(), !day.model(), day.decisions(), day.values()))
                .toList();
    }
}
