package app.taskaversion.sharing;

import java.util.UUID;

/** Names a release of statistics. */
public record ReleaseId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
