package app.taskaversion.recommendation.feature;

import app.taskaversion.analytics.metric.Kind;
import app.taskaversion.recommendation.feature.Attempt.End;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** People made up for tests. */
final class Lives {

    static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    static final Map<String, String> CATEGORIES =
            Map.of("taxes", "admin", "mail", "admin", "run", "body", "yoga", "body");

    private Lives() {}

    static Instant after(long hours) {
        return START.plus(Duration.ofHours(hours));
    }

    static Expected expected(double relief, double aversion, double load, double minutes) {
        return new Expected(relief, aversion, load, load, load, load, minutes, Double.NaN);
    }

    static Felt felt(double relief, double stress, double minutes) {
        return new Felt(relief, 20, stress, Double.NaN, minutes, true);
    }

    static Attempt done(String task, Instant started, Expected expected, Felt felt) {
        return new Attempt(task, started, started.plus(Duration.ofHours(1)), End.DONE, expected, felt);
    }

    static Attempt dropped(String task, Instant started, Expected expected) {
        return new Attempt(task, started, started.plus(Duration.ofHours(1)), End.NOT_FINISHED, expected, Felt.NOTHING);
    }

    static OpenItem open(String task, @Nullable Instant due, @Nullable Instant guessedAt, Expected guess) {
        return new OpenItem(task, Kind.WORK, START, due, 7, 25, guessedAt, guess);
    }

    static Past past(List<Offer> offers, List<Attempt> attempts) {
        return new Past(CATEGORIES, offers, attempts, List.of());
    }

    /** Some weeks of somebody who looks every few hours, and says how they are every other time. */
    static Past weeks(long seed) {
        Random dice = new Random(seed);
        List<String> tasks = CATEGORIES.keySet().stream().sorted().toList();
        List<Offer> offers = new ArrayList<>();
        List<Attempt> attempts = new ArrayList<>();
        List<Past.CheckIn> checkIns = new ArrayList<>();
        for (int look = 0; look < 60; look++) {
            Instant at = after(look * 5L);
            String first = tasks.get(dice.nextInt(tasks.size()));
            offers.add(new Offer(at, tasks, List.of(first, tasks.get(0).equals(first) ? tasks.get(1) : tasks.get(0))));
            String task = tasks.get(dice.nextInt(tasks.size()));
            Expected said = expected(dice.nextInt(100), dice.nextInt(100), dice.nextInt(100), 5 + dice.nextInt(60));
            if (look % 4 == 3) {
                attempts.add(dropped(task, at.plusSeconds(dice.nextInt(7_200)), said));
            } else if (look % 4 != 2) {
                attempts.add(done(
                        task,
                        at.plusSeconds(dice.nextInt(7_200)),
                        said,
                        felt(dice.nextInt(100), dice.nextInt(100), 5 + dice.nextInt(60))));
            }
            if (look % 2 == 0) {
                checkIns.add(new Past.CheckIn(at.plusSeconds(60), dice.nextInt(100)));
            }
        }
        return new Past(CATEGORIES, offers, attempts, checkIns);
    }
}
