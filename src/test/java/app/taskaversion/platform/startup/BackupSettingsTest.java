package app.taskaversion.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.StartRefused;
import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.backup.BackupPlan;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Also the settings of figures for monitoring. */
class BackupSettingsTest {

    private static final AppHome HOME = new AppHome(Path.of("/srv/tas"));
    private static final DatabaseUrl FILE = DatabaseUrl.parse("sqlite:///./data/x.db", HOME.folder());

    private static BackupPlan read(AccessMode access, Map<String, String> variables) {
        return BackupSettings.read(variables::get, access, FILE, HOME);
    }

    @Test
    void onePersonHasADailyBackupBesideTheDatabase() {
        assertThat(read(AccessMode.LOCAL, Map.of()))
                .isEqualTo(new BackupPlan(true, Path.of("/srv/tas/data/backups"), 30, null));
        assertThat(read(AccessMode.ACCOUNTS, Map.of()).daily()).isFalse();
        assertThat(read(AccessMode.ACCOUNTS, Map.of("BACKUP", "Daily")).daily()).isTrue();
        assertThat(read(AccessMode.LOCAL, Map.of("BACKUP", "off")).daily()).isFalse();
    }

    @Test
    void theFolderMayBeElsewhere() {
        assertThat(read(AccessMode.LOCAL, Map.of("BACKUP_FOLDER", "/mnt/usb")).folder())
                .isEqualTo(Path.of("/mnt/usb"));
        assertThat(read(AccessMode.LOCAL, Map.of("BACKUP_FOLDER", "../kept")).folder())
                .isEqualTo(Path.of("/srv/kept"));
    }

    @ParameterizedTest
    @CsvSource({
        "BACKUP, hourly",
        "BACKUP_KEEP_DAYS, 31",
        "BACKUP_KEEP_DAYS, 0",
        "BACKUP_KEEP_DAYS, -1",
        "BACKUP_KEY, hunter2",
        "BACKUP_KEY, aHVudGVyMg=="
    })
    void whatCannotBeRightIsNamedAndNotRepeated(String name, String value) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> read(AccessMode.LOCAL, Map.of(name, value)))
                .withMessageStartingWith(name + " must")
                .matches(e -> !String.valueOf(e.getMessage()).contains("hunter2"));
    }

    @Test
    void figuresAreOffUnlessAPortOfTheirOwnIsNamed() {
        assertThat(MetricsSettings.springProperties(name -> null, 8080)).isEmpty();
        assertThat(MetricsSettings.springProperties(Map.of("METRICS_PORT", "9090")::get, 8080))
                .containsEntry("app.metrics.port", 9090)
                .containsEntry("app.metrics.host", "127.0.0.1");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> MetricsSettings.springProperties(Map.of("METRICS_PORT", "8080")::get, 8080))
                .withMessage("METRICS_PORT must differ from PORT.");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> MetricsSettings.springProperties(Map.of("METRICS_PORT", "http")::get, 8080))
                .withMessageStartingWith("METRICS_PORT must be a number");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> MetricsSettings.springProperties(
                        Map.of("METRICS_PORT", "9090", "METRICS_HOST", "a b")::get, 8080))
                .withMessageStartingWith("METRICS_HOST must");
    }
}
