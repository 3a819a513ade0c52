package app.taskaversion.sharing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A release of statistics. It says nothing about how many people there are.
 *
 * @param year of UTC
 * @param turn 1 or 2 in that year
 * @param state how far it came
 * @param published how many cells are told
 * @param withheld how many are not
 * @param sha256 of the ZIP with its files; absent unless it is done
 */
public record ReleaseEntry(
        ReleaseId id,
        int year,
        int turn,
        Instant beganAt,
        State state,
        int published,
        int withheld,
        @Nullable String sha256) {

    /** How far a release came. */
    public enum State {
        /** It is being counted. */
        UNDER_WAY,
        /** There is a file with figures. */
        DONE,
        /** It was counted, and no cell could be told: there are not enough people for a private export. */
        TOO_FEW,
        /** It stopped half-way. It counts, as nobody knows what it may have shown. */
        BROKE_OFF
    }
}
