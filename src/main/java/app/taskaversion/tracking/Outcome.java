package app.taskaversion.tracking;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * How it was, as the person answered afterwards. Each value is absent unless it was given. Ratings are 0–100.
 *
 * @param actualAversion "how bad was it", on the same scale as the dread before
 * @param actualCognitive the older app's single value for mental energy and difficulty; imported only
 * @param completionExpectedAversion the older app's dread slider on the completion form; imported only
 * @param completionPercent 0 and more; above 100 means that more was done than planned
 * @param actualMinutes corrected or given by the person; absent means that the work sessions count
 * @param gladnessAfter "glad I did it"
 * @param capacityAfter energy afterwards
 */
@Embeddable
public record Outcome(
        @Nullable Double actualAversion,
        @Nullable Integer actualAversionResolution,
        @Nullable Double actualRelief,
        @Nullable Integer actualReliefResolution,
        @Nullable Double actualMentalEnergy,
        @Nullable Double actualDifficulty,
        @Nullable Double actualCognitive,
        @Nullable Double actualEmotional,
        @Nullable Double actualPhysical,
        @Nullable Double actualStress,
        @Nullable Double completionExpectedAversion,
        @Nullable Double completionPercent,
        @Nullable Double actualMinutes,
        @Enumerated(EnumType.STRING) @Nullable AnswerSource actualMinutesSource,
        @JdbcTypeCode(SqlTypes.LONG32VARCHAR) @Nullable String completionNotes,
        @Nullable Double gladnessAfter,
        @Nullable Double capacityAfter) {

    /** Nothing answered. */
    public static final Outcome NONE = new Outcome(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** The two questions of the done sheet; each may be skipped. */
    public static Outcome of(@Nullable Rating aversion, @Nullable Rating relief) {
        return NONE.withAversion(aversion).withRelief(relief);
    }

    public Outcome withAversion(@Nullable Rating aversion) {
        return new Outcome(
                aversion == null ? null : (Double) aversion.value(),
                aversion == null ? null : (Integer) aversion.resolution(),
                actualRelief,
                actualReliefResolution,
                actualMentalEnergy,
                actualDifficulty,
                actualCognitive,
                actualEmotional,
                actualPhysical,
                actualStress,
                completionExpectedAversion,
                completionPercent,
                actualMinutes,
                actualMinutesSource,
                completionNotes,
                gladnessAfter,
                capacityAfter);
    }

    public Outcome withRelief(@Nullable Rating relief) {
        return new Outcome(
                actualAversion,
                actualAversionResolution,
                relief == null ? null : (Double) relief.value(),
                relief == null ? null : (Integer) relief.resolution(),
                actualMentalEnergy,
                actualDifficulty,
                actualCognitive,
                actualEmotional,
                actualPhysical,
                actualStress,
                completionExpectedAversion,
                completionPercent,
                actualMinutes,
                actualMinutesSource,
                completionNotes,
                gladnessAfter,
                capacityAfter);
    }

    /** @param notes absent to take them away */
    public Outcome withNotes(@Nullable String notes) {
        return new Outcome(
                actualAversion,
                actualAversionResolution,
                actualRelief,
                actualReliefResolution,
                actualMentalEnergy,
                actualDifficulty,
                actualCognitive,
                actualEmotional,
                actualPhysical,
                actualStress,
                completionExpectedAversion,
                completionPercent,
                actualMinutes,
                actualMinutesSource,
                notes,
                gladnessAfter,
                capacityAfter);
    }

    /** Minutes as the person corrects them; absent means that the work sessions count again. */
    public Outcome withMinutes(@Nullable Double minutes) {
        return new Outcome(
                actualAversion,
                actualAversionResolution,
                actualRelief,
                actualReliefResolution,
                actualMentalEnergy,
                actualDifficulty,
                actualCognitive,
                actualEmotional,
                actualPhysical,
                actualStress,
                completionExpectedAversion,
                completionPercent,
                minutes,
                minutes == null ? null : AnswerSource.USER,
                completionNotes,
                gladnessAfter,
                capacityAfter);
    }

    /** Without everything that says how it felt: what is left are minutes, how far, and the note. */
    public Outcome withoutFeelings() {
        return new Outcome(
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
                completionPercent,
                actualMinutes,
                actualMinutesSource,
                completionNotes,
                null,
                null);
    }

    /** Without the note. */
    public Outcome withoutText() {
        return withNotes(null);
    }

    /**
     * What was changed here, on top of what somebody else stored meanwhile: where this differs from what was seen it
     * counts, everywhere else theirs does.
     */
    public Outcome changedOnTopOf(Outcome seen, Outcome theirs) {
        return new Outcome(
                changed(actualAversion, seen.actualAversion, theirs.actualAversion),
                changed(actualAversionResolution, seen.actualAversionResolution, theirs.actualAversionResolution),
                changed(actualRelief, seen.actualRelief, theirs.actualRelief),
                changed(actualReliefResolution, seen.actualReliefResolution, theirs.actualReliefResolution),
                changed(actualMentalEnergy, seen.actualMentalEnergy, theirs.actualMentalEnergy),
                changed(actualDifficulty, seen.actualDifficulty, theirs.actualDifficulty),
                changed(actualCognitive, seen.actualCognitive, theirs.actualCognitive),
                changed(actualEmotional, seen.actualEmotional, theirs.actualEmotional),
                changed(actualPhysical, seen.actualPhysical, theirs.actualPhysical),
                changed(actualStress, seen.actualStress, theirs.actualStress),
                changed(completionExpectedAversion, seen.completionExpectedAversion, theirs.completionExpectedAversion),
                changed(completionPercent, seen.completionPercent, theirs.completionPercent),
                changed(actualMinutes, seen.actualMinutes, theirs.actualMinutes),
                changed(actualMinutesSource, seen.actualMinutesSource, theirs.actualMinutesSource),
                changed(completionNotes, seen.completionNotes, theirs.completionNotes),
                changed(gladnessAfter, seen.gladnessAfter, theirs.gladnessAfter),
                changed(capacityAfter, seen.capacityAfter, theirs.capacityAfter));
    }

    private static <T> @Nullable T changed(@Nullable T mine, @Nullable T seen, @Nullable T theirs) {
        return Objects.equals(mine, seen) ? theirs : mine;
    }
}
