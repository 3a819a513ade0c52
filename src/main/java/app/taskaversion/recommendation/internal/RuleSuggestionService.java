package app.taskaversion.recommendation.internal;

import app.taskaversion.analytics.Confidence;
import app.taskaversion.recommendation.Advice;
import app.taskaversion.recommendation.AdviceChoice;
import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.DismissReason;
import app.taskaversion.recommendation.ImpressionId;
import app.taskaversion.recommendation.Response;
import app.taskaversion.recommendation.Suggestion;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.recommendation.internal.BoardReader.Reading;
import app.taskaversion.recommendation.rule.Candidate;
import app.taskaversion.recommendation.rule.Leading;
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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads, puts in order, and writes down only what was not written down already: most looks at Now change nothing. */
@Service
class RuleSuggestionService implements SuggestionService {

    /** What can be done in two minutes. */
    private static final double TWO_MINUTES = 2;

    private static final int STEADY = 15;

    private final BoardReader reader;
    private final DecisionBook book;
    private final StoredChoice choices;
    private final Clock clock;

    RuleSuggestionService(BoardReader reader, DecisionBook book, StoredChoice choices, Clock clock) {
        this.reader = reader;
        this.book = book;
        this.choices = choices;
        this.clock = clock;
    }

    @Override
    public Advice advise(Ask ask, Surface wanted) {
        Reading reading = reader.read(ask);
        AdviceChoice choice = choices.get();
        Wishes wishes = choice.wishes();
        List<Candidate<String>> allowed = reading.board().within(wishes);
        int leftOut = reading.board().size() - allowed.size();
        Surface surface = wanted == Surface.CARD && reading.refusals().nothingSeemsRight() ? Surface.SMALL : wanted;
        Mode chosen = surface == Surface.SMALL || surface == Surface.RETURN ? Mode.GENTLE_START : mode(choice);
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
        List<Ranked<String>> shown = ranked.subList(0, Math.min(surface.most(), ranked.size()));
        List<UUID> impressions = impressions(ask, surface, mode, wishes, reading, shown, ranked.size());
        List<Suggestion> suggestions = new ArrayList<>(shown.size());
        Reasons reasons = new Reasons(ask, surface);
        for (int i = 0; i < shown.size(); i++) {
            suggestions.add(
                    suggestion(impressions.get(i), i + 1, shown.get(i), mode, reading.board(), situation, reasons));
        }
        return new Advice(surface, mode, mode != chosen, suggestions, ranked.size(), leftOut);
    }

    /** The one that the person chose, else the one that did best so far. */
    private static Mode mode(AdviceChoice choice) {
        return Objects.requireNonNullElseGet(choice.mode(), () -> Leading.of(Map.of()));
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

    /** The names of what is shown: those of the last decision if it says the same, else new ones. */
    private List<UUID> impressions(
            Ask ask,
            Surface surface,
            Mode mode,
            Wishes wishes,
            Reading reading,
            List<Ranked<String>> shown,
            int candidates) {
        if (shown.isEmpty()) {
            return List.of();
        }
        Double minutes = Double.isNaN(wishes.atMostMinutes()) ? null : (Double) wishes.atMostMinutes();
        List<Shown> last = last(surface, reading.shown());
        boolean same = !last.isEmpty()
                && last.getFirst().at().isAfter(ask.now().minus(Refusals.SAME_LOOK))
                && last.stream().allMatch(Shown::unanswered)
                && last.getFirst().mode().equals(mode.key())
                && Objects.equals(last.getFirst().energy(), ask.energy())
                && Objects.equals(last.getFirst().minutes(), minutes)
                && last.stream()
                        .map(one -> one.task().toString())
                        .toList()
                        .equals(shown.stream().map(one -> one.candidate().key()).toList());
        if (same) {
            return last.stream().map(Shown::impression).toList();
        }
        Decision decision = new Decision(
                ask.now().truncatedTo(ChronoUnit.MILLIS), surface, mode, ask.energy(), minutes, candidates);
        List<Impression> impressions = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Ranked<String> one = shown.get(i);
            UUID task = reading.board().thing(one.candidate().key()).task().value();
            impressions.add(decision.shows(task, i + 1, one.score(), 1, Features.of(one.candidate())));
        }
        book.add(decision, impressions);
        return impressions.stream().map(Impression::getId).toList();
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

    private static Suggestion suggestion(
            UUID impression,
            int rank,
            Ranked<String> ranked,
            Mode mode,
            Board board,
            Situation situation,
            Reasons reasons) {
        Candidate<String> candidate = ranked.candidate();
        Thing thing = board.thing(candidate.key());
        Map<Mode, Double> parts = new EnumMap<>(Mode.class);
        for (Mode each : Mode.values()) {
            each.score(candidate, situation).ifPresent(score -> parts.put(each, score));
        }
        int n = Reasons.support(mode, candidate);
        return new Suggestion(
                new ImpressionId(impression),
                thing.task(),
                thing.name(),
                board.openInstance(candidate.key()),
                mode,
                rank,
                ranked.score(),
                reasons.of(mode, candidate, board.due(candidate.key()), parts.size()),
                n,
                Confidence.of(n, candidate.aversion().spread() < STEADY),
                parts);
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
