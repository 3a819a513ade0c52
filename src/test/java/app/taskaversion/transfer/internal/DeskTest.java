package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportDesk.Phase;
import app.taskaversion.transfer.ImportDesk.Refusal;
import app.taskaversion.transfer.ImportDesk.State;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.OriginalFiles.OriginalFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeskTest {

    private static final FilesLimit.Room ROOM = new FilesLimit.Room(List.of(), 1_000_000);
    private static final Instant NOW = Instant.parse("2026-11-20T18:00:00Z");

    private final Desk desk = new Desk(NOW);

    @AfterEach
    void nothingStaysBehind() {
        desk.clear();
    }

    private File file(String name) {
        File file = desk.place(name, NOW);
        write(file);
        desk.arrived(name, file, ROOM);
        return file;
    }

    private static void write(File file) {
        try {
            Files.writeString(file.toPath(), "task_id,name\n");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aFileForWhichThereIsNoRoomGoesAndThePageHearsWhatWouldMakeSome() {
        File first = file("tasks.csv");
        OriginalFile kept = new OriginalFile(new UUID(0, 1), "old.zip", "", 999_990, NOW, null);
        FilesLimit.Room little = new FilesLimit.Room(List.of(kept), 1_000_000);
        List<State> heard = new ArrayList<>();
        Runnable stop = desk.listen(heard::add);
        File second = desk.place("more.csv", NOW);
        assertThatExceptionOfType(LimitExceeded.class)
                .isThrownBy(() -> desk.arrived("more.csv", second, little))
                .withMessage("transfer.ui.full");
        assertThat(second).doesNotExist();
        assertThat(first).exists();
        assertThat(heard.getLast().files()).containsExactly("tasks.csv");
        assertThat(heard.getLast().refusal())
                .isEqualTo(new Refusal("transfer.ui.full", List.of(2L, 1L, "old.zip", 1L)));
        desk.takeBack("tasks.csv");
        assertThat(desk.state().refusal()).isNull();
        stop.run();
    }

    @Test
    void whatLiesOnTheDeskCountsToo() {
        FilesLimit.Room little = new FilesLimit.Room(List.of(), 20);
        File unused = file("tasks.csv");
        File second = desk.place("notes.csv", NOW);
        write(second);
        assertThatExceptionOfType(LimitExceeded.class)
                .isThrownBy(() -> desk.arrived("notes.csv", second, little))
                .withMessage("transfer.ui.full.desk");
        File third = desk.place("empty.csv", NOW);
        desk.arrived("empty.csv", third, little);
        assertThat(desk.state().files()).containsExactly("tasks.csv", "empty.csv");
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
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> desk.arrived("notes.csv", late, ROOM));
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
