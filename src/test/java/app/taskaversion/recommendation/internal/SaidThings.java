package app.taskaversion.recommendation.internal;

import app.taskaversion.analytics.metric.AsOf;
import app.taskaversion.analytics.metric.Facts;
import app.taskaversion.analytics.metric.Kind;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.recommendation.feature.Attempt;
import app.taskaversion.recommendation.feature.Expected;
import app.taskaversion.recommendation.feature.Feature;
import app.taskaversion.recommendation.feature.Felt;
import app.taskaversion.recommendation.feature.Past;
import app.taskaversion.recommendation.feature.Schema;
import app.taskaversion.recommendation.feature.Snapshot;
import app.taskaversion.recommendation.internal.HandModels.Hand;
import app.taskaversion.recommendation.internal.ServedModels.Served;
import app.taskaversion.recommendation.internal.ServedModels.Stage;
import app.taskaversion.recommendation.model.Prediction;
import app.taskaversion.recommendation.rule.Candidate;
import app.taskaversion.recommendation.rule.Knowledge;
import app.taskaversion.recommendation.rule.Open;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a model would have said of a few things, put together by hand. */
final class SaidThings {

    static final Instant NOW = Instant.parse("2026-03-31T18:00:00Z");

    private final List<String> keys = new ArrayList<>();
    private final List<float[]> rows = new ArrayList<>();
    private final List<Prediction> predictions = new ArrayList<>();
    private final List<Attempt> attempts = new ArrayList<>();
    private int started = 40;

    SaidThings started(int n) {
        started = n;
        return this;
    }

    /** One thing that is open. */
    SaidThings thing(String key, double score, double complete, double aversion, double dueDays) {
        float[] row = new float[Schema.size()];
        Arrays.fill(row, Float.NaN);
        row[Feature.GUESS_AVERSION.column()] = (float) aversion;
        row[Feature.DUE_DAYS.column()] = (float) dueDays;
        keys.add(key);
        rows.add(row);
        predictions.add(new Prediction(key, score, 0.2, complete, complete, 30, 20, 10, 40, 30, 50, 0.5));
        return this;
    }

    /** Something done before, with how much it was dreaded. */
    SaidThings dreaded(double... aversions) {
        for (double aversion : aversions) {
            Expected expected = new Expected(
                    Double.NaN, aversion, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
            Instant at = NOW.minusSeconds(86_400L * (attempts.size() + 1));
            attempts.add(new Attempt("before", at, at.plusSeconds(600), Attempt.End.DONE, expected, Felt.NOTHING));
        }
        return this;
    }

    Said said() {
        Past past = new Past(Map.of(), List.of(), attempts, List.of());
        KnownNow known = new KnownNow(new Snapshot(NOW, started, keys, rows), new TimelineQuery.Read(past, Map.of()));
        Served model = new Served(Ids.next(), Hand.small().version(), Stage.ACTIVE, Hand.small());
        return new Said(model, known, predictions, null);
    }

    List<Candidate<String>> candidates() {
        Knowledge nothing = Knowledge.of(Facts.builder(0).build(), AsOf.of(NOW, ZoneOffset.UTC));
        return nothing.about(keys.stream()
                .map(key -> new Open<>(
                        key,
                        -1,
                        NOW.minusSeconds(keys.indexOf(key)),
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        null,
                        0,
                        Kind.OTHER,
                        Set.<String>of(),
                        Set.<String>of()))
                .toList());
    }
}
