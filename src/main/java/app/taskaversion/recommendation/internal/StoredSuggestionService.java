package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.Advice;
import app.taskaversion.recommendation.AdviceChoice;
import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.DismissReason;
import app.taskaversion.recommendation.Fallback;
import app.taskaversion.recommendation.ImpressionId;
import app.taskaversion.recommendation.InCharge;
import app.taskaversion.recommendation.OwnWords;
import app.taskaversion.recommendation.Response;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.recommendation.internal.BoardReader.Reading;
import app.taskaversion.recommendation.internal.ServedModels.Served;
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
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads, puts in order, and writes down only what was not written down already: most looks at Now change nothing. */
@Service
class StoredSuggestionService implements SuggestionService {

    /** What can be done in two minutes. */
    private static final double TWO_MINUTES = 2;

    private final BoardReader reader;
    private final Presentation presentation;
    private final DecisionBook book;
    private final StoredChoice choices;
    private final Ladder ladder;
    private final LearnedAdvice learned;
    private final OwnWordsQuery ownWords;
    private final Clock clock;

    StoredSuggestionService(
            BoardReader reader,
            Presentation presentation,
            DecisionBook book,
            StoredChoice choices,
            Ladder ladder,
            LearnedAdvice learned,
            OwnWordsQuery ownWords,
            Clock clock) {
        this.reader = reader;
        this.presentation = presentation;
        this.book = book;
        this.choices = choices;
        this.ladder = ladder;
        this.learned = learned;
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
        Situation situation = new Situation(ask.lowEnergy(), wishes.atMostMinutes());
        List<Candidate<String>> turn = surface == Surface.LIST ? allowed : turn(allowed, reading.refusals());
        Lead lead = ladder.lead(ask, surface, choice, reading.board());
        Asked asked = new Asked(
                ask, surface, situation, reading, turn, reading.board().size() - allowed.size());
        if (!lead.models().isEmpty()) {
            Showing showing = learned.show(lead, asked);
            if (showing != null) {
                return Answer.of(asked, lead, lead.rule(), showing, turn.size());
            }
            lead = lead.instead(Ladder.averages(reading.board(), lead.rule()), Fallback.SLOW);
        }
        return byRule(asked, lead);
    }

    private Advice byRule(Asked asked, Lead lead) {
        Surface surface = asked.surface();
        Mode mode = lead.rule();
        List<Ranked<String>> ranked = ranked(mode, asked.turn(), asked.situation(), surface);
        if (ranked.isEmpty() && mode != Mode.GENTLE_START) {
            mode = Mode.GENTLE_START;
            ranked = ranked(mode, asked.turn(), asked.situation(), surface);
        }
        if (surface == Surface.RETURN) {
            ranked = SmallOne.first(ranked, asked.reading().board().finishRate());
        }
        Showing showing = presentation.show(
                Moment.of(asked.ask(), surface, mode, asked.situation()), asked.reading(), ranked, lead);
        return Answer.of(asked, lead, mode, showing, ranked.size());
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

    @Override
    public InCharge inCharge(Ask ask) {
        Lead lead =
                ladder.lead(ask, Surface.CARD, choices.get(), reader.read(ask).board());
        if (lead.models().isEmpty()) {
            return new InCharge(null, 0, 0, lead.rule(), lead.why());
        }
        Served first = lead.models().getFirst();
        return new InCharge(
                first.version(), first.predictor().people(), first.predictor().started(), lead.rule(), null);
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
