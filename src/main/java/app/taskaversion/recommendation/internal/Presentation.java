package app.taskaversion.recommendation.internal;

import app.taskaversion.platform.error.Busy;
import app.taskaversion.privacy.Allowed;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.recommendation.Why;
import app.taskaversion.recommendation.internal.BoardReader.Reading;
import app.taskaversion.recommendation.internal.ServedModels.Served;
import app.taskaversion.recommendation.model.Explanation;
import app.taskaversion.recommendation.model.Prediction;
import app.taskaversion.recommendation.rule.Candidate;
import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.recommendation.rule.Ranking.Ranked;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Settles what of an order is shown, and writes down what is new. */
@Component
class Presentation {

    private final DecisionBook book;
    private final ConsentService consents;
    private final Knowing knowing;

    Presentation(DecisionBook book, ConsentService consents, Knowing knowing) {
        this.book = book;
        this.consents = consents;
        this.knowing = knowing;
    }

    /** What stands there already as long as it still holds; else a new decision, which is written down. */
    Showing show(Moment moment, Reading reading, List<Ranked<String>> ranked, Lead lead) {
        if (ranked.isEmpty()) {
            return Showing.NOTHING;
        }
        List<Shown> last = last(moment.surface(), reading.shown());
        if (moment.isAnsweredBy(last)) {
            Showing again = Showing.again(last, ranked, moment.surface().most());
            if (again != null) {
                return again;
            }
        }
        return decide(moment, reading, ranked, Backing.rule(lead));
    }

    /** What a model has shown, if it still holds: nobody is asked then. */
    @Nullable
    Showing standing(Moment moment, Reading reading, List<Candidate<String>> allowed, List<Served> models) {
        List<Shown> last = last(moment.surface(), reading.shown());
        if (!moment.isAnsweredBy(last)) {
            return null;
        }
        Map<String, Candidate<String>> byKey = new HashMap<>();
        allowed.forEach(candidate -> byKey.put(candidate.key(), candidate));
        return Showing.standing(last, byKey, moment.surface().most(), models);
    }

    /** A new decision, which is written down. */
    Showing decide(Moment moment, Reading reading, List<Ranked<String>> ranked, Backing backing) {
        Decision decision = new Decision(
                moment.ask().now().truncatedTo(ChronoUnit.MILLIS),
                moment.surface(),
                moment.way(),
                moment.policy(),
                moment.ask().energy(),
                moment.minutes(),
                ranked.size());
        decision.ledBy(backing.model(), backing.lead().turn(), backing.cause());
        decision.stretches(backing.stretch());
        Allowed known = backing.lead().allowed();
        Allowed allowed = known == null ? consents.allowed() : known;
        long seed = decision.getId().getLeastSignificantBits();
        // Nothing may be moved after a draw, so what has its turn is not drawn for.
        boolean drawn = allowed.contains(Purpose.ALLOW_EXPERIMENTS) && backing.stretch() != Stretch.SHOWN;
        Lot lot = Lot.draw(ranked, backing::finish, moment.surface(), drawn, seed);
        if (lot.drawn()) {
            decision.drawn(seed, lot.stored(moment.situation()));
        }
        if (Ladder.learns(allowed)) {
            keep(decision, moment, reading, ranked, backing);
        }
        List<Impression> impressions = new ArrayList<>();
        List<Showing.Place> places = new ArrayList<>();
        List<List<Why>> reasons = reasons(moment, reading, lot, backing);
        for (Ranked<String> one : lot.shown()) {
            int place = impressions.size();
            Impression shown = decision.shows(
                    reading.board().thing(one.candidate().key()).task().value(),
                    place + 1,
                    one.score(),
                    lot.propensities().get(place),
                    Features.of(one.candidate()));
            impressions.add(shown);
            Said said = backing.said();
            if (said == null) {
                places.add(Showing.Place.byRule(shown.getId(), one, lot.lucky(one)));
            } else {
                Prediction prediction =
                        Objects.requireNonNull(said.of(one.candidate().key()));
                shown.predicted(prediction, ReasonBook.write(reasons.get(place)));
                places.add(new Showing.Place(
                        shown.getId(), one, lot.lucky(one), said.forecast(prediction), reasons.get(place)));
            }
        }
        try {
            book.add(decision, impressions);
        } catch (Busy e) {
            // A long import has the pen. What to do next matters more than having it written down: nothing refers to
            // it, and the next look writes it down.
        }
        return new Showing(
                places, backing.said() == null ? null : backing.said().cause());
    }

    /** What can be learned from this later. */
    private void keep(Decision decision, Moment moment, Reading reading, List<Ranked<String>> ranked, Backing backing) {
        Said said = backing.said();
        if (said != null) {
            decision.keep(said.known().snapshot(), said.scored());
        } else {
            Mode rule = backing.lead().rule();
            KnownNow known = knowing.of(
                    moment.ask(),
                    reading.board(),
                    ranked.stream().map(Ranked::candidate).toList(),
                    rule);
            decision.keep(known.snapshot(), known.unpredicted());
        }
    }

    /** For each that is shown; empty where a rule says why. */
    private static List<List<Why>> reasons(Moment moment, Reading reading, Lot lot, Backing backing) {
        Said said = backing.said();
        if (said == null) {
            return List.of();
        }
        List<Ranked<String>> shown = lot.shown();
        List<Explanation> explanations = Explanation.of(
                said.model().predictor(),
                said.known().snapshot(),
                said.predictions(),
                shown.stream().map(one -> said.row(one.candidate().key())).toList());
        LearnedReasons words = new LearnedReasons(moment.ask(), reading.board(), said);
        int harder = Math.min(shown.size(), Math.min(moment.surface().most(), Harder.PLACE)) - 1;
        List<List<Why>> all = new ArrayList<>();
        for (Ranked<String> one : shown) {
            List<Why> reasons = new ArrayList<>();
            if (lot.lucky(one)) {
                reasons.add(new Why.Drawn());
            } else if (backing.stretch() == Stretch.SHOWN && all.size() == harder) {
                reasons.add(new Why.Harder());
            }
            reasons.addAll(words.of(explanations.get(all.size()), one.candidate()));
            all.add(reasons);
        }
        return all;
    }

    private static List<Shown> last(Surface surface, List<Shown> shown) {
        return shown.stream()
                .filter(one -> one.surface() == surface)
                .findFirst()
                .map(first -> shown.stream()
                        .filter(one -> one.decision().equals(first.decision()))
                        .toList())
                .orElse(List.of());
    }
}
