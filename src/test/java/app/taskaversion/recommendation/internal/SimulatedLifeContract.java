package app.taskaversion.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.recommendation.AdviceChoice;
import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.Suggestion;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.recommendation.rule.Candidate;
import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.recommendation.rule.Ranking;
import app.taskaversion.recommendation.rule.Situation;
import app.taskaversion.recommendation.rule.Wishes;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Simulated people live through the real services: tasks, guesses, starts, ends. At each of their decisions each mode
 * suggests to them what {@code --rank} says it would, so that what is measured there holds for the app.
 */
abstract class SimulatedLifeContract {

    private static final Path PEOPLE = Path.of("src", "test", "resources", "sim");

    /** Each mode is looked at at every fourth decision: all at each would take half a minute. */
    private static final int APART = 4;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SuggestionService suggestions;

    @Autowired
    private TestClock clock;

    @SqliteTest
    static class OnSqliteTest extends SimulatedLifeContract {}

    @PostgresTest
    static class OnPostgresTest extends SimulatedLifeContract {}

    @Test
    void eachModeSuggestsWhatTheRankingOfTheCommandSays() throws IOException {
        Map<String, List<Candidate<String>>> expected = new HashMap<>();
        SimulatedPeople.read(PEOPLE).decide(expected::put);
        int decided = 0;
        int compared = 0;
        for (String person : List.of("1", "2")) {
            People.signIn(People.create(context));
            SimulatedLife life = new SimulatedLife(context, PEOPLE, person);
            for (SimulatedLife.Decision decision : life.decisions()) {
                life.liveUntil(decision);
                List<Candidate<String>> candidates = Objects.requireNonNull(expected.get(decision.id()));
                for (int i = decided++ % APART; i < Mode.values().length; i += APART) {
                    Mode mode = Mode.values()[i];
                    assertThat(suggested(mode, life))
                            .as("%s at decision %s of person %s", mode, decision.id(), person)
                            .isEqualTo(ranked(mode, candidates));
                    compared++;
                }
            }
        }
        assertThat(compared)
                .isEqualTo(expected.size() * Mode.values().length / APART)
                .isGreaterThan(150);
    }

    private List<String> suggested(Mode mode, SimulatedLife life) {
        life.forgetWhatWasShown();
        suggestions.choose(new AdviceChoice(mode, Wishes.NONE));
        Ask ask = new Ask(clock.instant(), DayBoundary.in(ZoneOffset.UTC), null);
        return suggestions.advise(ask, Surface.LIST).suggestions().stream()
                .map(Suggestion::name)
                .toList();
    }

    /** A mode without anything to suggest gives way to the gentle start. */
    private static List<String> ranked(Mode mode, List<Candidate<String>> candidates) {
        List<String> order = order(mode, candidates);
        return order.isEmpty() ? order(Mode.GENTLE_START, candidates) : order;
    }

    private static List<String> order(Mode mode, List<Candidate<String>> candidates) {
        return Ranking.of(mode, candidates, Situation.UNKNOWN).stream()
                .map(one -> one.candidate().key())
                .limit(Surface.LIST.most())
                .toList();
    }
}
