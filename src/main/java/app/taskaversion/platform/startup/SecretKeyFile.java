package app.taskaversion.platform.startup;

import app.taskaversion.platform.error.StartRefused;
import app.taskaversion.platform.persistence.OwnFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The secret key: from the environment, or made once and kept in a file that only its owner can read. */
final class SecretKeyFile {

    static final String NAME = "secret.key";

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private SecretKeyFile() {}

    /**
     * @param configured the value of {@code SECRET_KEY}, if any
     * @param folder where the key is kept in development: beside the database
     * @throws StartRefused if there is none in production, or if it cannot be used, read or stored
     */
    static SecretKey load(RunMode mode, @Nullable String configured, Path folder) {
        String given = Settings.given(configured);
        if (!given.isEmpty()) {
            return SecretKey.parse(given);
        }
        if (mode == RunMode.PRODUCTION) {
            throw new StartRefused("startup.secretKey.missing");
        }
        Path file = folder.resolve(NAME);
        try {
            return Files.exists(file) ? read(file) : create(file, folder);
        } catch (IOException e) {
            throw new StartRefused("startup.secretKey.file", file);
        }
    }

    private static SecretKey read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.US_ASCII);
        if (isPosix(file)) {
            if (!Files.getPosixFilePermissions(file).equals(OWNER_ONLY)) {
                Files.setPosixFilePermissions(file, OWNER_ONLY);
            }
        }
        try {
            return SecretKey.parse(text);
        } catch (StartRefused e) {
            throw new StartRefused("startup.secretKey.file", file);
        }
    }

    /** Written under another name first, so that a start that is killed half-way leaves no half key. */
    private static SecretKey create(Path file, Path folder) throws IOException {
        OwnFolder.make(folder);
        FileAttribute<?>[] attributes = isPosix(folder)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
        SecretKey key = SecretKey.random();
        Path draft = Files.createTempFile(folder, NAME, ".new", attributes);
        Files.writeString(draft, key.base64() + "\n", StandardCharsets.US_ASCII);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return key;
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
