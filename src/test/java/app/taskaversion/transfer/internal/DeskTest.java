package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportDesk.Phase;
import app.taskaversion.transfer.ImportDesk.Refusal;
import app.taskaversion.transfer.ImportDesk.State;
import app.taskaversion.transfer.ImportProgress;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeskTest {

    private static final Instant NOW = Instant.parse("2026-11-20T18:00:00Z");

    private final Desk desk = new Desk(NOW);

    @AfterEach
    void nothingStaysBehind() {
        desk.clear();
    }

    private File file(String name) {
        try {
            File file = desk.place(name, NOW);
            Files.writeString(file.toPath(), "task_id,name\n");
            desk.arrived(name, file);
            return file;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void withoutFilesThereIsNothingToLookAt() {
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> desk.look(ImportChoices.NONE, NOW));
        assertThat(desk.state().phase()).isEqualTo(Phase.COLLECTING);
    }

    @Test
    void nothingIsBroughtInBeforeALook() {
        File unused = file("tasks.csv");
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> desk.bringIn(NOW));
    }

    @Test
    void whileWorkIsUnderWayTheFilesStayAsTheyAre() {
        File unused = file("tasks.csv");
        Desk.Begun begun = desk.look(ImportChoices.NONE, NOW);
        assertThat(begun.request().name()).isEqualTo("tasks.csv");
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> desk.place("notes.csv", NOW));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> desk.takeBack("tasks.csv"));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> desk.look(ImportChoices.NONE, NOW));
        desk.clearIfUntouchedSince(NOW.plus(Duration.ofDays(1)));
        assertThat(desk.state().phase()).isEqualTo(Phase.LOOKING);
    }

    @Test
    void aFileThatIsStillOnItsWayWhenWorkBeginsComesTooLate() {
        File unused = file("tasks.csv");
        File late = desk.place("notes.csv", NOW);
        Desk.Begun begun = desk.look(ImportChoices.NONE, NOW);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> desk.arrived("notes.csv", late));
        assertThat(late).doesNotExist();
        assertThat(desk.state().phase()).isEqualTo(Phase.LOOKING);
        assertThat(desk.state().files()).containsExactly("tasks.csv");
        desk.stopped(begun.work());
    }

    @Test
    void severalFilesHaveOneNameInWhateverOrderTheyCame() {
        File unused = file("tasks.csv");
        File unusedToo = file("notes.csv");
        assertThat(desk.look(ImportChoices.NONE, NOW).request().name()).isEqualTo("notes.csv + 1");
    }

    @Test
    void whatWasClearedAwayIsNoLongerHeard() {
        File unused = file("tasks.csv");
        Desk.Begun begun = desk.look(ImportChoices.NONE, NOW);
        ImportProgress progress = desk.progress(begun.work());
        assertThat(progress.cancelled()).isFalse();
        desk.clear();
        assertThat(progress.cancelled()).isTrue();
        desk.refused(begun.work(), new Refusal("transfer.ui.fault", List.of()));
        progress.rows(5, 10);
        State state = desk.state();
        assertThat(state.phase()).isEqualTo(Phase.COLLECTING);
        assertThat(state.done()).isZero();
    }

    @Test
    void stoppingIsHeardByTheWorkAndTheFilesStay() {
        File file = file("tasks.csv");
        Desk.Begun begun = desk.look(ImportChoices.NONE, NOW);
        desk.cancel();
        assertThat(desk.progress(begun.work()).cancelled()).isTrue();
        desk.stopped(begun.work());
        assertThat(desk.state().phase()).isEqualTo(Phase.CANCELLED);
        assertThat(file).exists();
        Desk.Begun again = desk.look(ImportChoices.NONE, NOW);
        assertThat(desk.progress(again.work()).cancelled()).isFalse();
    }

    @Test
    void aPageHearsOfProgressInSteps() {
        File unused = file("tasks.csv");
        List<State> heard = new ArrayList<>();
        Runnable stop = desk.listen(heard::add);
        Desk.Begun begun = desk.look(ImportChoices.NONE, NOW);
        ImportProgress progress = desk.progress(begun.work());
        for (int row = 1; row <= 50_000; row++) {
            progress.rows(row, 50_000);
        }
        assertThat(heard).hasSizeBetween(50, 110);
        stop.run();
        int before = heard.size();
        desk.stopped(begun.work());
        assertThat(heard).hasSize(before);
    }

    @Test
    void filesThatNobodyTouchedAreDeleted() {
        File file = file("tasks.csv");
        desk.clearIfUntouchedSince(NOW);
        assertThat(file).exists();
        desk.clearIfUntouchedSince(NOW.plusSeconds(1));
        assertThat(file).doesNotExist();
        assertThat(desk.state().files()).isEmpty();
    }

    @Test
    void aNameFromOutsideNeverBecomesAPath() {
        assertThat(ImportFolder.plain("../../etc/passwd")).isEqualTo("passwd");
        assertThat(ImportFolder.plain("C:\\data\\tasks.csv")).isEqualTo("tasks.csv");
        assertThat(ImportFolder.plain("..")).isEqualTo("file..");
        assertThat(ImportFolder.plain("")).isEqualTo("file");
    }
}
