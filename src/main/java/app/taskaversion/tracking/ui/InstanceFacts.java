package app.taskaversion.tracking.ui;

import app.taskaversion.emotion.EmotionId;
import app.taskaversion.emotion.EmotionRow;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.MinuteWords;
import app.taskaversion.tracking.EmotionAnswer;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceDetails;
import app.taskaversion.tracking.ModelGuess;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.Phase;
import app.taskaversion.tracking.PlannedKind;
import app.taskaversion.tracking.Rating;
import app.taskaversion.tracking.ui.FactList.Fact;
import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what is known about one instance; what is not known is left out. */
class InstanceFacts {

    private final Component where;
    private final DayWords words;
    private final List<Fact> facts = new ArrayList<>();

    InstanceFacts(Component where, DayWords words) {
        this.where = where;
        this.words = words;
    }

    List<Fact> of(InstanceDetails details, List<EmotionRow> vocabulary) {
        times(details);
        guess(details.guess(), details.modelGuess());
        outcome(details.outcome(), details.figures());
        text("instance.cancellationNote", details.cancellationNote());
        Map<EmotionId, String> names = vocabulary.stream().collect(Collectors.toMap(EmotionRow::id, EmotionRow::name));
        emotions("instance.emotionsBefore", details, Phase.INIT, names);
        emotions("instance.emotionsAfter", details, Phase.DONE, names);
        return List.copyOf(facts);
    }

    String session(InstanceDetails.Session session) {
        Double minutes = session.minutes();
        String length =
                minutes == null ? where.getTranslation("instance.session.running") : MinuteWords.of(where, minutes);
        Instant start = session.startedAt();
        String when = start == null ? where.getTranslation("instance.session.noClock") : words.dayAndTime(start);
        String reason = session.pauseReason();
        return where.getTranslation(
                reason == null ? "instance.session" : "instance.session.reason",
                when,
                length,
                reason == null ? "" : reason);
    }

    private void times(InstanceDetails details) {
        instant("instance.createdAt", details.createdAt());
        instant("instance.startedAt", details.firstStartedAt());
        instant("instance.completedAt", details.completedAt());
        instant("instance.cancelledAt", details.cancelledAt());
        if (details.dueAt() != null) {
            text("instance.dueAt", words.day(details.dueAt()));
        }
        if (details.plannedKind() == PlannedKind.AT && details.plannedFor() != null) {
            text("instance.plannedFor", words.dayAndTime(details.plannedFor()));
        }
        text("instance.cue", details.cue());
        instant("instance.editedAt", details.editedAt());
    }

    private void guess(Guess guess, ModelGuess model) {
        minutes("instance.estimate", guess.estimateMinutes());
        Double expected = model.modelMinutes();
        if (expected != null) {
            Double low = model.modelMinutesLow();
            Double high = model.modelMinutesHigh();
            text(
                    "instance.modelMinutes",
                    low == null || high == null
                            ? MinuteWords.of(where, expected)
                            : where.getTranslation(
                                    "instance.range",
                                    MinuteWords.of(where, expected),
                                    Math.round(low),
                                    Math.round(high)));
        }
        rating("instance.expectedAversion", guess.expectedAversion(), guess.expectedAversionResolution());
        rating("instance.expectedRelief", guess.expectedRelief(), guess.expectedReliefResolution());
        rating("instance.expectedMentalEnergy", guess.expectedMentalEnergy(), null);
        rating("instance.expectedDifficulty", guess.expectedDifficulty(), null);
        rating("instance.expectedEmotionalLoad", guess.expectedEmotionalLoad(), null);
        rating("instance.expectedPhysicalLoad", guess.expectedPhysicalLoad(), null);
        rating("instance.expectedStress", guess.expectedStress(), null);
        rating("instance.motivation", guess.motivation(), null);
        text("instance.physicalContext", guess.physicalContext());
        text("instance.description", guess.description());
    }

    private void outcome(Outcome outcome, InstanceDetails.Figures figures) {
        minutes("instance.minutes", figures.durationMinutes());
        rating("instance.actualAversion", outcome.actualAversion(), outcome.actualAversionResolution());
        rating("instance.actualRelief", outcome.actualRelief(), outcome.actualReliefResolution());
        rating("instance.actualMentalEnergy", outcome.actualMentalEnergy(), null);
        rating("instance.actualDifficulty", outcome.actualDifficulty(), null);
        rating("instance.actualEmotional", outcome.actualEmotional(), null);
        rating("instance.actualPhysical", outcome.actualPhysical(), null);
        rating("instance.actualStress", outcome.actualStress(), null);
        rating("instance.gladnessAfter", outcome.gladnessAfter(), null);
        rating("instance.capacityBefore", figures.capacityBefore(), null);
        rating("instance.capacityAfter", outcome.capacityAfter(), null);
        if (outcome.completionPercent() != null) {
            text("instance.percent", where.getTranslation("instance.percentValue", outcome.completionPercent()));
        }
        if (figures.daysSinceLastTime() != null) {
            text("instance.daysSince", where.getTranslation("instance.daysValue", figures.daysSinceLastTime()));
        }
        text("instance.completionNotes", outcome.completionNotes());
    }

    private void emotions(String key, InstanceDetails details, Phase phase, Map<EmotionId, String> names) {
        String said = details.emotions().stream()
                .filter(emotion -> emotion.phase() == phase)
                .map(InstanceDetails.Emotion::answer)
                .filter(answer -> names.containsKey(answer.emotion()))
                .map(answer -> emotion(answer, names))
                .collect(Collectors.joining(", "));
        text(key, said);
    }

    private String emotion(EmotionAnswer answer, Map<EmotionId, String> names) {
        String name = names.getOrDefault(answer.emotion(), "");
        Double intensity = answer.intensity();
        return intensity == null ? name : where.getTranslation("instance.emotionValue", name, intensity);
    }

    private void instant(String key, @Nullable Instant at) {
        if (at != null) {
            text(key, words.dayAndTime(at));
        }
    }

    private void minutes(String key, @Nullable Double minutes) {
        if (minutes != null) {
            text(key, MinuteWords.of(where, minutes));
        }
    }

    private void rating(String key, @Nullable Double value, @Nullable Integer resolution) {
        if (value != null) {
            boolean chips = resolution != null && resolution == Rating.CHIPS;
            text(
                    key,
                    chips
                            ? where.getTranslation("instance.ofFive", Math.round(value / 25) + 1)
                            : where.getTranslation("instance.ofHundred", value));
        }
    }

    private void text(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(where.getTranslation(key), value));
        }
    }
}
