package app.taskaversion.transfer;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to import and what the person says about it.
 *
 * @param sources folders, files, ZIPs or databases, in any mixture; opened read-only
 * @param name what the source is called, for the person
 */
public record ImportRequest(List<Path> sources, String name, ImportChoices choices) {

    public ImportRequest {
        sources = List.copyOf(sources);
    }

    /** Without any choice but these two. */
    public ImportRequest(List<Path> sources, String name, @Nullable ZoneId zone, @Nullable String user) {
        this(sources, name, ImportChoices.NONE.withZone(zone).withUser(user));
    }

    public @Nullable ZoneId zone() {
        return choices.zone();
    }

    public @Nullable String user() {
        return choices.user();
    }

    public ImportRequest with(ImportChoices newChoices) {
        return new ImportRequest(sources, name, newChoices);
    }

    public ImportRequest withZone(@Nullable ZoneId newZone) {
        return with(choices.withZone(newZone));
    }
}
