package app.taskaversion.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.StartRefused;
import app.taskaversion.testsupport.TestDatabases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class EnvFileTest {

    private final Path folder = TestDatabases.newFolder("env");

    @Test
    void withoutAFileNothingIsSet() {
        assertThat(EnvFile.read(folder)).isEmpty();
    }

    @Test
    void commentsQuotesAndSpacesAreUnderstood() throws IOException {
        write("""
                \uFEFF# a comment
                PORT=9000

                 HOST = 127.0.0.1   # this machine
                export ENVIRONMENT="development" # quoted
                SECRET_KEY='a # b'
                DATABASE_URL=postgresql://me:p#w=1$x@host/db
                EMPTY=
                """);
        assertThat(EnvFile.read(folder))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "PORT", "9000",
                        "HOST", "127.0.0.1",
                        "ENVIRONMENT", "development",
                        "SECRET_KEY", "a # b",
                        "DATABASE_URL", "postgresql://me:p#w=1$x@host/db",
                        "EMPTY", ""));
    }

    @Test
    void aLineThatIsNoSettingIsNamedByItsNumberAndNotRepeated() throws IOException {
        write("PORT=9000\nhunter2 is my password\n");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> EnvFile.read(folder))
                .withMessageStartingWith("Line 2 of " + folder.resolve(".env"))
                .satisfies(e -> assertThat(e.toString()).doesNotContain("hunter2"));
    }

    @Test
    void aFileThatIsNotTextIsRefused() throws IOException {
        Files.write(folder.resolve(".env"), new byte[] {(byte) 0xC3, 0x28, 0x0A});
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> EnvFile.read(folder))
                .withMessageContaining(folder.resolve(".env").toString());
    }

    @Test
    void theEnvironmentWinsOverTheFileAndOptionsWinOverBoth() throws IOException {
        write("PORT=9000\nHOST=::1\nserver.port=7\n");
        StandardEnvironment environment = environment(Map.of("PORT", "9001"));
        assertThat(environment.getProperty("server.port")).isEqualTo("9001");
        assertThat(environment.getProperty("server.address")).isEqualTo("::1");
    }

    @Test
    void anEmptyValueInTheFileKeepsTheDefault() throws IOException {
        write("PORT=\nDATABASE_URL=\n");
        StandardEnvironment environment = environment(Map.of());
        assertThat(environment.getProperty("server.port")).isEqualTo("8080");
        assertThat(environment.getProperty("DATABASE_URL")).isNull();
    }

    @Test
    void aServerAddressOfItsOwnDoesNotOpenWhatHostKeepsClosed() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> environment(Map.of("server.address", "0.0.0.0")))
                .withMessageStartingWith("server.address must be a loopback address");
    }

    @Test
    void anExplicitServerPortWins() {
        assertThat(environment(Map.of("server.port", "0")).getProperty("server.port"))
                .isEqualTo("0");
    }

    private StandardEnvironment environment(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        String systemEnvironment = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        environment
                .getPropertySources()
                .replace(systemEnvironment, new MapPropertySource(systemEnvironment, variables));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("home", Map.of(AppHome.PROPERTY, folder.toString())));
        new SettingsPostProcessor().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve(".env"), text, StandardCharsets.UTF_8);
    }
}
