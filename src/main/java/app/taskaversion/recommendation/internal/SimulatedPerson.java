package app.taskaversion.recommendation.internal;

import app.taskaversion.analytics.metric.AsOf;
import app.taskaversion.analytics.metric.Ending;
import app.taskaversion.analytics.metric.Facts;
import app.taskaversion.analytics.metric.Kind;
import app.taskaversion.analytics.metric.Load;
import app.taskaversion.analytics.metric.Measure;
import app.taskaversion.analytics.metric.Moment;
import app.taskaversion.recommendation.rule.Candidate;
import app.taskaversion.recommendation.rule.Knowledge;
import app.taskaversion.recommendation.rule.Open;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the simulator wrote of one person, as the product would have known it at each decision. */
final class SimulatedPerson {

    /** What is open at a decision. */
    record Item(
            String task,
            Instant since,
            @Nullable Instant due,
            @Nullable Instant guessedAt,
            Numbers guess) {}

    /** An instance that ended. */
    record Past(
            String task,
            Instant guessedAt,
            Instant started,
            Instant ended,
            boolean done,
            Numbers guess,
            Numbers felt) {}

    /** A task as the person made it. */
    record Made(Kind kind, Set<String> categories, double estimate) {}

    private static final Map<Measure, String> EXPECTED = Map.of(
            Measure.AVERSION_BEFORE, "expected_aversion",
            Measure.EXPECTED_RELIEF, "expected_relief",
            Measure.EXPECTED_MENTAL, "expected_mental_energy",
            Measure.EXPECTED_DIFFICULTY, "expected_difficulty",
            Measure.EXPECTED_EMOTIONAL, "expected_emotional_load",
            Measure.EXPECTED_PHYSICAL, "expected_physical_load",
            Measure.MOTIVATION, "motivation",
            Measure.ESTIMATE, "time_estimate_minutes");

    private static final Map<Measure, String> FELT = Map.of(
            Measure.AVERSION_AFTER, "actual_aversion",
            Measure.ACTUAL_RELIEF, "actual_relief",
            Measure.ACTUAL_MENTAL, "actual_mental_energy",
            Measure.ACTUAL_DIFFICULTY, "actual_difficulty",
            Measure.ACTUAL_EMOTIONAL, "actual_emotional",
            Measure.ACTUAL_PHYSICAL, "actual_physical",
            Measure.ACTUAL_STRESS, "actual_stress",
            Measure.MINUTES, "time_actual_minutes",
            Measure.PERCENT, "completion_percent");

    private final Map<String, Made> tasks;
    private final List<Past> past;

    /** @param past in the order in which it ended */
    SimulatedPerson(Map<String, Made> tasks, List<Past> past) {
        this.tasks = tasks;
        this.past = past;
    }

    /** Each of the open ones, as known at that moment. */
    List<Candidate<String>> candidates(List<Item> items, Instant now) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Numbers> last = new HashMap<>();
        Facts.Builder facts = Facts.builder(past.size() + items.size());
        for (Past one : past) {
            if (one.ended().isAfter(now)) {
                break;
            }
            facts.row(number(numbers, one.task()), kind(one.task()), one.done() ? Ending.DONE : Ending.NOT_FINISHED);
            fill(facts, EXPECTED, one.guess());
            fill(facts, FELT, one.felt());
            facts.at(Moment.INITIALIZED, one.guessedAt().toEpochMilli());
            facts.at(Moment.STARTED, one.started().toEpochMilli());
            facts.at(Moment.ENDED, one.ended().toEpochMilli());
            last.put(one.task(), one.guess());
        }
        for (Item item : items) {
            if (item.guessedAt() != null) {
                facts.row(number(numbers, item.task()), kind(item.task()), Ending.OPEN);
                fill(facts, EXPECTED, item.guess());
                facts.at(Moment.INITIALIZED, item.guessedAt().toEpochMilli());
            }
        }
        Knowledge knowledge = Knowledge.of(facts.build(), AsOf.of(now, ZoneOffset.UTC));
        List<Open<String>> open = new ArrayList<>();
        for (Item item : items) {
            Numbers guess = item.guessedAt() == null ? last.getOrDefault(item.task(), Numbers.NONE) : item.guess();
            open.add(open(item, guess, numbers.getOrDefault(item.task(), -1)));
        }
        return knowledge.about(open);
    }

    private Open<String> open(Item item, Numbers guess, int number) {
        Made task = tasks.get(item.task());
        double estimate = guess.get("time_estimate_minutes");
        return new Open<>(
                item.task(),
                number,
                item.since(),
                guess.get("expected_relief"),
                Load.of(
                        guess.get("expected_mental_energy"),
                        guess.get("expected_difficulty"),
                        guess.get("expected_emotional_load"),
                        guess.get("expected_physical_load")),
                Double.isNaN(estimate) && task != null ? task.estimate() : estimate,
                item.due(),
                0,
                kind(item.task()),
                task == null ? Set.of() : task.categories(),
                Set.of());
    }

    private Kind kind(String task) {
        Made made = tasks.get(task);
        return made == null ? Kind.OTHER : made.kind();
    }

    static Kind kindOf(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "work" -> Kind.WORK;
            case "self care" -> Kind.SELF_CARE;
            case "play" -> Kind.PLAY;
            case "sleep" -> Kind.SLEEP;
            default -> Kind.OTHER;
        };
    }

    private static int number(Map<String, Integer> numbers, String task) {
        return numbers.computeIfAbsent(task, unused -> numbers.size());
    }

    private static void fill(Facts.Builder facts, Map<Measure, String> names, Numbers numbers) {
        names.forEach((measure, name) -> facts.set(measure, numbers.get(name)));
    }
}
