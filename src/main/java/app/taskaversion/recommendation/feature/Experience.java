package app.taskaversion.recommendation.feature;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a person has gone through so far with one task, with one category, or with everything. */
final class Experience {

    /** After so many days an attempt counts half for how usual something is. */
    private static final double HALF_LIFE_DAYS = 14;

    private static final double MILLIS_A_DAY = 86_400_000;

    final RunningMean finished = new RunningMean();
    final RunningMean relief = new RunningMean();
    final RunningMean stress = new RunningMean();
    final RunningMean net = new RunningMean();
    final RunningMean reliefGap = new RunningMean();
    final RunningMean stressGap = new RunningMean();
    final RunningMean aversionGap = new RunningMean();
    final RunningMean logMinutes = new RunningMean();
    final RunningMean logRatio = new RunningMean();
    final RunningMean saidRelief = new RunningMean();
    final RunningMean saidAversion = new RunningMean();
    final RunningMean saidLoad = new RunningMean();
    final RunningMean feltAversion = new RunningMean();
    /** 1 or 0 for each time it was open when the person looked. */
    final RunningMean chosen = new RunningMean();
    /** 1 or 0 for each time it was shown. */
    final RunningMean taken = new RunningMean();

    int attempts;
    int failuresInARow;
    private double usual;
    private long usualAt;

    @Nullable
    Instant lastAttempt;

    @Nullable
    Instant lastDone;

    Expected lastSaid = Expected.NOTHING;

    void started(Instant at) {
        attempts++;
        usual = usual(at) + 1;
        usualAt = at.toEpochMilli();
        lastAttempt = at;
    }

    /** Attempts so far, faded by their age. */
    double usual(Instant now) {
        return usual * Math.pow(0.5, (now.toEpochMilli() - usualAt) / MILLIS_A_DAY / HALF_LIFE_DAYS);
    }

    /** An attempt that is over. */
    void ended(Attempt attempt) {
        Expected said = attempt.expected();
        lastSaid = said;
        saidRelief.add(said.relief());
        saidAversion.add(said.aversion());
        saidLoad.add(said.load());
        boolean done = attempt.end() == Attempt.End.DONE;
        if (attempt.end() == Attempt.End.WITHOUT_MEANING) {
            return;
        }
        finished.add(done ? 1 : 0);
        failuresInARow = done ? 0 : failuresInARow + 1;
        if (done) {
            lastDone = attempt.ended();
            felt(said, attempt.felt());
        }
    }

    private void felt(Expected said, Felt felt) {
        relief.add(felt.answeredRelief());
        stress.add(felt.answeredStress());
        net.add(felt.net());
        reliefGap.add(felt.answeredRelief() - said.relief());
        stressGap.add(felt.answeredStress() - said.load());
        if (felt.touched()) {
            feltAversion.add(felt.aversion());
            aversionGap.add(felt.aversion() - said.aversion());
        }
        double minutes = Labels.believable(felt.minutes());
        logMinutes.add(Math.log(minutes));
        logRatio.add(Math.log(minutes / said.minutes()));
    }
}
