package app.taskaversion.analytics;

import app.taskaversion.analytics.LookBackPage.EmotionChange;
import app.taskaversion.analytics.metric.AsOf;
import app.taskaversion.analytics.metric.AversionScore;
import app.taskaversion.analytics.metric.AversionSignals;
import app.taskaversion.analytics.metric.BraveStarts;
import app.taskaversion.analytics.metric.CapacityPatterns;
import app.taskaversion.analytics.metric.Change;
import app.taskaversion.analytics.metric.Correlation;
import app.taskaversion.analytics.metric.Correlations;
import app.taskaversion.analytics.metric.CueHits;
import app.taskaversion.analytics.metric.DaySeries;
import app.taskaversion.analytics.metric.Effectiveness;
import app.taskaversion.analytics.metric.Ending;
import app.taskaversion.analytics.metric.Facts;
import app.taskaversion.analytics.metric.FinishChance;
import app.taskaversion.analytics.metric.Gaps;
import app.taskaversion.analytics.metric.Impression;
import app.taskaversion.analytics.metric.Kind;
import app.taskaversion.analytics.metric.LoadClass;
import app.taskaversion.analytics.metric.LoggedDecision;
import app.taskaversion.analytics.metric.Measure;
import app.taskaversion.analytics.metric.Moment;
import app.taskaversion.analytics.metric.Observation;
import app.taskaversion.analytics.metric.OffPolicy;
import app.taskaversion.analytics.metric.OtherWays;
import app.taskaversion.analytics.metric.Question;
import app.taskaversion.analytics.metric.Rhythm;
import app.taskaversion.analytics.metric.ShrunkMean;
import app.taskaversion.analytics.metric.TimeCalibration;
import app.taskaversion.analytics.metric.Transition;
import app.taskaversion.analytics.metric.TurnDay;
import app.taskaversion.analytics.metric.TurnEffect;
import app.taskaversion.analytics.metric.TurnMeasure;
import app.taskaversion.analytics.metric.WeekPicture;
import app.taskaversion.analytics.metric.Worth;
import app.taskaversion.platform.time.DayBoundary;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The small made-up histories that the glossary's examples tell of, put through the classes that compute the figures. */
final class WorkedExamples {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final AsOf AS_OF = AsOf.of(NOON, ZoneOffset.UTC);
    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final long HOUR = Duration.ofHours(1).toMillis();

    private WorkedExamples() {}

    private static long ago(double days) {
        return NOON.toEpochMilli() - Math.round(days * DAY);
    }

    /** One finished thing: guessed and started an hour before its end. */
    private static Facts.Builder done(Facts.Builder facts, Kind kind, long ended) {
        return facts.row(0, kind, Ending.DONE)
                .at(Moment.CREATED, ended - HOUR)
                .at(Moment.INITIALIZED, ended - HOUR)
                .at(Moment.STARTED, ended - HOUR)
                .at(Moment.ENDED, ended);
    }

    /** 30 minutes of work and 45 of self care today, self care once more yesterday without a time. */
    private static WeekPicture week() {
        Facts.Builder facts = Facts.builder(3);
        done(facts, Kind.WORK, ago(0.1)).set(Measure.MINUTES, 30);
        done(facts, Kind.SELF_CARE, ago(0.05)).set(Measure.MINUTES, 45);
        done(facts, Kind.SELF_CARE, ago(1));
        Facts rows = facts.build();
        return WeekPicture.of(rows, AS_OF, AS_OF.today(), BraveStarts.of(rows, AS_OF), Map.of());
    }

    static double finished() {
        return week().completions();
    }

    static double hours() {
        return week().minutes().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum()
                / 60;
    }

    static double selfCareDays() {
        return week().selfCareDays();
    }

    /** An answer of 50 each day for four weeks, then 65 each day. */
    static double change() {
        DaySeries series = DaySeries.empty(1, 2 * Change.WINDOW_DAYS);
        for (int day = 1; day <= 2 * Change.WINDOW_DAYS; day++) {
            series.add(day, day <= Change.WINDOW_DAYS ? 50 : 65);
        }
        return Change.of("example", series, new Gaps(Integer.MIN_VALUE, 0, 0, series.lastDay()))
                .difference();
    }

    /** 40 today, 60 a month ago, 80 two months ago, with a usual of 50. */
    static double mean() {
        return ShrunkMean.ofRating(50)
                .of(List.of(new Observation(40, 0), new Observation(60, 30), new Observation(80, 60)))
                .value();
    }

    /** Planned 60 each time, needed 60, 90 and 120, the last one today. */
    static double time() {
        List<Observation> logs = List.of(log(60, 40), log(90, 10), log(120, 0));
        return TimeCalibration.of(0, logs).suggested(60);
    }

    private static Observation log(double needed, double daysAgo) {
        return new Observation(TimeCalibration.timeLog(needed, 60.0, 100.0).orElse(Double.NaN), daysAgo);
    }

    static double dayOfAnEarlyStart() {
        return AS_OF.days().dayOf(Instant.parse("2026-03-05T02:30:00Z")).getDayOfMonth();
    }

    /** On ten days a light thing and then a heavy one, both done; on ten others a heavy one alone, not done. */
    static double capacity() {
        Facts.Builder facts = Facts.builder(30);
        for (int day = 1; day <= 10; day++) {
            loaded(facts, ago(day) - 2 * HOUR, 10, 100);
            loaded(facts, ago(day), 90, 100);
            loaded(facts, ago(day + 10.0), 90, 0);
        }
        return 100
                * CapacityPatterns.of(facts.build(), AS_OF).transitions().stream()
                        .filter(each -> each.from() == LoadClass.LOW && each.to() == LoadClass.HIGH)
                        .mapToDouble(Transition::rate)
                        .findFirst()
                        .orElse(Double.NaN);
    }

    private static void loaded(Facts.Builder facts, long ended, double load, double percent) {
        done(facts, Kind.WORK, ended)
                .set(Measure.ACTUAL_MENTAL, load)
                .set(Measure.ACTUAL_EMOTIONAL, load)
                .set(Measure.PERCENT, percent);
    }

    static double emotion() {
        return new EmotionChange("", 70, 30, 3).shift();
    }

    /** One thing from a suggestion, done, and one without, half done. */
    static double suggestions() {
        Facts.Builder facts = Facts.builder(2);
        done(facts, Kind.WORK, ago(1)).set(Measure.PERCENT, 100);
        facts.row(1, Kind.WORK, Ending.DONE)
                .at(Moment.STARTED, ago(2))
                .at(Moment.ENDED, ago(2))
                .set(Measure.PERCENT, 50);
        Impression picked = new Impression(0, ago(1) - 2 * HOUR, "gentle", true);
        Effectiveness effect = Effectiveness.of(facts.build(), List.of(picked), ago(7), ago(0));
        return 100 * effect.recommended().finished().mean();
    }

    /** Two lists drawn by lot: by pure chance instead, each of the two things would have come first as often. */
    static double otherWays() {
        Map<String, Double> chances = Map.of("likely", 0.8, "unlikely", 0.2);
        OffPolicy byChance = OtherWays.of(
                        List.of(
                                new LoggedDecision(0, 1, "", 60, "likely", chances, Map.of()),
                                new LoggedDecision(0, 2, "", 0, "unlikely", chances, Map.of())),
                        AS_OF.today())
                .get(OtherWays.BY_CHANCE);
        return byChance == null ? Double.NaN : byChance.snips().value();
    }

    /** Two days with the model of 14 and 10 points a list, two with rules of 9 and 5. */
    static double turns() {
        double[] rewards = {14, 9, 10, 5};
        List<TurnDay> days = IntStream.range(0, rewards.length)
                .mapToObj(day -> new TurnDay(day, 0, day % 2 == 0, 1, Map.of(TurnMeasure.REWARD, rewards[day])))
                .toList();
        return TurnEffect.of(TurnMeasure.REWARD, List.of(days), 1).difference().value();
    }

    /** Twenty days on which relief was the higher the heavier the thing. */
    static double link() {
        Facts.Builder facts = Facts.builder(20);
        for (int day = 1; day <= 20; day++) {
            loaded(facts, ago(day), 4.0 * day, 100);
            facts.set(Measure.ACTUAL_RELIEF, 3.0 * day);
        }
        return Correlations.of(facts.build(), AS_OF, 90).stream()
                .filter(answer -> answer.question() == Question.HEAVY_RELIEVES)
                .mapToDouble(Correlation::rho)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Two hours until the start of half an hour's work, little relief expected, heavy, little drive, put off twice. */
    static double aversionScore() {
        AversionSignals signals = new AversionSignals(120, 30, 40, 70, 20, 10, 7, Double.NaN, 2, false, Double.NaN);
        return AversionScore.of(signals, Double.NaN).map(AversionScore::value).orElse(Double.NaN);
    }

    /** Ten guesses of 10, 20 … 100: from which on a start is brave. */
    static double brave() {
        Facts.Builder facts = Facts.builder(10);
        for (int i = 1; i <= 10; i++) {
            done(facts, Kind.WORK, ago(i)).set(Measure.AVERSION_BEFORE, 10.0 * i);
        }
        return BraveStarts.of(facts.build(), AS_OF).cut();
    }

    /** Done after 6, 7, 7, 8 and 14 days, and 10 days ago for the last time. */
    static double rhythm() {
        long[] times = {ago(52), ago(46), ago(39), ago(32), ago(24), ago(10)};
        return Rhythm.of(times, AS_OF).typicalDays();
    }

    /** How many answers about finishing a thing adds that was let go because plans changed. */
    static double letGo() {
        return Double.isNaN(FinishChance.outcome(Ending.LET_GO, Double.NaN)) ? 0 : 1;
    }

    static double worth() {
        return Worth.of(70, 40, Double.NaN);
    }

    /** Three plans: one started that day, one by the tap two days later, one not at all. */
    static double cueHits() {
        Instant monday = NOON.minus(Duration.ofDays(6));
        CueHits hits = CueHits.of(
                List.of(
                        new CueHits.Plan(monday, null, false, monday.plusSeconds(3_600), false),
                        new CueHits.Plan(monday, null, false, monday.plus(Duration.ofDays(2)), true),
                        new CueHits.Plan(monday, null, false, null, false)),
                DayBoundary.in(ZoneOffset.UTC),
                NOON);
        return hits.hits();
    }
}
