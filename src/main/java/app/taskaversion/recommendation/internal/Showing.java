package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.Fallback;
import app.taskaversion.recommendation.Forecast;
import app.taskaversion.recommendation.Sure;
import app.taskaversion.recommendation.Why;
import app.taskaversion.recommendation.internal.ServedModels.Served;
import app.taskaversion.recommendation.rule.Candidate;
import app.taskaversion.recommendation.rule.Ranking.Ranked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is shown, first place first.
 *
 * @param cause why not the model in charge, or not that alone; absent if it was, and where a rule made it
 */
record Showing(List<Place> places, @Nullable Fallback cause) {

    static final Showing NOTHING = new Showing(List.of());

    Showing {
        places = List.copyOf(places);
    }

    Showing(List<Place> places) {
        this(places, null);
    }

    /**
     * One of it.
     *
     * @param lucky whether a lot put it there
     * @param forecast what a model says of it, with {@code reasons}; absent where a rule put it there
     */
    record Place(
            UUID impression,
            Ranked<String> ranked,
            boolean lucky,
            @Nullable Forecast forecast,
            List<Why> reasons) {

        static Place byRule(UUID impression, Ranked<String> ranked, boolean lucky) {
            return new Place(impression, ranked, lucky, null, List.of());
        }
    }

    /**
     * What a model had shown, as long as all of it may still be suggested: a model sees the hour, and what it puts first must
     * not change with each look.
     *
     * @param last what was shown, first place first
     * @param allowed what may be suggested, by its key
     * @param served the models that may have a say
     */
    static @Nullable Showing standing(
            List<Shown> last, Map<String, Candidate<String>> allowed, int most, List<Served> served) {
        if (last.size() < Math.min(most, allowed.size())) {
            return null;
        }
        List<Place> places = new ArrayList<>();
        for (Shown shown : last) {
            Candidate<String> candidate = allowed.get(shown.task().toString());
            Shown.Predicted said = shown.predicted();
            Served model = said == null
                    ? null
                    : served.stream()
                            .filter(one -> one.version().equals(said.model()))
                            .findFirst()
                            .orElse(null);
            if (candidate == null || said == null || model == null) {
                return null;
            }
            Forecast forecast = new Forecast(
                    said.model(),
                    model.predictor().people(),
                    model.predictor().started(),
                    said.complete(),
                    said.net(),
                    said.minutes(),
                    said.minutesLow(),
                    said.minutesHigh(),
                    said.confidence(),
                    Sure.of(said.confidence(), said.instances()));
            places.add(new Place(
                    shown.impression(), new Ranked<>(candidate, said.score()), false, forecast, said.reasons()));
        }
        Forecast first = places.getFirst().forecast();
        boolean parent = first != null && !served.getFirst().version().equals(first.model());
        boolean little = last.getFirst().predicted() != null
                && last.getFirst().predicted().instances() < Sure.KNOWN_FROM;
        return new Showing(places, parent ? Fallback.PARENT : little ? Fallback.LITTLE_KNOWN : null);
    }

    /**
     * What was shown, if it would still be: in the same order where nothing was drawn, and whatever a lot once put there.
     *
     * @param last what was shown, first place first
     * @param ranked what would be shown now without a lot, best first
     */
    static @Nullable Showing again(List<Shown> last, List<Ranked<String>> ranked, int most) {
        if (last.size() != Math.min(most, ranked.size())) {
            return null;
        }
        Map<String, Integer> ranks = new HashMap<>();
        for (int rank = 0; rank < ranked.size(); rank++) {
            ranks.put(ranked.get(rank).candidate().key(), rank);
        }
        List<Place> places = new ArrayList<>();
        for (Shown shown : last) {
            Integer rank = ranks.get(shown.task().toString());
            if (rank == null || (!shown.randomised() && rank != places.size())) {
                return null;
            }
            places.add(Place.byRule(shown.impression(), ranked.get(rank), rank > places.size()));
        }
        return new Showing(places);
    }
}
