package app.taskaversion.recommendation.internal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One thing that could have been suggested at a decision. Kept in the order of the rows of its snapshot.
 *
 * @param complete how likely people finish it once started, as it was predicted then; NaN if nothing was
 */
record Scored(UUID task, float complete) {

    private static final int BYTES = 2 * Long.BYTES + Float.BYTES;

    static byte[] write(List<Scored> all) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES * all.size());
        for (Scored one : all) {
            bytes.putLong(one.task.getMostSignificantBits())
                    .putLong(one.task.getLeastSignificantBits())
                    .putFloat(one.complete);
        }
        return bytes.array();
    }

    /** @throws IllegalArgumentException if it is cut off */
    static List<Scored> read(byte[] stored) {
        if (stored.length % BYTES != 0) {
            throw new IllegalArgumentException(stored.length + " bytes");
        }
        ByteBuffer bytes = ByteBuffer.wrap(stored);
        List<Scored> all = new ArrayList<>();
        while (bytes.hasRemaining()) {
            all.add(new Scored(new UUID(bytes.getLong(), bytes.getLong()), bytes.getFloat()));
        }
        return all;
    }
}
