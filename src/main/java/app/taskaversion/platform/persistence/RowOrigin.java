package app.taskaversion.platform.persistence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where rows that the person did not make in the app come from.
 *
 * @param batchId the import that brings them; absent for the demo history
 * @param demo whether they are the demo history, which never counts in exports, training, statistics or consent
 */
public record RowOrigin(@Nullable UUID batchId, boolean demo) {

    public static final RowOrigin DEMO = new RowOrigin(null, true);

    public static RowOrigin imported(UUID batchId) {
        return new RowOrigin(batchId, false);
    }
}
