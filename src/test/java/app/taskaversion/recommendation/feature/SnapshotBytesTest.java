package app.taskaversion.recommendation.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SnapshotBytesTest {

    @Test
    void everyNumberComesBackAsItWas() {
        Random dice = new Random(1);
        List<float[]> rows = new ArrayList<>();
        for (int row = 0; row < 30; row++) {
            float[] values = new float[Schema.size()];
            for (int column = 0; column < values.length; column++) {
                values[column] = dice.nextInt(4) == 0 ? Float.NaN : (float) dice.nextGaussian();
            }
            rows.add(values);
        }
        rows.getFirst()[0] = -0.0f;
        rows.getFirst()[1] = Float.MIN_VALUE;

        List<float[]> read = SnapshotBytes.read(SnapshotBytes.write(rows));

        assertThat(read).hasSameSizeAs(rows);
        for (int row = 0; row < rows.size(); row++) {
            assertThat(read.get(row)).isEqualTo(rows.get(row));
        }
    }

    @Test
    void whatIsTheSameForAllTakesNoRoom() {
        float[] row = new float[Schema.size()];
        for (int column = 0; column < row.length; column++) {
            row[column] = column * 1.1f;
        }

        assertThat(SnapshotBytes.write(Collections.nCopies(30, row))).hasSizeLessThan(3 * Schema.size() * Float.BYTES);
    }

    @Test
    void nothingIsAlsoASnapshot() {
        assertThat(SnapshotBytes.read(SnapshotBytes.write(List.of()))).isEmpty();
    }

    @Test
    void whatIsNoSnapshotIsRefused() {
        byte[] written = SnapshotBytes.write(List.of(new float[] {1, 2, 3}));

        assertThatThrownBy(() -> SnapshotBytes.read(Arrays.copyOf(written, written.length / 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SnapshotBytes.read(new byte[] {1, 2, 3})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SnapshotBytes.write(List.of(new float[1], new float[2])))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
