package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.Why;
import app.taskaversion.recommendation.feature.Feature;
import app.taskaversion.recommendation.feature.Feature.Group;
import app.taskaversion.recommendation.model.Explanation;
import app.taskaversion.recommendation.rule.Candidate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a score comes from into sentences, and only where what is stored bears them out: a group that speaks for a
 * thing is said only if the person's own numbers say so too. At most two that speak for it and one against. Without a
 * fact nothing is made up. (recommender §2.8)
 */
final class LearnedReasons {

    private static final int MOST_FOR = 2;
    private static final int MOST_AGAINST = 1;
    private static final int ALL = Group.values().length;

    /** Fewer times bear nothing out. */
    private static final int ENOUGH = 3;

    /** Differences below this are none: of shares, and of points. */
    private static final double SHARE_APART = 0.1;

    private static final double POINTS_APART = 5;
    private static final double DREADED = 60;
    private static final Duration NEAR = Duration.ofDays(7);

    private final Ask ask;
    private final Board board;
    private final Said said;
    private final PastFacts past;

    LearnedReasons(Ask ask, Board board, Said said) {
        this.ask = ask;
        this.board = board;
        this.said = said;
        past = new PastFacts(
                said.known().read().past().attempts(), ask.now(), ask.days().zone());
    }

    /** What speaks for it, the strongest first, then what speaks against it. */
    List<Why> of(Explanation explanation, Candidate<String> candidate) {
        List<Why> reasons = new ArrayList<>();
        add(reasons, explanation.inFavour(ALL), candidate, true, MOST_FOR);
        if (reasons.isEmpty()) {
            reasons.add(unsaid(candidate));
        }
        add(reasons, explanation.against(ALL), candidate, false, reasons.size() + MOST_AGAINST);
        return reasons;
    }

    private Why unsaid(Candidate<String> candidate) {
        if (candidate.tally().attempts() >= ENOUGH) {
            return new Why.Together();
        }
        return said.model().predictor().people() > 1 ? new Why.OfPeople() : new Why.New();
    }

    private void add(List<Why> reasons, List<Group> groups, Candidate<String> candidate, boolean good, int most) {
        for (Group group : groups) {
            Why fact = reasons.size() < most ? fact(group, candidate, good) : null;
            if (fact != null) {
                reasons.add(fact);
            }
        }
    }

    /** What is stored that says the same; absent if nothing does. */
    private @Nullable Why fact(Group group, Candidate<String> candidate, boolean good) {
        return switch (group) {
            case HISTORY -> history(candidate, good);
            case TIME -> time(good);
            case AVERSION -> aversion(candidate, good);
            case LOAD -> load(candidate, good);
            case DEADLINE -> good ? deadline(candidate) : null;
            case EFFORT -> effort(candidate, good);
            case FORECAST -> forecast(candidate, good);
            case POSITION -> null;
        };
    }

    private @Nullable Why history(Candidate<String> candidate, boolean good) {
        int attempts = candidate.tally().attempts();
        double share = (double) candidate.tally().finished() / attempts;
        return attempts >= ENOUGH && (share >= board.finishRate()) == good
                ? new Why.Finished(candidate.tally().finished(), attempts)
                : null;
    }

    private @Nullable Why time(boolean good) {
        Why.AtThisTime fact = past.time();
        double apart = fact == null ? 0 : fact.share() - fact.otherShare();
        return (good ? apart : -apart) >= SHARE_APART ? fact : null;
    }

    private @Nullable Why aversion(Candidate<String> candidate, boolean good) {
        double stated = number(candidate, Feature.SAID_AVERSION);
        if (!good) {
            return stated >= DREADED ? new Why.Dreaded(stated) : null;
        }
        double value = candidate.aversion().value();
        return candidate.aversion().n() >= ENOUGH
                        && value <= mean(one -> one.aversion().value()) - POINTS_APART
                ? new Why.Gentle(value, candidate.aversion().n())
                : null;
    }

    private @Nullable Why load(Candidate<String> candidate, boolean good) {
        double value = candidate.load().value();
        double apart = mean(one -> one.load().value()) - value;
        return candidate.load().n() >= ENOUGH && (good ? apart : -apart) >= POINTS_APART
                ? new Why.Takes(value, candidate.load().n(), good)
                : null;
    }

    private @Nullable Why deadline(Candidate<String> candidate) {
        Instant due = board.due(candidate.key());
        return due != null && due.isBefore(ask.now().plus(NEAR)) ? new Why.Due(due) : null;
    }

    private @Nullable Why effort(Candidate<String> candidate, boolean good) {
        double minutes = candidate.minutes();
        double others = mean(Candidate::minutes);
        return candidate.tally().finished() >= ENOUGH && (good ? minutes < others : minutes > others)
                ? new Why.Length(minutes, candidate.tally().finished(), good)
                : null;
    }

    private @Nullable Why forecast(Candidate<String> candidate, boolean good) {
        PastFacts.Gap gap = past.gap(candidate.key());
        return gap.n() >= ENOUGH && (good ? gap.mean() : -gap.mean()) >= POINTS_APART
                ? new Why.ReliefThanExpected(gap.mean(), gap.n())
                : null;
    }

    private double number(Candidate<String> candidate, Feature feature) {
        return said.known().snapshot().rows().get(said.row(candidate.key()))[feature.column()];
    }

    /** Over all that is open and known; NaN of nothing. */
    private double mean(ToDoubleFunction<Candidate<String>> of) {
        return board.all().stream()
                .mapToDouble(of)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }
}
