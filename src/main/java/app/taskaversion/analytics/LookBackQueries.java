package app.taskaversion.analytics;

import app.taskaversion.platform.time.DayBoundary;
import java.time.Instant;
import java.util.List;

/** What Look back shows: plain counts, and guesses beside answers. Each figure comes with what it rests on. */
public interface LookBackQueries {

    /** The last seven of the person's days, today included. */
    WeekPicture week(Instant now, DayBoundary days);

    /**
     * Guess and answer side by side for the tasks with the most answers, at most six, over the last 90 days. Only
     * instances where the person gave both count.
     */
    List<GuessAndFelt> guessesAndAnswers(PairKind kind, Instant now);

    /** What was guessed and answered. */
    enum PairKind {
        /** How bad will it be, how bad was it. */
        DREAD,
        /** Relief expected, relief felt. */
        RELIEF
    }

    /**
     * Counts of seven days.
     *
     * @param started things that were begun, each once
     * @param finished things that were completed
     * @param letGo things that were let go
     * @param minutes minutes of the finished ones that have any
     * @param timed how many finished ones have minutes
     * @param answers how many finished ones have a rating afterwards
     */
    record WeekPicture(int started, int finished, int letGo, double minutes, int timed, int answers) {

        public boolean isEmpty() {
            return started == 0 && finished == 0 && letGo == 0;
        }
    }

    /**
     * One task's guesses and answers.
     *
     * @param guess mean of the guesses, 0–100
     * @param felt mean of the answers, 0–100
     * @param n how many pairs, at least 1
     */
    record GuessAndFelt(String task, double guess, double felt, int n) {

        /** From how many pairs on a sentence may say something. */
        public static final int ENOUGH = 3;

        public boolean enough() {
            return n >= ENOUGH;
        }

        /** Above 0: less than guessed. */
        public double gap() {
            return guess - felt;
        }
    }
}
