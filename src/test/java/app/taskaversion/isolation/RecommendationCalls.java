package app.taskaversion.isolation;

import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.testsupport.TestClock;
import java.time.ZoneOffset;
import java.util.Set;

/** What to do next. */
final class RecommendationCalls {

    private RecommendationCalls() {}

    static void add(Calls calls) {
        calls.on(SuggestionService.class)
                .call("suggest", (s, a) -> s.suggest(Set.of(), TestClock.START, DayBoundary.in(ZoneOffset.UTC)));
    }
}
