package app.taskaversion.transfer.ui;

import static app.taskaversion.testsupport.Patience.until;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.job.BackgroundExecutor;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.transfer.ImportEdited;
import app.taskaversion.transfer.ImportHistory;
import app.taskaversion.transfer.ImportReport;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class TakeBackDialogTest {

    private static final UUID BATCH = UUID.fromString("0197a000-0000-7000-8000-000000000001");

    @Autowired
    private BackgroundExecutor background;

    private final List<String> done = new ArrayList<>();

    private TakeBackDialog open(ImportHistory history) {
        TakeBackDialog dialog = new TakeBackDialog(history, background, BATCH, "export.zip", done::add);
        dialog.open();
        until(() -> _find(ProgressBar.class).isEmpty());
        return dialog;
    }

    private static String words() {
        return Screen.words(_get(TakeBackDialog.class));
    }

    @Test
    void anUntouchedImportGoesInOneTap() {
        FakeHistory history = new FakeHistory(FakeHistory.UNTOUCHED);
        open(history);
        assertThat(words())
                .contains("This goes 15 tasks 300 entries")
                .contains("Nothing of it was changed here since.")
                .doesNotContain("This was changed", "This goes back");
        Screen.press("Take it back");
        until(() -> !done.isEmpty());
        assertThat(history.asked).containsExactly("preview", "undo");
        assertThat(done).containsExactly("Taken back: export.zip.");
        assertThat(_find(TakeBackDialog.class)).isEmpty();
    }

    @Test
    void whatWasChangedSinceIsSaidBeforeItGoes() {
        FakeHistory history = new FakeHistory(FakeHistory.TOUCHED);
        open(history);
        assertThat(words())
                .contains("This goes 14 tasks")
                .contains("This goes back to what it was before 2 entries")
                .contains("This was changed or added here since 3 entries were changed")
                .contains("This stays, because something of yours stands on it one task");
        Screen.press("Take it back all the same");
        until(() -> !done.isEmpty());
        assertThat(history.asked).containsExactly("preview", "undo anyway");
    }

    @Test
    void keepingItChangesNothing() {
        FakeHistory history = new FakeHistory(FakeHistory.UNTOUCHED);
        open(history);
        Screen.press("Keep it");
        assertThat(history.asked).containsExactly("preview");
        assertThat(_find(TakeBackDialog.class)).isEmpty();
    }

    @Test
    void aChangeThatCameInBetweenIsShownAndNothingGoes() {
        FakeHistory history = new FakeHistory(FakeHistory.UNTOUCHED) {
            @Override
            public UndoPreview undo(UUID batchId) {
                throw new ImportEdited(TOUCHED);
            }
        };
        open(history);
        Screen.press("Take it back");
        until(() -> words().contains("3 entries were changed"));
        assertThat(done).isEmpty();
    }

    @Test
    void aRefusalIsSaidInTheDialog() {
        open(new FakeHistory(FakeHistory.UNTOUCHED) {
            @Override
            public UndoPreview undoPreview(UUID batchId) {
                throw new Conflict("transfer.undo.already");
            }
        });
        assertThat(words()).contains("That import was taken back before.");
        assertThat(_find(Button.class, spec -> spec.withText("Take it back"))).isEmpty();
    }

    @Test
    void aFaultOfOursIsSaidWithItsNumber() {
        open(new FakeHistory(FakeHistory.UNTOUCHED) {
            @Override
            public UndoPreview undoPreview(UUID batchId) {
                throw new IllegalStateException("defect");
            }
        });
        assertThat(words())
                .containsPattern("did not work on our side \\(error [0-9A-Z]{5}\\). Nothing was taken back.");
    }

    private static class FakeHistory implements ImportHistory {

        static final UndoPreview UNTOUCHED = new UndoPreview(
                BATCH,
                List.of(new ThingCount(Thing.TASK, 15), new ThingCount(Thing.ENTRY, 300)),
                List.of(),
                List.of(),
                List.of());
        static final UndoPreview TOUCHED = new UndoPreview(
                BATCH,
                List.of(new ThingCount(Thing.TASK, 14)),
                List.of(new ThingCount(Thing.ENTRY, 2)),
                List.of(new ThingCount(Thing.TASK, 1)),
                List.of(new ChangeCount(Change.ENTRY_CHANGED, 3)));

        final List<String> asked = new ArrayList<>();
        private final UndoPreview preview;

        FakeHistory(UndoPreview preview) {
            this.preview = preview;
        }

        @Override
        public List<Batch> list() {
            return List.of();
        }

        @Override
        public Optional<ImportReport> report(UUID batchId) {
            return Optional.empty();
        }

        @Override
        public UndoPreview undoPreview(UUID batchId) {
            asked.add("preview");
            return preview;
        }

        @Override
        public UndoPreview undo(UUID batchId) {
            asked.add("undo");
            return preview;
        }

        @Override
        public UndoPreview undoAnyway(UUID batchId) {
            asked.add("undo anyway");
            return preview;
        }
    }
}
