package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.recommendation.Why;
import app.taskaversion.recommendation.rule.Candidate;
import app.taskaversion.recommendation.rule.Mode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says why something is suggested: what decided first, and what else speaks for it. Only what the person's own times show. */
final class Reasons {

    private static final int MOST = 3;
    private static final int ENOUGH = 3;

    /** This many of ten times is often. */
    private static final double OFTEN = 0.7;

    private final Ask ask;
    private final Surface surface;

    Reasons(Ask ask, Surface surface) {
        this.ask = ask;
        this.surface = surface;
    }

    /**
     * The first is what decided.
     *
     * @param modes how many modes would suggest it
     * @param lucky whether a lot put it where it stands
     */
    List<Why> of(Mode mode, Candidate<String> candidate, @Nullable Instant due, int modes, boolean lucky) {
        List<Why> reasons = new ArrayList<>();
        if (lucky) {
            reasons.add(new Why.Drawn());
        }
        if (surface == Surface.SMALL && !Double.isNaN(candidate.minutes())) {
            reasons.add(new Why.Quick(candidate.minutes(), candidate.tally().finished()));
        } else {
            reasons.add(main(mode, candidate, due, modes));
        }
        if (ask.lowEnergy() && candidate.load().n() > 0) {
            reasons.add(new Why.LittleEnergy());
        }
        if (due != null) {
            reasons.add(new Why.Due(due));
        }
        if (candidate.tally().attempts() >= ENOUGH
                && candidate.tally().finished() >= OFTEN * candidate.tally().attempts()) {
            reasons.add(new Why.Finished(
                    candidate.tally().finished(), candidate.tally().attempts()));
        }
        if (candidate.feltGap().n() >= ENOUGH && candidate.feltGap().low80() > 0) {
            reasons.add(new Why.Lighter(
                    candidate.feltGap().value(), candidate.feltGap().n()));
        }
        return reasons.stream().distinct().limit(MOST).toList();
    }

    private static Why main(Mode mode, Candidate<String> candidate, @Nullable Instant due, int modes) {
        if (support(mode, candidate) == 0 && mode != Mode.DUE_SOON && mode != Mode.LOOK_AFTER_MYSELF) {
            return new Why.New();
        }
        return switch (mode) {
            case GENTLE_START ->
                new Why.Gentle(
                        candidate.aversion().value(), candidate.aversion().n());
            case MOST_RELIEF ->
                new Why.Relieving(candidate.relief().value(), candidate.relief().n());
            case WORTH_IT ->
                new Why.Worth(
                        candidate.relief().value(),
                        candidate.load().value(),
                        candidate.relief().n());
            case LIGHTER_THAN_IT_LOOKS ->
                new Why.Lighter(candidate.feltGap().value(), candidate.feltGap().n());
            case FITS_MY_TIME ->
                new Why.Fits(candidate.cautiousMinutes(), candidate.tally().finished());
            case DUE_SOON -> due == null ? new Why.New() : new Why.Due(due);
            case BEEN_WAITING ->
                new Why.Waiting(
                        candidate.rhythm().sinceDays(),
                        candidate.rhythm().typicalDays(),
                        candidate.rhythm().n());
            case LOOK_AFTER_MYSELF -> new Why.ForYourself();
            case BRAVE_ONE ->
                new Why.Brave(candidate.aversion().value(), candidate.aversion().n());
            case BLEND -> new Why.Blended(modes);
            case PERSONAL_AVERAGES, POPULARITY ->
                new Why.Finished(candidate.tally().finished(), candidate.tally().attempts());
        };
    }

    /** How many of the person's own times the score of a mode rests on. */
    static int support(Mode mode, Candidate<String> candidate) {
        return switch (mode) {
            case GENTLE_START, BRAVE_ONE, LOOK_AFTER_MYSELF, DUE_SOON ->
                candidate.aversion().n();
            case MOST_RELIEF, WORTH_IT -> candidate.relief().n();
            case LIGHTER_THAN_IT_LOOKS -> candidate.feltGap().n();
            case BEEN_WAITING -> candidate.rhythm().n();
            case FITS_MY_TIME, BLEND, PERSONAL_AVERAGES, POPULARITY ->
                candidate.tally().attempts();
        };
    }
}
