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

    /** At this time of the day so many of so many were finished, at others so many of so many. */
    record AtThisTime(PartOfDay part, int finished, int attempts, int otherFinished, int otherAttempts) implements Why {

        /** Whether more gets finished than at other times. */
        public boolean better() {
            return share() > otherShare();
        }

        /** 0–1. */
        public double share() {
            return (double) finished / attempts;
        }

        /** 0–1. */
        public double otherShare() {
            return (double) otherFinished / otherAttempts;
        }
    }

    /** Relief afterwards was so many points higher than expected (below 0: lower), on average. */
    record ReliefThanExpected(double gap, int n) implements Why {}

    /** The person said that they dread it. */
    record Dreaded(double dread) implements Why {}

    /** It takes little or much, compared with what else is open. */
    record Takes(double load, int n, boolean little) implements Why {}

    /** It is mostly shorter or longer than what else is open. */
    record Length(double minutes, int n, boolean shorter) implements Why {}

    /** What people did with things of this kind; of this person too little is known to say more. */
    record OfPeople() implements Why {}

    /** No single one of the reasons is strong enough, or borne out, to be named. */
    record Together() implements Why {}

    /** Something harder has its turn now and then. */
    record Harder() implements Why {}

    /** Drawn by lot among what is about as good, as the person agreed to. */
    record Drawn() implements Why {}
}
