package app.taskaversion.tracking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One time a task was planned or done, as it comes from a file. Ratings are 0–100, times in UTC, minutes in minutes;
 * what the file does not say is absent.
 *
 * @param legacyId the id in the file; unique per person
 * @param taskId absent only until the task is known
 * @param legacyStatus the status cell as written; it does not decide the state
 * @param confirmed false if the answers look as if nobody had touched them
 * @param extraGuess JSON of what no column takes
 * @param extraOutcome JSON of what no column takes
 * @param flags suspicions about values, for figures that leave such rows out (data-and-lifecycle §4.9)
 */
public record ImportedInstance(
        UUID id,
        @Nullable String legacyId,
        @Nullable UUID taskId,
        String taskName,
        int taskVersion,
        InstanceState state,
        @Nullable String legacyStatus,
        Times times,
        Guess guess,
        Outcome outcome,
        boolean confirmed,
        @Nullable String cancellationCategory,
        @Nullable String cancellationNote,
        StoredFigures stored,
        List<Session> sessions,
        List<PutOff> putOffs,
        List<Feeling> feelings,
        @Nullable String extraGuess,
        @Nullable String extraOutcome,
        Set<String> flags,
        Marks marks) {

    /** Without marks. */
    public ImportedInstance(
            UUID id,
            @Nullable String legacyId,
            @Nullable UUID taskId,
            String taskName,
            int taskVersion,
            InstanceState state,
            @Nullable String legacyStatus,
            Times times,
            Guess guess,
            Outcome outcome,
            boolean confirmed,
            @Nullable String cancellationCategory,
            @Nullable String cancellationNote,
            StoredFigures stored,
            List<Session> sessions,
            List<PutOff> putOffs,
            List<Feeling> feelings,
            @Nullable String extraGuess,
            @Nullable String extraOutcome,
            Set<String> flags) {
        this(
                id,
                legacyId,
                taskId,
                taskName,
                taskVersion,
                state,
                legacyStatus,
                times,
                guess,
                outcome,
                confirmed,
                cancellationCategory,
                cancellationNote,
                stored,
                sessions,
                putOffs,
                feelings,
                extraGuess,
                extraOutcome,
                flags,
                Marks.NONE);
    }

    /**
     * What few rows carry.
     *
     * @param archived moved out of sight by the older app after a long break
     * @param blocker what stood in the way, as the first two days' diary asked
     * @param overextension how far beyond one's strength it went, 0–100, asked then only
     */
    public record Marks(
            boolean archived,
            @Nullable String blocker,
            @Nullable Double overextension) {

        public static final Marks NONE = new Marks(false, null, null);
    }

    /**
     * When.
     *
     * @param createdAsWritten the creation time as exact as the other times are; figures are computed from it, because
     *     the seconds that an id adds would make waits negative
     * @param zone the zone the file's wall clock times were read in
     */
    public record Times(
            Instant created,
            Instant createdAsWritten,
            @Nullable Instant initialized,
            @Nullable Instant firstStarted,
            @Nullable Instant started,
            @Nullable Instant completed,
            @Nullable Instant cancelled,
            @Nullable Instant due,
            @Nullable Instant edited,
            @Nullable Instant deleted,
            String zone,
            Precision precision) {

        /** The latest step that has a time. */
        public Instant newest() {
            return Stream.of(created, initialized, firstStarted, started, completed, cancelled, edited)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(created);
        }
    }

    /** How exact the least exact time of a row is. */
    public enum Precision {
        SECOND,
        MINUTE,
        /** A stamp was missing and another stands in. */
        UNKNOWN
    }

    /** Figures as the file has them. They count only where ours cannot be computed. (data-and-lifecycle §3.4) */
    public record StoredFigures(
            @Nullable Double durationMinutes,
            @Nullable Double delayMinutes,
            @Nullable Double procrastinationScore,
            @Nullable Double proactiveScore,
            @Nullable Double behavioralScore,
            @Nullable Double netRelief,
            @Nullable Double netEmotional,
            @Nullable Double serendipity,
            @Nullable Double disappointment,
            @Nullable Double environmentalEffect,
            @Nullable String skillsImproved) {

        public static final StoredFigures NONE =
                new StoredFigures(null, null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * Time spent; with start and end where the file lets them be told.
     *
     * @param open whether it is going on: then there is a start and nothing else
     */
    public record Session(
            @Nullable Instant started,
            @Nullable Instant ended,
            @Nullable Double minutes,
            @Nullable String pauseReason,
            @Nullable Double completionPercent,
            boolean open) {

        public static Session spent(double minutes) {
            return new Session(null, null, minutes, null, null, false);
        }
    }

    /** One "not today" of the older app. */
    public record PutOff(Instant at, @Nullable String reason) {}

    /**
     * A feeling that was named.
     *
     * @param intensity 0–100; 0 means "not any more"; 50 stands in where only the name was given
     * @param rated whether the person gave the intensity
     */
    public record Feeling(String emotion, Phase phase, double intensity, boolean rated) {}

    /**
     * How long it took: the minutes that the person gave, else of a finished instance its time spent, else the file's
     * figure. Absent if nothing tells; an estimate never stands in.
     */
    public @Nullable Double durationMinutes() {
        if (state == InstanceState.COMPLETED && outcome.actualMinutes() != null) {
            return outcome.actualMinutes();
        }
        Double spent = minutesSpent();
        return state == InstanceState.COMPLETED && spent != null ? spent : stored.durationMinutes();
    }

    /** The sum of the time spent that is told in minutes; absent if there is none. */
    public @Nullable Double minutesSpent() {
        Double sum = null;
        for (Session session : sessions) {
            Double minutes = session.minutes();
            if (minutes != null) {
                sum = sum == null ? minutes : (Double) (sum + minutes);
            }
        }
        return sum;
    }

    /** The same under a known task; an empty name becomes the task's. */
    public ImportedInstance under(UUID task, String nameOfTask) {
        return copy(legacyId, task, taskName.isEmpty() ? nameOfTask : taskName, marks);
    }

    /** The same in the place of a stored one. */
    public ImportedInstance replacing(UUID newId) {
        return new ImportedInstance(
                newId,
                legacyId,
                taskId,
                taskName,
                taskVersion,
                state,
                legacyStatus,
                times,
                guess,
                outcome,
                confirmed,
                cancellationCategory,
                cancellationNote,
                stored,
                sessions,
                putOffs,
                feelings,
                extraGuess,
                extraOutcome,
                flags,
                marks);
    }

    /** The same under another id of the file. */
    public ImportedInstance named(String newLegacyId) {
        return copy(newLegacyId, taskId, taskName, marks);
    }

    /** The same, marked by these suspicions. */
    public ImportedInstance suspected(Set<String> newFlags, boolean nowConfirmed) {
        return copy(legacyId, taskId, taskName, newFlags, nowConfirmed, marks);
    }

    /** The same, out of sight. */
    public ImportedInstance archived() {
        return copy(legacyId, taskId, taskName, new Marks(true, marks.blocker(), marks.overextension()));
    }

    private ImportedInstance copy(@Nullable String newLegacyId, @Nullable UUID task, String name, Marks newMarks) {
        return copy(newLegacyId, task, name, flags, confirmed, newMarks);
    }

    private ImportedInstance copy(
            @Nullable String newLegacyId,
            @Nullable UUID task,
            String name,
            Set<String> newFlags,
            boolean nowConfirmed,
            Marks newMarks) {
        return new ImportedInstance(
                id,
                newLegacyId,
                task,
                name,
                taskVersion,
                state,
                legacyStatus,
                times,
                guess,
                outcome,
                nowConfirmed,
                cancellationCategory,
                cancellationNote,
                stored,
                sessions,
                putOffs,
                feelings,
                extraGuess,
                extraOutcome,
                newFlags,
                newMarks);
    }
}
