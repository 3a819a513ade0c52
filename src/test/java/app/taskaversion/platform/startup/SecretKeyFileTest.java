package app.taskaversion.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.StartRefused;
import app.taskaversion.testsupport.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretKeyFileTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final Path folder = TestDatabases.newFolder("key").resolve("data");
    private final Path file = folder.resolve("secret.key");

    @Test
    void itIsMadeOnceAndOnlyItsOwnerCanReadIt() throws IOException {
        byte[] first = SecretKeyFile.load(RunMode.DEVELOPMENT, null, folder).bytes();
        byte[] second = SecretKeyFile.load(RunMode.DEVELOPMENT, "", folder).bytes();
        assertThat(first).hasSize(32).isEqualTo(second);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var entries = Files.list(folder)) {
            assertThat(entries).containsExactly(file);
        }
    }

    @Test
    void eachFolderGetsAnotherKey() {
        assertThat(SecretKeyFile.load(RunMode.DEVELOPMENT, null, folder).bytes())
                .isNotEqualTo(SecretKeyFile.load(RunMode.DEVELOPMENT, null, folder.resolve("other"))
                        .bytes());
    }

    @Test
    void aFileThatOthersCanReadIsClosedAgain() throws IOException {
        byte[] key = SecretKeyFile.load(RunMode.DEVELOPMENT, null, folder).bytes();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(SecretKeyFile.load(RunMode.DEVELOPMENT, null, folder).bytes())
                .isEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aGivenKeyIsUsedAndNotWritten() {
        assertThat(SecretKeyFile.load(RunMode.PRODUCTION, KEY, folder).bytes()).isEqualTo(new byte[32]);
        assertThat(folder).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hunter2", "not base64 at all!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="})
    void aKeyThatIsTooShortOrNoBase64IsRefusedAndNotRepeated(String key) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> SecretKeyFile.load(RunMode.DEVELOPMENT, key, folder))
                .withMessageStartingWith("SECRET_KEY must be at least 32 random bytes")
                .withNoCause()
                .satisfies(e -> assertThat(e.toString()).doesNotContain(key));
    }

    @Test
    void inProductionItIsRequired() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> SecretKeyFile.load(RunMode.PRODUCTION, null, folder))
                .withMessageStartingWith("SECRET_KEY is required in production");
        assertThat(folder).doesNotExist();
    }

    @Test
    void aDamagedFileIsNamedAndNotReplaced() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(file, "half a k");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> SecretKeyFile.load(RunMode.DEVELOPMENT, null, folder))
                .withMessageContaining(file.toString())
                .withMessageContaining("SECRET_KEY");
        assertThat(file).hasContent("half a k");
    }

    @Test
    void theKeyIsNeverShown() {
        assertThat(SecretKey.parse(KEY)).hasToString("SecretKey");
    }
}
