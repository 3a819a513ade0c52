package app.taskaversion.transfer;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to import and what the person says about it.
 *
 * @param sources folders, files or ZIPs; opened read-only
 * @param name what the source is called, for the person
 * @param zone the zone that the times were written in; needed where the files do not tell
 * @param user the person's number in files that hold several users
 */
public record ImportRequest(
        List<Path> sources,
        String name,
        @Nullable ZoneId zone,
        @Nullable String user) {

    public ImportRequest {
        sources = List.copyOf(sources);
    }

    public ImportRequest withZone(@Nullable ZoneId newZone) {
        return new ImportRequest(sources, name, newZone, user);
    }
}
