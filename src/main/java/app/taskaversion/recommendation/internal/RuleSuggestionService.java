package app.taskaversion.recommendation.internal;

import app.taskaversion.analytics.Confidence;
import app.taskaversion.recommendation.Advice;
import app.taskaversion.recommendation.AdviceChoice;
import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.DismissReason;
import app.taskaversion.recommendation.ImpressionId;
import app.taskaversion.recommendation.OwnWords;
import app.taskaversion.recommendation.Response;
import app.taskaversion.recommendation.Suggestion;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.recommendation.internal.BoardReader.Reading;
import app.taskaversion.recommendation.rule.Candidate;
import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.recommendation.rule.Ranking;
import app.taskaversion.recommendation.rule.Ranking.Ranked;
import app.taskaversion.recommendation.rule.Situation;
import app.taskaversion.recommendation.rule.SmallOne;
import app.taskaversion.recommendation.rule.Wishes;
import app.taskaversion.task.TaskId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads, puts in order, and writes down only what was not written down already: most looks at Now change nothing. */
@Service
class RuleSuggestionService implements SuggestionService {

    /** What can be done in two minutes. */
    private static final double TWO_MINUTES = 2;

    private static final int STEADY = 15;

    private final BoardReader reader;
    private final Presentation presentation;
    private final DecisionBook book;
    private final StoredChoice choices;
    private final LeadingMode leading;
    private final OwnWordsQuery ownWords;
    private final Clock clock;

    RuleSuggestionService(
            BoardReader reader,
            Presentation presentation,
            DecisionBook book,
            StoredChoice choices,
            LeadingMode leading,
            OwnWordsQuery ownWords,
            Clock clock) {
        this.reader = reader;
        this.presentation = presentation;
        this.book = book;
        this.choices = choices;
        this.leading = leading;
        this.ownWords = ownWords;
        this.clock = clock;
    }

    @Override
    public Advice advise(Ask ask, Surface wanted) {
        AdviceChoice choice = choices.get();
        Reading reading = reader.read(ask);
        Wishes wishes = choice.wishes();
        List<Candidate<String>> allowed = reading.board().within(wishes);
        Surface surface = wanted == Surface.CARD && reading.refusals().nothingSeemsRight() ? Surface.SMALL : wanted;
        Mode chosen = mode(choice, surface, ask);
        Situation situation = new Situation(ask.lowEnergy(), wishes.atMostMinutes());
        List<Candidate<String>> turn = surface == Surface.LIST ? allowed : turn(allowed, reading.refusals());
        List<Ranked<String>> ranked = ranked(chosen, turn, situation, surface);
        Mode mode = chosen;
        if (ranked.isEmpty() && chosen != Mode.GENTLE_START) {
            mode = Mode.GENTLE_START;
            ranked = ranked(mode, turn, situation, surface);
        }
        if (surface == Surface.RETURN) {
            ranked = SmallOne.first(ranked, reading.board().finishRate());
        }
        Showing showing = presentation.show(new Moment(ask, surface, mode, situation), reading, ranked);
        Reasons reasons = new Reasons(ask, surface);
        List<Suggestion> suggestions = new ArrayList<>();
        for (Showing.Place place : showing.places()) {
            suggestions.add(suggestion(place, suggestions.size() + 1, mode, reading.board(), situation, reasons));
        }
        int leftOut = reading.board().size() - allowed.size();
        return new Advice(surface, mode, mode != chosen, suggestions, ranked.size(), leftOut);
    }

    /** The one that the person chose, else the one that did best so far. */
    private Mode mode(AdviceChoice choice, Surface surface, Ask ask) {
        if (surface == Surface.SMALL || surface == Surface.RETURN) {
            return Mode.GENTLE_START;
        }
        Mode chosen = choice.mode();
        return chosen == null ? leading.of(ask) : chosen;
    }

    private static List<Candidate<String>> turn(List<Candidate<String>> allowed, Refusals refusals) {
        Set<TaskId> turn = refusals.turn(
                allowed.stream().map(candidate -> TaskId.of(candidate.key())).toList());
        return allowed.stream()
                .filter(candidate -> turn.contains(TaskId.of(candidate.key())))
                .toList();
    }

    /** The small thing is the gentlest of those that take two minutes, else of all. */
    private static List<Ranked<String>> ranked(
            Mode mode, List<Candidate<String>> candidates, Situation situation, Surface surface) {
        List<Ranked<String>> ranked = Ranking.of(mode, candidates, situation);
        if (surface != Surface.SMALL) {
            return ranked;
        }
        List<Ranked<String>> small = ranked.stream()
                .filter(one -> one.candidate().minutes() <= TWO_MINUTES)
                .toList();
        return small.isEmpty() ? ranked : small;
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
                reasons.of(mode, candidate, board.due(candidate.key()), parts.size(), place.lucky()),
                n,
                Confidence.of(n, candidate.aversion().spread() < STEADY),
                parts);
    }

    @Override
    public OwnWords words() {
        return ownWords.read();
    }

    @Override
    public AdviceChoice choice() {
        return choices.get();
    }

    @Override
    public void choose(AdviceChoice choice) {
        choices.set(choice);
    }

    @Override
    public void respond(ImpressionId impression, Response response, @Nullable DismissReason reason) {
        book.change(
                impression,
                shown -> shown.respond(response, reason, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    @Override
    public void takeBack(ImpressionId impression) {
        book.change(impression, Impression::takeBack);
    }

    @Override
    public void rate(ImpressionId impression, @Nullable Boolean good) {
        book.change(impression, shown -> shown.rate(good));
    }
}
