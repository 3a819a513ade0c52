package app.taskaversion.recommendation.internal;

import app.taskaversion.analytics.Confidence;
import app.taskaversion.recommendation.Advice;
import app.taskaversion.recommendation.ImpressionId;
import app.taskaversion.recommendation.Suggestion;
import app.taskaversion.recommendation.rule.Candidate;
import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.recommendation.rule.Situation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts what is shown into the words of the API. */
final class Answer {

    private static final int STEADY = 15;

    private Answer() {}

    /**
     * @param mode which put it in order, or would have
     * @param waiting how many things could have been suggested
     */
    static Advice of(Asked asked, Lead lead, Mode mode, Showing showing, int waiting) {
        Reasons reasons = new Reasons(asked.ask(), asked.surface());
        List<Suggestion> suggestions = new ArrayList<>();
        for (Showing.Place place : showing.places()) {
            suggestions.add(suggestion(
                    place, suggestions.size() + 1, mode, asked.reading().board(), asked.situation(), reasons));
        }
        return new Advice(
                asked.surface(),
                mode,
                mode != lead.rule(),
                suggestions,
                waiting,
                asked.leftOut(),
                lead.why() == null ? showing.cause() : lead.why());
    }

    private static Suggestion suggestion(
            Showing.Place place, int rank, Mode mode, Board board, Situation situation, Reasons reasons) {
        Candidate<String> candidate = place.ranked().candidate();
        Thing thing = board.thing(candidate.key());
        Map<Mode, Suggestion.Part> parts = new EnumMap<>(Mode.class);
        for (Mode each : Mode.values()) {
            each.score(candidate, situation)
                    .ifPresent(score -> parts.put(each, new Suggestion.Part(score, Reasons.support(each, candidate))));
        }
        int n = Reasons.support(mode, candidate);
        return new Suggestion(
                new ImpressionId(place.impression()),
                thing.task(),
                thing.name(),
                board.openInstance(candidate.key()),
                mode,
                rank,
                place.ranked().score(),
                place.forecast() == null
                        ? reasons.of(mode, candidate, board.due(candidate.key()), parts.size(), place.lucky())
                        : place.reasons(),
                n,
                Confidence.of(n, candidate.aversion().spread() < STEADY),
                parts,
                place.forecast());
    }
}
