package app.taskaversion.platform.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A file that a command writes for the person at this machine, and for nobody else who uses it. */
public final class OwnFile {

    private OwnFile() {}

    /**
     * Makes it, empty and readable by its owner only, where files have owners.
     *
     * @throws IOException if it is there already or its folder cannot be written
     */
    public static void create(Path file) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        List<FileAttribute<?>> attributes = posix
                ? List.of(PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : List.of();
        Path unused = Files.createFile(file, attributes.toArray(FileAttribute<?>[]::new));
    }

    /** So that no half file stays. */
    public static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
