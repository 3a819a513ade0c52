package app.taskaversion.platform.startup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A file that a command writes for the person at this machine, and for nobody else who uses it. */
public final class OwnFile {

    private OwnFile() {}

    /** What the file is to hold. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Makes it, readable by its owner only where files have owners, and fills it. If that does not come to its end, no
     * half file stays.
     *
     * @throws java.nio.file.FileAlreadyExistsException if it is there already; then it is left alone
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, Content content) throws IOException {
        create(file);
        boolean whole = false;
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                content.writeTo(out);
            }
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void create(Path file) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        List<FileAttribute<?>> attributes = posix
                ? List.of(PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : List.of();
        Path unused = Files.createFile(file, attributes.toArray(FileAttribute<?>[]::new));
    }
}
