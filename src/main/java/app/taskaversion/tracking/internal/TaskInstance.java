package app.taskaversion.tracking.internal;

import app.taskaversion.platform.error.InvalidTransition;
import app.taskaversion.platform.persistence.OwnedEntity;
import app.taskaversion.privacy.LastWord;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceState;
import app.taskaversion.tracking.ModelGuess;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.PlannedKind;
import app.taskaversion.tracking.Postponement;
import app.taskaversion.tracking.Rating;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One time of doing a task, and the rules of its life (data-and-lifecycle §3). Methods change the state and the times;
 * a step that the state does not have throws {@link InvalidTransition} and changes nothing. Work sessions are rows of
 * their own; the sum of the ended ones is kept here.
 */
@Entity
@DynamicUpdate
@Table(name = "task_instance")
class TaskInstance extends OwnedEntity {

    private static final Set<InstanceState> STARTABLE =
            Set.of(InstanceState.DRAFT, InstanceState.INITIALIZED, InstanceState.PAUSED);
    private static final Set<InstanceState> ENDABLE =
            Set.of(InstanceState.INITIALIZED, InstanceState.PAUSED, InstanceState.RUNNING);

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable UUID taskId;

    private String taskName;
    private int taskVersion;

    @Enumerated(EnumType.STRING)
    private InstanceState state;

    private @Nullable String legacyId;
    private @Nullable String legacyStatus;
    private String origin;
    private boolean demo;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable UUID importBatchId;

    private @Nullable String zoneId;
    private String timePrecision;

    private Instant createdAt;
    private @Nullable Instant initializedAt;
    private @Nullable Instant firstStartedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant completedAt;
    private @Nullable Instant cancelledAt;
    private @Nullable Instant dueAt;

    @Enumerated(EnumType.STRING)
    private PlannedKind plannedKind;

    private @Nullable Instant plannedFor;
    private @Nullable String cue;
    private @Nullable Instant editedAt;
    private @Nullable Instant forgottenAskedAt;
    private @Nullable Instant deletedAt;

    @Embedded
    private @Nullable Guess guess;

    @Embedded
    private @Nullable ModelGuess modelGuess;

    @Embedded
    private @Nullable Outcome outcome;

    @Embedded
    private @Nullable Derived derived;

    private boolean actualConfirmed;
    private @Nullable String cancellationCategory;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable String cancellationNote;

    private @Nullable Boolean recommendationUsed;
    private @Nullable Boolean recommendationViewed;
    private @Nullable String recommendationSource;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable UUID impressionId;

    private @Nullable Double anticipationPlanned;
    private @Nullable Double anticipationAtStart;
    private @Nullable Double excitementChange;
    private @Nullable Double capacityBefore;
    private @Nullable Double timeSinceLastCompletion;
    private @Nullable Double activeMinutes;
    private @Nullable Double behavioralScore;
    private @Nullable Double environmentalEffect;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable String skillsImproved;

    private @Nullable String flags;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "extra_predicted")
    private @Nullable Map<String, Object> extraPredicted;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "extra_actual")
    private @Nullable Map<String, Object> extraActual;

    /** Read along with the row; not known for one that was just made. */
    @Formula(LastWord.FEELINGS)
    private @Nullable Integer lastWordOnFeelings;

    @Formula(LastWord.FREE_TEXT)
    private @Nullable Integer lastWordOnText;

    @Version
    private int rowVersion;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected TaskInstance() {}

    TaskInstance(UUID taskId, String taskName, int taskVersion, @Nullable String zoneId, Instant now) {
        this.taskId = taskId;
        this.taskName = taskName;
        this.taskVersion = taskVersion;
        this.zoneId = zoneId;
        this.createdAt = now;
        this.state = InstanceState.DRAFT;
        this.origin = "APP";
        this.timePrecision = "EXACT";
        this.plannedKind = PlannedKind.ANYTIME;
        this.actualConfirmed = true;
    }

    // ---- the steps ----

    /** The guess; a draft becomes a planned instance. */
    void initialize(Guess newGuess, Instant now, @Nullable Instant lastCompletion) {
        require(state.isOpen(), "guess");
        guess = newGuess;
        if (initializedAt == null) {
            initializedAt = now;
            timeSinceLastCompletion = lastCompletion == null || lastCompletion.isAfter(now)
                    ? null
                    : (Double) (Duration.between(lastCompletion, now).toMillis() / 86_400_000.0);
        }
        if (state == InstanceState.DRAFT) {
            state = InstanceState.INITIALIZED;
        }
    }

    /** The clock starts or goes on; what was planned for later is for now. */
    WorkSession start(Instant now) {
        require(STARTABLE.contains(state), "start");
        state = InstanceState.RUNNING;
        startedAt = now;
        if (firstStartedAt == null) {
            firstStartedAt = now;
        }
        plannedKind = PlannedKind.ANYTIME;
        plannedFor = null;
        forgottenAskedAt = null;
        return new WorkSession(getId(), now);
    }

    /** The clock stops; the time counts. */
    void pause(WorkSession running, Instant now, @Nullable String reason, @Nullable Double percent) {
        require(state == InstanceState.RUNNING, "pause");
        running.close(now, reason, percent);
        addMinutes(running);
        state = InstanceState.PAUSED;
    }

    /** A stop is taken back: the same stretch of work goes on without a gap. */
    void resumeSeamlessly(WorkSession last) {
        require(STARTABLE.contains(state), "resume");
        activeMinutes = Math.max(0, minutesSoFar() - last.minutes());
        last.reopen();
        state = InstanceState.RUNNING;
        startedAt = last.startedAt();
    }

    void complete(@Nullable WorkSession running, Instant now, Outcome answers) {
        require(ENDABLE.contains(state), "complete");
        closeForEnd(running, now);
        state = InstanceState.COMPLETED;
        completedAt = now;
        cancelledAt = null;
        outcome = answers;
        recompute();
    }

    /** Recorded afterwards, without the clock. */
    void completeByHand(Instant when, Outcome answers) {
        require(ENDABLE.contains(state), "complete");
        state = InstanceState.COMPLETED;
        completedAt = when;
        outcome = answers;
        recompute();
    }

    void letGo(@Nullable WorkSession running, Instant now, @Nullable String category, @Nullable String note) {
        require(ENDABLE.contains(state), "letGo");
        closeForEnd(running, now);
        state = InstanceState.CANCELLED;
        cancelledAt = now;
        cancellationCategory = category;
        cancellationNote = note;
        recompute();
    }

    /** Takes an end back. Answers that were given stay. */
    void reopen(InstanceState from, @Nullable WorkSession last) {
        require(!state.isOpen(), "reopen");
        completedAt = null;
        cancelledAt = null;
        cancellationCategory = null;
        cancellationNote = null;
        state = from == InstanceState.RUNNING ? InstanceState.PAUSED : from;
        if (from == InstanceState.RUNNING && last != null) {
            resumeSeamlessly(last);
        }
        recompute();
    }

    void postpone(Postponement when) {
        require(state.isOpen() && state != InstanceState.RUNNING, "postpone");
        plannedKind = when.kind();
        plannedFor = when.plannedFor();
        cue = when.cue();
    }

    void due(@Nullable Instant newDue) {
        require(state.isOpen(), "due");
        dueAt = newDue;
    }

    /** Answers after the end. */
    void answer(Outcome answers) {
        require(!state.isOpen(), "answer");
        outcome = answers;
        recompute();
    }

    /** A correction after the end. */
    void edit(
            Guess newGuess, Outcome answers, @Nullable Instant newCompletedAt, @Nullable Instant newDue, Instant now) {
        require(!state.isOpen(), "edit");
        guess = newGuess;
        outcome = answers;
        dueAt = newDue;
        if (state == InstanceState.COMPLETED && newCompletedAt != null) {
            completedAt = newCompletedAt;
        }
        editedAt = now;
        recompute();
    }

    void editCancellation(@Nullable String category, @Nullable String note) {
        cancellationCategory = category;
        cancellationNote = note;
    }

    /** The person says when they really stopped, or that it does not count. */
    void stoppedEarlier(WorkSession running, Instant stoppedAt, Instant now) {
        require(state == InstanceState.RUNNING, "stoppedEarlier");
        Instant end = stoppedAt.isAfter(now) ? now : stoppedAt;
        running.closeByHand(end);
        addMinutes(running);
        state = InstanceState.PAUSED;
        forgottenAskedAt = now;
    }

    void stillGoing(Instant now) {
        require(state == InstanceState.RUNNING, "stillGoing");
        forgottenAskedAt = now;
    }

    /** "Looking forward to it": the change is known once both were answered. */
    void anticipate(boolean atStart, @Nullable Double lookingForward) {
        Double value = Rating.check(lookingForward);
        if (atStart) {
            anticipationAtStart = value;
        } else {
            anticipationPlanned = value;
        }
        excitementChange = anticipationAtStart == null || anticipationPlanned == null
                ? null
                : (Double) (anticipationAtStart - anticipationPlanned);
    }

    void modelExpected(ModelGuess expected) {
        modelGuess = expected;
    }

    void capacityBefore(@Nullable Double capacity) {
        capacityBefore = Rating.check(capacity);
    }

    /** It was made without a suggestion; whether one was in sight is known once it starts. */
    void madeByOneself() {
        recommendationUsed = false;
    }

    /**
     * It starts because it was suggested.
     *
     * @param impression absent if what was shown is gone by now
     */
    void recommended(String source, @Nullable UUID impression) {
        recommendationUsed = true;
        recommendationViewed = true;
        recommendationSource = source;
        impressionId = impression;
    }

    /** Whether a suggestion led here; an imported one may say so too. */
    boolean wasRecommended() {
        return Boolean.TRUE.equals(recommendationUsed);
    }

    /**
     * It starts for the first time, and no suggestion led here.
     *
     * @param viewed whether it was among the suggestions of the last half hour; absent if there were none
     */
    void notRecommended(@Nullable Boolean viewed) {
        recommendationUsed = false;
        recommendationViewed = viewed;
    }

    void delete(Instant now) {
        deletedAt = now;
    }

    void restore() {
        deletedAt = null;
    }

    private void closeForEnd(@Nullable WorkSession running, Instant now) {
        if (running != null) {
            running.close(now, null, null);
            addMinutes(running);
        }
    }

    /** A stretch that is told about later; what has ended already counts it, too. */
    void addWork(WorkSession ended) {
        addMinutes(ended);
        if (firstStartedAt == null || ended.startedAt().isBefore(firstStartedAt)) {
            firstStartedAt = ended.startedAt();
        }
        if (!state.isOpen()) {
            recompute();
        }
    }

    private void addMinutes(WorkSession ended) {
        activeMinutes = minutesSoFar() + ended.minutes();
    }

    private void recompute() {
        derived = Derived.of(
                new Derived.Times(createdAt, initializedAt, firstStartedAt, completedAt),
                guess(),
                outcome(),
                activeMinutes);
    }

    private void require(boolean allowed, String transition) {
        if (!allowed) {
            throw new InvalidTransition(transition, state.name());
        }
    }

    // ---- reading ----

    /** On what may be kept, as of the moment in which the row was read. */
    LastWords lastWords() {
        return new LastWords(lastWordOnFeelings, lastWordOnText);
    }

    InstanceState state() {
        return state;
    }

    String taskName() {
        return taskName;
    }

    @Nullable
    UUID taskId() {
        return taskId;
    }

    /** The suggestion that it was started from last. */
    @Nullable
    UUID impressionId() {
        return impressionId;
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    boolean isInitialized() {
        return initializedAt != null;
    }

    Guess guess() {
        return guess == null ? Guess.NONE : guess;
    }

    ModelGuess modelGuess() {
        return modelGuess == null ? ModelGuess.NONE : modelGuess;
    }

    Outcome outcome() {
        return outcome == null ? Outcome.NONE : outcome;
    }

    Derived derived() {
        return derived == null ? Derived.NONE : derived;
    }

    /** Sum of the ended work sessions, in minutes. */
    double minutesSoFar() {
        return activeMinutes == null ? 0 : activeMinutes;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    Instant completedAt() {
        return completedAt;
    }

    @Nullable
    Instant firstStartedAt() {
        return firstStartedAt;
    }

    PlannedKind plannedKind() {
        return plannedKind;
    }

    @Nullable
    Instant plannedFor() {
        return plannedFor;
    }

    @Nullable
    String cue() {
        return cue;
    }

    int taskVersion() {
        return taskVersion;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant initializedAt() {
        return initializedAt;
    }

    @Nullable
    Instant cancelledAt() {
        return cancelledAt;
    }

    @Nullable
    Instant editedAt() {
        return editedAt;
    }

    @Nullable
    String cancellationCategory() {
        return cancellationCategory;
    }

    @Nullable
    String cancellationNote() {
        return cancellationNote;
    }

    @Nullable
    Double capacityBefore() {
        return capacityBefore;
    }

    @Nullable
    Double excitementChange() {
        return excitementChange;
    }

    @Nullable
    Double timeSinceLastCompletion() {
        return timeSinceLastCompletion;
    }
}
