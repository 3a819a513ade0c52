package app.taskaversion.recommendation.rule;

import app.taskaversion.analytics.metric.AsOf;
import app.taskaversion.analytics.metric.Estimate;
import app.taskaversion.analytics.metric.EstimateStatus;
import app.taskaversion.analytics.metric.Kind;
import app.taskaversion.analytics.metric.Rhythm;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.SplittableRandom;

/** Things to do, for the tests of the rules: each starts as an average one and is changed in one respect. */
final class Things {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Rhythm NO_RHYTHM =
            new Rhythm(0, Double.NaN, Double.NaN, false, Double.NaN, Double.NaN, Double.NaN);

    private Things() {}

    static Estimate estimate(double value, double deviation, int n) {
        return new Estimate(
                value,
                value - 1.2816 * deviation,
                value + 1.2816 * deviation,
                20,
                deviation,
                n,
                n,
                n == 0 ? EstimateStatus.NONE : n < 3 ? EstimateStatus.EARLY : EstimateStatus.OK);
    }

    static Candidate<String> thing(String key) {
        return new Candidate<>(
                key,
                NOW,
                estimate(40, 8, 4),
                estimate(40, 8, 4),
                estimate(60, 8, 4),
                estimate(0, 8, 0),
                0.6,
                30,
                60,
                Double.NaN,
                NO_RHYTHM,
                Tally.NONE,
                0,
                Kind.WORK,
                Set.of(),
                Set.of());
    }

    /** A copy that differs in one respect. */
    static final class Changed {

        private Candidate<String> now;

        Changed(Candidate<String> from) {
            this.now = from;
        }

        static Changed of(String key) {
            return new Changed(Things.thing(key));
        }

        Changed aversion(double value) {
            return with(now.since(), estimate(value, 8, 4), now.load(), now.relief(), now.feltGap());
        }

        Changed load(double value) {
            return with(now.since(), now.aversion(), estimate(value, 8, 4), now.relief(), now.feltGap());
        }

        Changed relief(double value) {
            return with(now.since(), now.aversion(), now.load(), estimate(value, 8, 4), now.feltGap());
        }

        Changed feltGap(Estimate gap) {
            return with(now.since(), now.aversion(), now.load(), now.relief(), gap);
        }

        Changed since(Instant since) {
            return with(since, now.aversion(), now.load(), now.relief(), now.feltGap());
        }

        Changed finishChance(double chance) {
            return with(chance, now.minutes(), now.cautiousMinutes(), now.duePressure());
        }

        Changed minutes(double minutes) {
            return with(now.finishChance(), minutes, 2 * minutes, now.duePressure());
        }

        Changed duePressure(double pressure) {
            return with(now.finishChance(), now.minutes(), now.cautiousMinutes(), pressure);
        }

        Changed rhythm(Rhythm rhythm) {
            return with(rhythm, now.tally(), now.shownLately(), now.kind(), now.categories(), now.places());
        }

        Changed tally(Tally tally) {
            return with(now.rhythm(), tally, now.shownLately(), now.kind(), now.categories(), now.places());
        }

        Changed shownLately(int times) {
            return with(now.rhythm(), now.tally(), times, now.kind(), now.categories(), now.places());
        }

        Changed kind(Kind kind) {
            return with(now.rhythm(), now.tally(), now.shownLately(), kind, now.categories(), now.places());
        }

        Changed categories(String... names) {
            return with(now.rhythm(), now.tally(), now.shownLately(), now.kind(), Set.of(names), now.places());
        }

        Changed places(String... names) {
            return with(now.rhythm(), now.tally(), now.shownLately(), now.kind(), now.categories(), Set.of(names));
        }

        Candidate<String> thing() {
            return now;
        }

        private Changed with(Instant since, Estimate aversion, Estimate load, Estimate relief, Estimate gap) {
            now = new Candidate<>(
                    now.key(),
                    since,
                    aversion,
                    load,
                    relief,
                    gap,
                    now.finishChance(),
                    now.minutes(),
                    now.cautiousMinutes(),
                    now.duePressure(),
                    now.rhythm(),
                    now.tally(),
                    now.shownLately(),
                    now.kind(),
                    now.categories(),
                    now.places());
            return this;
        }

        private Changed with(double chance, double minutes, double cautious, double pressure) {
            now = new Candidate<>(
                    now.key(),
                    now.since(),
                    now.aversion(),
                    now.load(),
                    now.relief(),
                    now.feltGap(),
                    chance,
                    minutes,
                    cautious,
                    pressure,
                    now.rhythm(),
                    now.tally(),
                    now.shownLately(),
                    now.kind(),
                    now.categories(),
                    now.places());
            return this;
        }

        private Changed with(
                Rhythm rhythm, Tally tally, int shown, Kind kind, Set<String> categories, Set<String> places) {
            now = new Candidate<>(
                    now.key(),
                    now.since(),
                    now.aversion(),
                    now.load(),
                    now.relief(),
                    now.feltGap(),
                    now.finishChance(),
                    now.minutes(),
                    now.cautiousMinutes(),
                    now.duePressure(),
                    rhythm,
                    tally,
                    shown,
                    kind,
                    categories,
                    places);
            return this;
        }
    }

    /** Anything that can come up. */
    static Candidate<String> any(SplittableRandom random, String key) {
        int attempts = random.nextInt(20);
        int finished = random.nextInt(attempts + 1);
        return Changed.of(key)
                .aversion(random.nextDouble(0, 100))
                .load(random.nextDouble(0, 100))
                .relief(random.nextDouble(0, 100))
                .feltGap(estimate(random.nextDouble(-100, 100), random.nextDouble(1, 12), random.nextInt(6)))
                .finishChance(random.nextDouble())
                .minutes(random.nextInt(5) == 0 ? Double.NaN : random.nextDouble(1, 400))
                .duePressure(random.nextBoolean() ? Double.NaN : random.nextDouble())
                .rhythm(rhythm(random.nextInt(6), random))
                .tally(new Tally(attempts, finished, finished, finished * random.nextDouble(-50, 100)))
                .kind(random.nextBoolean() ? Kind.SELF_CARE : Kind.WORK)
                .shownLately(random.nextInt(4))
                .since(NOW.minusSeconds(random.nextInt(1_000_000)))
                .thing();
    }

    private static Rhythm rhythm(int n, SplittableRandom random) {
        long day = 86_400_000L;
        long[] times = new long[n];
        long at = NOW.toEpochMilli() - random.nextInt(1, 9) * day;
        for (int i = 0; i < n; i++) {
            times[i] = at;
            at -= random.nextInt(1, 9) * day;
        }
        return Rhythm.of(times, AsOf.of(NOW, ZoneOffset.UTC));
    }
}
