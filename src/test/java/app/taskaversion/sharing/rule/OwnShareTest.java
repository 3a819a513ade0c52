package app.taskaversion.sharing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.taskaversion.task.TaskType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnShareTest {

    private static final Cell WORK = new Cell(TaskType.WORK, WeekPart.WORKDAYS);
    private static final Cell WORK_WEEKEND = new Cell(TaskType.WORK, WeekPart.WEEKEND);
    private static final Cell PLAY = new Cell(TaskType.PLAY, WeekPart.WEEKEND);

    private static CellShare times(Cell cell, int times) {
        return new CellShare(cell, times, 100, 60, 30, 70);
    }

    @Test
    void thereAreTenCellsWhateverPeopleDo() {
        assertThat(Cell.ALL).hasSize(10).doesNotHaveDuplicates();
        assertThat(WORK.place()).isZero();
    }

    @Test
    void theTwoMostFrequentCellsCount() {
        assertThat(OwnShare.of(List.of(times(WORK, 3), times(PLAY, 1_000), times(WORK_WEEKEND, 4)))
                        .cells())
                .extracting(CellShare::cell)
                .containsExactly(PLAY, WORK_WEEKEND);
    }

    @Test
    void tiesAreBrokenByTheFixedOrderOfCells() {
        OwnShare share = OwnShare.of(List.of(times(PLAY, 5), times(WORK_WEEKEND, 5), times(WORK, 5)));
        assertThat(share.cells()).extracting(CellShare::cell).containsExactly(WORK, WORK_WEEKEND);
        assertThat(OwnShare.of(List.of(times(WORK, 5), times(WORK_WEEKEND, 5), times(PLAY, 5))))
                .isEqualTo(share);
    }

    @Test
    void moreCannotBeMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OwnShare(List.of(times(WORK, 1), times(PLAY, 1), times(WORK_WEEKEND, 1))));
        assertThatIllegalArgumentException().isThrownBy(() -> new OwnShare(List.of(times(WORK, 1), times(WORK, 1))));
        assertThatIllegalArgumentException().isThrownBy(() -> new CellShare(WORK, 1, 101, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new CellShare(WORK, 1, 100, 0, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new CellShare(WORK, 0, 100, 0, 0, 0));
    }

    @Test
    void meansAreClampedAndWhole() {
        assertThat(CellShare.of(WORK, 2, 49.5, -3, 250, 70.4)).isEqualTo(new CellShare(WORK, 2, 50, 0, 100, 70));
        assertThatIllegalArgumentException().isThrownBy(() -> CellShare.of(WORK, 2, Double.NaN, 0, 0, 0));
    }

    @Test
    void aWeekHasTwoParts() {
        assertThat(WeekPart.of(LocalDate.of(2026, 11, 27))).isEqualTo(WeekPart.WORKDAYS); // a Friday
        assertThat(WeekPart.of(LocalDate.of(2026, 11, 28))).isEqualTo(WeekPart.WEEKEND);
        assertThat(WeekPart.of(LocalDate.of(2026, 11, 29))).isEqualTo(WeekPart.WEEKEND);
        assertThat(WeekPart.of(LocalDate.of(2026, 11, 30))).isEqualTo(WeekPart.WORKDAYS);
    }
}
