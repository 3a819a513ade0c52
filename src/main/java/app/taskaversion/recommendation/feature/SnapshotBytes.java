package app.taskaversion.recommendation.feature;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The numbers of a snapshot as they are kept: deflated, one number of all rows after the other, because what is known of
 * the person is the same in each row. Every float comes back as it was, NaN as NaN.
 */
public final class SnapshotBytes {

    /** More than anybody is ever suggested from; whatever says more is damaged. */
    private static final int MOST_ROWS = 1_000;

    private static final int MOST_COLUMNS = 10_000;

    private SnapshotBytes() {}

    /** @throws IllegalArgumentException if the rows are not of one length */
    public static byte[] write(List<float[]> rows) {
        int columns = rows.isEmpty() ? 0 : rows.getFirst().length;
        if (rows.stream().anyMatch(row -> row.length != columns)) {
            throw new IllegalArgumentException("Rows of several lengths");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Between the two a buffer, since each call of either costs more than a float.
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes)))) {
            out.writeShort(rows.size());
            out.writeShort(columns);
            for (int column = 0; column < columns; column++) {
                for (float[] row : rows) {
                    out.writeFloat(row[column]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // never: it stays in memory
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalArgumentException if this is no snapshot */
    public static List<float[]> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes))))) {
            int rows = in.readUnsignedShort();
            int columns = in.readUnsignedShort();
            if (rows > MOST_ROWS || columns > MOST_COLUMNS) {
                throw new IllegalArgumentException("No snapshot: " + rows + " rows of " + columns);
            }
            List<float[]> all = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                all.add(new float[columns]);
            }
            for (int column = 0; column < columns; column++) {
                for (float[] row : all) {
                    row[column] = in.readFloat();
                }
            }
            return all;
        } catch (IOException e) {
            throw new IllegalArgumentException("No snapshot", e);
        }
    }
}
