package app.taskaversion.recommendation.internal;

import app.taskaversion.platform.error.Busy;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.recommendation.internal.BoardReader.Reading;
import app.taskaversion.recommendation.rule.Ranking.Ranked;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Settles what of an order is shown, and writes down what is new. */
@Component
class Presentation {

    private final DecisionBook book;
    private final ConsentService consents;

    Presentation(DecisionBook book, ConsentService consents) {
        this.book = book;
        this.consents = consents;
    }

    /** What stands there already as long as it still holds; else a new decision, which is written down. */
    Showing show(Moment moment, Reading reading, List<Ranked<String>> ranked) {
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
        Decision decision = new Decision(
                moment.ask().now().truncatedTo(ChronoUnit.MILLIS),
                moment.surface(),
                moment.mode(),
                moment.ask().energy(),
                moment.minutes(),
                ranked.size());
        long seed = decision.getId().getLeastSignificantBits();
        Lot lot = Lot.draw(ranked, moment.surface(), consents.isGiven(Purpose.ALLOW_EXPERIMENTS), seed);
        if (lot.drawn()) {
            decision.drawn(seed, lot.stored(moment.situation()));
        }
        List<Impression> impressions = new ArrayList<>();
        List<Showing.Place> places = new ArrayList<>();
        for (Ranked<String> one : lot.shown()) {
            UUID task = reading.board().thing(one.candidate().key()).task().value();
            double propensity = lot.propensities().get(impressions.size());
            Impression shown =
                    decision.shows(task, impressions.size() + 1, one.score(), propensity, Features.of(one.candidate()));
            impressions.add(shown);
            places.add(new Showing.Place(shown.getId(), one, lot.lucky(one)));
        }
        try {
            book.add(decision, impressions);
        } catch (Busy e) {
            // A long import has the pen. What to do next matters more than having it written down: nothing refers to
            // it,
            // and the next look writes it down.
        }
        return new Showing(places);
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
