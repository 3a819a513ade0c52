package app.taskaversion.platform.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The schema versions that this application brings along. */
public final class ShippedVersions {

    private static final Set<MigrationVersion> ALL = read();

    private ShippedVersions() {}

    static boolean contains(String version) {
        return ALL.contains(MigrationVersion.fromVersion(version));
    }

    /** The newest one, which a running application's database has. */
    public static int newest() {
        return Integer.parseInt(
                ALL.stream().max(Comparator.naturalOrder()).orElseThrow().getVersion());
    }

    private static Set<MigrationVersion> read() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:db/migration/**/V*__*.sql"))
                    .map(resource -> String.valueOf(resource.getFilename()))
                    .map(name -> MigrationVersion.fromVersion(name.substring(1, name.indexOf("__"))))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
