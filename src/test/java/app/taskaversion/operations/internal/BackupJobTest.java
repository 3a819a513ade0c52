package app.taskaversion.operations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.metric.WorkFigures;
import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.backup.BackupPlan;
import app.taskaversion.platform.text.Messages;
import app.taskaversion.testsupport.PromptWork;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.StillRepeater;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestDatabases;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The daily backup of a running app. */
@SqliteTest
class BackupJobTest {

    @Autowired
    private DatabaseUrl database;

    @Autowired
    private TestClock clock;

    private final Path folder = TestDatabases.newFolder("daily").resolve("backups");

    private BackupJob job(boolean daily) {
        return new BackupJob(
                database,
                new BackupPlan(daily, folder, 30, null),
                new PromptWork(),
                new Messages(),
                clock,
                new StillRepeater());
    }

    private List<Path> made() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void thereIsOneADay() throws IOException {
        BackupJob job = job(true);
        assertThat(job.newest()).isNull();
        job.look();
        job.look();
        assertThat(made()).hasSize(1);
        assertThat(job.newest()).isEqualTo(clock.instant());
        clock.advance(Duration.ofHours(23));
        job.look();
        assertThat(made()).hasSize(1);
        clock.advance(Duration.ofHours(1));
        job.look();
        assertThat(made()).hasSize(2);
        assertThat(job(true).newest()).as("also after a start").isEqualTo(clock.instant());
    }

    @Test
    void whoSwitchedItOffHasNone() throws IOException {
        job(false).look();
        assertThat(made()).isEmpty();
    }

    @Test
    void oneThatDoesNotSucceedIsTriedAgainAndCounted() throws IOException {
        SimpleMeterRegistry figures = new SimpleMeterRegistry();
        Metrics.addRegistry(figures);
        try {
            Files.writeString(folder, "in the way");
            BackupJob job = job(true);
            job.look();
            assertThat(figures.counter("tas.backups", "result", "stopped").count())
                    .isEqualTo(1);
            Files.delete(folder);
            job.look();
            assertThat(made()).hasSize(1);
            assertThat(figures.counter("tas.backups", "result", "done").count()).isEqualTo(1);
            WorkFigures.TRAINING.took(Duration.ofSeconds(3));
            assertThat(figures.timer("tas.training.time").count()).isEqualTo(1);
        } finally {
            Metrics.removeRegistry(figures);
        }
    }
}
