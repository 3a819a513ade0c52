package app.taskaversion.platform.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder for what is nobody else's business on this machine. */
public final class OwnFolder {

    private OwnFolder() {}

    /** Leaves one that is there as it is; a new one only its owner may enter, where files have owners. */
    public static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path made = Files.createDirectories(folder);
        if (made.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
