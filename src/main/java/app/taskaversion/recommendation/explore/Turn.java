package app.taskaversion.recommendation.explore;

import app.taskaversion.platform.text.Sha256;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is in a comparison: the same question has the same answer on every node and for ever, and nothing has to
 * be stored to keep it so. (recommender §2.10)
 */
public final class Turn {

    private static final String SALT = "task-aversion-turns";

    private Turn() {}

    /**
     * A number that is as good as drawn, at least 0, below 1: the first eight bytes of the SHA-256 of salt, name, person
     * and, where it changes by the day, the day.
     *
     * @param name of what is compared; two comparisons are independent of each other
     * @param day a day of the person
     */
    public static double of(String name, String person, @Nullable LocalDate day) {
        String text = SALT + '\n' + name + '\n' + person + (day == null ? "" : "\n" + day);
        // The upper 53 of the 64 bits: as many as a double can hold, so that it never rounds up to 1.
        return (ByteBuffer.wrap(Sha256.of(text)).getLong() >>> 11) * 0x1.0p-53;
    }
}
