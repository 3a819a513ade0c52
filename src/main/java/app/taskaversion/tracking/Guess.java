package app.taskaversion.tracking;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the person expects before a task. Each value is absent unless the person gave it; what the app expects is kept
 * apart in {@link ModelGuess}. Ratings are 0–100, minutes are at least 0. (data-and-lifecycle §1.3)
 *
 * @param estimateSource {@code TEMPLATE} if the minutes were copied from the task, not typed for this time
 * @param initialAversion how it felt the first time this task was ever planned; imported only
 * @param initializationExpectedAversion the dread as first said, kept when it is said again later; imported only
 * @param expectedCognitiveLoad the older app's single value that stood for mental energy and difficulty; imported only
 * @param description what is special about this time
 */
@Embeddable
public record Guess(
        @Nullable Double estimateMinutes,
        @Enumerated(EnumType.STRING) @Nullable AnswerSource estimateSource,
        @Nullable Double expectedAversion,
        @Enumerated(EnumType.STRING) @Nullable AnswerSource expectedAversionSource,
        @Nullable Integer expectedAversionResolution,
        @Nullable Double initialAversion,
        @Nullable Double initializationExpectedAversion,
        @Nullable Double expectedRelief,
        @Enumerated(EnumType.STRING) @Nullable AnswerSource expectedReliefSource,
        @Nullable Integer expectedReliefResolution,
        @Nullable Double expectedMentalEnergy,
        @Nullable Double expectedDifficulty,
        @Nullable Double expectedCognitiveLoad,
        @Nullable Double expectedEmotionalLoad,
        @Nullable Double expectedPhysicalLoad,
        @Nullable Double expectedStress,
        @Nullable Double motivation,
        @Nullable String physicalContext,
        @JdbcTypeCode(SqlTypes.LONG32VARCHAR) @Nullable String description) {

    /** Nothing guessed. */
    public static final Guess NONE = new Guess(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null);

    /** What a quick start can bring along: minutes and dread, both optional. */
    public static Guess of(@Nullable Double minutes, @Nullable Rating aversion) {
        return NONE.withEstimate(minutes, AnswerSource.USER).withAversion(aversion);
    }

    /** The same guess with the minutes and the dread that are said now, where they are. */
    public Guess saidAgain(Guess now) {
        Guess all = this;
        Double minutes = now.estimateMinutes();
        if (minutes != null) {
            all = all.withEstimate(minutes, AnswerSource.USER);
        }
        Double dread = now.expectedAversion();
        if (dread != null) {
            Integer resolution = now.expectedAversionResolution();
            all = all.withAversion(new Rating(dread, resolution == null ? Rating.FINE : resolution));
        }
        return all;
    }

    public Guess withEstimate(@Nullable Double minutes, AnswerSource source) {
        return new Guess(
                minutes,
                minutes == null ? null : source,
                expectedAversion,
                expectedAversionSource,
                expectedAversionResolution,
                initialAversion,
                initializationExpectedAversion,
                expectedRelief,
                expectedReliefSource,
                expectedReliefResolution,
                expectedMentalEnergy,
                expectedDifficulty,
                expectedCognitiveLoad,
                expectedEmotionalLoad,
                expectedPhysicalLoad,
                expectedStress,
                motivation,
                physicalContext,
                description);
    }

    /** The person's dread, or its absence. */
    public Guess withAversion(@Nullable Rating aversion) {
        return new Guess(
                estimateMinutes,
                estimateSource,
                aversion == null ? null : (Double) aversion.value(),
                aversion == null ? null : AnswerSource.USER,
                aversion == null ? null : (Integer) aversion.resolution(),
                initialAversion,
                initializationExpectedAversion,
                expectedRelief,
                expectedReliefSource,
                expectedReliefResolution,
                expectedMentalEnergy,
                expectedDifficulty,
                expectedCognitiveLoad,
                expectedEmotionalLoad,
                expectedPhysicalLoad,
                expectedStress,
                motivation,
                physicalContext,
                description);
    }

    /** The relief that the person expects, or its absence. */
    public Guess withRelief(@Nullable Rating relief) {
        return new Guess(
                estimateMinutes,
                estimateSource,
                expectedAversion,
                expectedAversionSource,
                expectedAversionResolution,
                initialAversion,
                initializationExpectedAversion,
                relief == null ? null : (Double) relief.value(),
                relief == null ? null : AnswerSource.USER,
                relief == null ? null : (Integer) relief.resolution(),
                expectedMentalEnergy,
                expectedDifficulty,
                expectedCognitiveLoad,
                expectedEmotionalLoad,
                expectedPhysicalLoad,
                expectedStress,
                motivation,
                physicalContext,
                description);
    }

    /** Where it is done, or its absence. */
    public Guess withPhysicalContext(@Nullable String place) {
        return new Guess(
                estimateMinutes,
                estimateSource,
                expectedAversion,
                expectedAversionSource,
                expectedAversionResolution,
                initialAversion,
                initializationExpectedAversion,
                expectedRelief,
                expectedReliefSource,
                expectedReliefResolution,
                expectedMentalEnergy,
                expectedDifficulty,
                expectedCognitiveLoad,
                expectedEmotionalLoad,
                expectedPhysicalLoad,
                expectedStress,
                motivation,
                place,
                description);
    }

    /** Without everything that says how it feels: what is left is the plan. */
    public Guess withoutFeelings() {
        return new Guess(
                estimateMinutes,
                estimateSource,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                physicalContext,
                description);
    }

    /** Without the person's own sentences. The place is part of the plan. */
    public Guess withoutText() {
        return new Guess(
                estimateMinutes,
                estimateSource,
                expectedAversion,
                expectedAversionSource,
                expectedAversionResolution,
                initialAversion,
                initializationExpectedAversion,
                expectedRelief,
                expectedReliefSource,
                expectedReliefResolution,
                expectedMentalEnergy,
                expectedDifficulty,
                expectedCognitiveLoad,
                expectedEmotionalLoad,
                expectedPhysicalLoad,
                expectedStress,
                motivation,
                physicalContext,
                null);
    }
}
