package app.taskaversion.tracking;

import java.util.UUID;

/** Names one help that was chosen when stuck. */
public record InterventionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
