package app.taskaversion.tracking;

import org.jspecify.annotations.Nullable;

/**
 * How something is started.
 *
 * @param fiveMinutes "Just 5 min": stopping after five counts fully
 * @param capacityBefore the energy answer of the last two hours, 0–100
 * @param pick the suggestion that was followed, if it came from one
 */
public record StartRequest(
        StartVia via,
        Guess guess,
        boolean fiveMinutes,
        @Nullable Double capacityBefore,
        @Nullable Pick pick) {

    public static StartRequest via(StartVia via) {
        return new StartRequest(via, Guess.NONE, false, null, null);
    }

    public StartRequest with(Guess newGuess) {
        return new StartRequest(via, newGuess, fiveMinutes, capacityBefore, pick);
    }
}
