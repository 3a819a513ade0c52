package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.platform.text.Sha256;
import app.taskaversion.recommendation.feature.Schema;
import app.taskaversion.recommendation.feature.Snapshot;
import app.taskaversion.recommendation.model.LearnedModel;
import app.taskaversion.recommendation.model.ModelBytes;
import app.taskaversion.recommendation.model.OwnShift;
import app.taskaversion.recommendation.model.Predictor;
import app.taskaversion.recommendation.model.Trainer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From the row of a model to something that can be asked. */
@Component
class Loading {

    private final ModelBook book;

    Loading(ModelBook book) {
        this.book = book;
    }

    /** Why nothing can be learned or asked on this machine; absent if it can. */
    static @Nullable String unavailable() {
        return Trainer.unavailable();
    }

    /**
     * The model itself, after a look at its hashes.
     *
     * @throws IllegalArgumentException if it is gone, damaged, or means other numbers
     */
    LearnedModel read(ModelRow row) {
        byte[] content = book.content(row.id()).orElseThrow(() -> new IllegalArgumentException("Wiped"));
        if (!Sha256.hex(content).equals(row.sha256())) {
            throw new IllegalArgumentException("Damaged");
        }
        if (!row.schemaHash().equals(Schema.hash())) {
            throw new IllegalArgumentException("Other numbers");
        }
        return ModelBytes.read(content);
    }

    /**
     * Ready to be asked, and asked once, so that the first person does not wait for it.
     *
     * @throws IllegalArgumentException as {@link #read}
     * @throws IllegalStateException if the library cannot be used on this machine
     */
    Predictor load(ModelRow row) {
        Predictor predictor = Predictor.of(read(row));
        float[] unknown = new float[Schema.size()];
        Arrays.fill(unknown, Float.NaN);
        int asked = predictor
                .predict(new Snapshot(Instant.EPOCH, 0, List.of("it"), List.of(unknown)), OwnShift.NONE)
                .size();
        if (asked != 1) {
            predictor.close();
            throw new IllegalArgumentException("Says nothing");
        }
        return predictor;
    }
}
