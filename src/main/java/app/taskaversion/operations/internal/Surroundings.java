package app.taskaversion.operations.internal;

import app.taskaversion.platform.persistence.backup.BackupFolder;
import app.taskaversion.platform.persistence.backup.BackupFolder.Kept;
import app.taskaversion.platform.startup.Offline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What lies around the database file: room, rights, backups. On PostgreSQL that is the server's. */
final class Surroundings {

    private static final long SPARE = 100_000_000;
    private static final Duration FRESH = Duration.ofDays(2);
    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private Surroundings() {}

    static List<Finding> of(Offline place, Instant now) throws IOException {
        Path file = place.database().file();
        if (file == null) {
            return List.of(Finding.note("doctor.postgres"));
        }
        List<Finding> findings = new ArrayList<>();
        Path folder = folder(file);
        long room = Files.getFileStore(folder).getUsableSpace();
        findings.add(
                room < 2 * Files.size(file) + SPARE
                        ? Finding.problem("doctor.disk.little", megabytes(room), megabytes(Files.size(file)))
                        : Finding.fine("doctor.disk.well", megabytes(room), megabytes(Files.size(file))));
        for (Path open : openToOthers(place)) {
            findings.add(Finding.problem("doctor.rights", open.toString()));
        }
        for (Path part : abandoned(place, now)) {
            findings.add(Finding.note("doctor.abandoned", part.toString()));
        }
        findings.add(backups(place, now));
        return findings;
    }

    private static Finding backups(Offline place, Instant now) throws IOException {
        Optional<Kept> newest = new BackupFolder(place.backups().folder()).newest();
        if (newest.isPresent() && Duration.between(newest.get().madeAt(), now).compareTo(FRESH) <= 0) {
            return Finding.fine("doctor.backup.well", newest.get().file().toString());
        }
        if (!place.backups().daily()) {
            return Finding.note("doctor.backup.off");
        }
        return newest.isPresent()
                ? Finding.problem(
                        "doctor.backup.old",
                        newest.get().file().toString(),
                        Duration.between(newest.get().madeAt(), now).toDays())
                : Finding.note("doctor.backup.none", place.backups().folder().toString());
    }

    /** Files that hold people's words or keys and that others on this machine may read. */
    static List<Path> openToOthers(Offline place) throws IOException {
        Path file = Objects.requireNonNull(place.database().file(), "only for a file");
        List<Path> files = new ArrayList<>();
        for (String suffix : new String[] {"", "-wal", "-shm"}) {
            files.add(file.resolveSibling(file.getFileName() + suffix));
        }
        files.add(folder(file).resolve("secret.key"));
        files.add(place.home().folder().resolve(".env"));
        BackupFolder backups = new BackupFolder(place.backups().folder());
        for (BackupFolder each : List.of(backups, backups.beforeChanges())) {
            each.list().forEach(kept -> files.add(kept.file()));
        }
        List<Path> open = new ArrayList<>();
        for (Path each : files) {
            if (Files.exists(each) && isPosix(each) && !closedFolder(each)) {
                if (Files.getPosixFilePermissions(each).stream().anyMatch(OTHERS::contains)) {
                    open.add(each);
                }
            }
        }
        return open;
    }

    /** Whom the folder keeps out, the rights of the file need not. */
    private static boolean closedFolder(Path file) throws IOException {
        Set<PosixFilePermission> rights = Files.getPosixFilePermissions(folder(file));
        return !rights.contains(PosixFilePermission.GROUP_EXECUTE)
                && !rights.contains(PosixFilePermission.OTHERS_EXECUTE);
    }

    static List<Path> abandoned(Offline place, Instant now) throws IOException {
        BackupFolder backups = new BackupFolder(place.backups().folder());
        List<Path> parts = new ArrayList<>();
        Path file = Objects.requireNonNull(place.database().file(), "only for a file");
        for (BackupFolder each : List.of(new BackupFolder(folder(file)), backups, backups.beforeChanges())) {
            parts.addAll(each.abandoned(now));
        }
        return parts.stream().distinct().toList();
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.getParent(), "an absolute path has a folder");
    }

    private static long megabytes(long bytes) {
        return bytes / 1_000_000;
    }
}
