package app.taskaversion.platform.persistence.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are on the disk when we say so, and for nobody else's eyes. */
final class SafeFiles {

    static final String PART = ".part";

    private SafeFiles() {}

    /** An empty file that only its owner may read, under a name that says it is not whole yet. */
    static Path part(Path folder, String name) throws IOException {
        return Files.createTempFile(folder, "." + name + "-", PART); // POSIX: rw------- from the first moment
    }

    /** Gives the file its final name in one step, after all of it is on the disk. */
    static void place(Path part, Path target) throws IOException {
        sync(part);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(target);
    }

    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** So that a power cut does not take the new name away. Not every system lets a folder be opened. */
    static void syncFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !isPosix(folder)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
