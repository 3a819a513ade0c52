package app.taskaversion.platform.error;

import java.time.Clock;
import java.time.Instant;

/**
 * What is kept of an error beside the log: names from code only.
 *
 * @param code that the person was shown
 * @param kind class of the innermost cause, which is where it began
 * @param place the topmost line of ours on the way there, such as {@code task.ui.TasksView.show:41}; a line of a library if
 *     none of ours is there
 */
public record NotedError(String code, long atNanos, String kind, String place) {

    private static final String OURS = "app.taskaversion.";
    private static final int LONGEST = 200;

    static NotedError of(String code, Throwable error) {
        Throwable innermost = error;
        String place = "";
        for (Throwable each : ErrorLog.chain(error)) {
            innermost = each;
            String own = own(each);
            place = own.isEmpty() ? place : own;
        }
        return new NotedError(
                code,
                System.nanoTime(),
                cut(innermost.getClass().getName()),
                cut(place.isEmpty() ? first(innermost) : place));
    }

    private static String own(Throwable error) {
        for (StackTraceElement frame : error.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                return shown(frame).substring(OURS.length());
            }
        }
        return "";
    }

    private static String first(Throwable error) {
        StackTraceElement[] frames = error.getStackTrace();
        return frames.length == 0 ? "?" : shown(frames[0]);
    }

    private static String shown(StackTraceElement frame) {
        return frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }

    private static String cut(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }

    /** When it was, as far as the clock that is asked now knows: reporting has none. */
    public Instant at(Clock clock) {
        return clock.instant().minusNanos(Math.max(0, System.nanoTime() - atNanos));
    }
}
