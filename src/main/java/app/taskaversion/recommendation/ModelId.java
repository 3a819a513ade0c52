package app.taskaversion.recommendation;

import java.util.UUID;

/** Names one entry of the registry of models. */
public record ModelId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
