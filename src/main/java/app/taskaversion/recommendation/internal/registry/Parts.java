package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.recommendation.GateReport;
import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.internal.DrawnQuery;
import app.taskaversion.recommendation.internal.FallbackQuery;
import app.taskaversion.recommendation.internal.LessonQuery;
import app.taskaversion.recommendation.model.Drawn;
import app.taskaversion.recommendation.model.Gate;
import app.taskaversion.recommendation.model.Trainer;
import app.taskaversion.recommendation.model.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the trainer is put together from; tests put others in. */
@Configuration(proxyBeanMethods = false)
class Parts {

    /** The same rows always give the same model. */
    private static final long SEED = 1;

    @Bean
    Learner learner() {
        return (examples, now, progress) -> Trainer.train(examples, now, SEED, progress);
    }

    @Bean
    Promotion promotion() {
        return (candidate, later, drawn, active) ->
                report(Gate.judge(candidate, active, later, drawn, System::nanoTime, SEED));
    }

    private static GateReport report(Verdict verdict) {
        return new GateReport(
                verdict.findings().stream()
                        .map(each -> new GateReport.Criterion(
                                each.check().name(), each.passed(), each.value(), each.bound(), each.n()))
                        .toList(),
                verdict.thin());
    }

    @Bean
    Lessons lessons(LessonQuery query, DrawnQuery drawn, FallbackQuery fallbacks, ConsentService consents) {
        return new Lessons() {
            @Override
            public List<Example> of(Instant from, Instant to, int person) {
                return query.of(from, to, person);
            }

            @Override
            public List<Drawn> drawn(Instant from, Instant to, int person) {
                return consents.isGiven(Purpose.ALLOW_EXPERIMENTS) ? drawn.of(from, to, person) : List.of();
            }

            @Override
            public Map<String, Long> fallbacks(Instant from, Instant to) {
                return fallbacks.times(from, to);
            }
        };
    }
}
