package app.taskaversion.recommendation;

import java.time.Instant;

/** A reason for a suggestion, for a plain sentence. Ratings are 0–100; each n is how many own times a figure rests on. */
public sealed interface Why {

    /** It asks little of the person. */
    record Gentle(double dread, int n) implements Why {}

    /** It has felt good afterwards. */
    record Relieving(double relief, int n) implements Why {}

    /** It gives more than it takes. */
    record Worth(double relief, double load, int n) implements Why {}

    /** It was easier than feared, by so many points. */
    record Lighter(double gap, int n) implements Why {}

    /** It fits into the time that there is. */
    record Fits(double minutes, int n) implements Why {}

    /** It is wanted by then; may lie in the past. */
    record Due(Instant due) implements Why {}

    /** It has waited longer than it mostly does. */
    record Waiting(double days, double typicalDays, int n) implements Why {}

    /** It is something for oneself. */
    record ForYourself() implements Why {}

    /** It is dreaded, and mostly gets done all the same. */
    record Brave(double dread, int n) implements Why {}

    /** It gets done: so many of so many times. */
    record Finished(int finished, int attempts) implements Why {}

    /** It is good in the eyes of several modes. */
    record Blended(int modes) implements Why {}

    /** It is about as short as can be. */
    record Quick(double minutes, int n) implements Why {}

    /** Nothing is known of it yet. */
    record New() implements Why {}

    /** The person said that they have little energy, and this takes little. */
    record LittleEnergy() implements Why {}

    /** Drawn by lot among what is about as good, as the person agreed to. */
    record Drawn() implements Why {}
}
