package app.taskaversion.transfer.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.job.BackgroundExecutor;
import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.transfer.DemoService;
import app.taskaversion.transfer.ImportService;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.FileRemovedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouterLink;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
class ImportViewTest {

    private static final Path SAMPLES = Path.of("src/test/resources/legacy").toAbsolutePath();
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private PreferenceService preferences;

    private ImportView open() {
        ImportView view = new ImportView(
                context.getBean(ImportService.class),
                context.getBean(DemoService.class),
                preferences,
                context.getBean(BackgroundExecutor.class));
        UI.getCurrent().add(view);
        return view;
    }

    private static void upload(ImportView view, List<Path> files) throws IOException {
        for (Path file : files) {
            File place = view.files().place(String.valueOf(file.getFileName()));
            Files.copy(file, place.toPath(), StandardCopyOption.REPLACE_EXISTING);
            view.files().arrived(String.valueOf(file.getFileName()), place);
        }
        view.look();
    }

    private static List<Path> sample(String name) throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES.resolve(name))) {
            return files.sorted().toList();
        }
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            MockVaadin.clientRoundtrip(false);
            LockSupport.parkNanos(5_000_000);
        }
    }

    private static Button start() {
        return _get(Button.class, spec -> spec.withText("Bring it in"));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void theDoorFromMeLeadsHere() {
        UI.getCurrent().add(new ImportSection().create());
        assertThat(_get(RouterLink.class).getHref()).isEqualTo("settings/import");
    }

    @Test
    void nothingCanBeStartedWithoutAFile() {
        open();
        assertThat(start().isEnabled()).isFalse();
        assertThat(_find(ComboBox.class)).isEmpty();
    }

    @Test
    void filesWithoutAZoneAskForItAndSuggestTheBrowsers() throws IOException {
        preferences.set(PreferenceKey.DETECTED_TIME_ZONE, "Europe/Berlin");
        upload(open(), sample("tiny"));
        until(() -> !_find(ComboBox.class).isEmpty());
        assertThat(_get(ComboBox.class).getValue()).isEqualTo("Europe/Berlin");
        assertThat(start().isEnabled()).isTrue();
    }

    @Test
    void theReportSaysWhatCameInAndNothingIsLeftBehind() throws IOException {
        preferences.set(PreferenceKey.DETECTED_TIME_ZONE, "Europe/Berlin");
        ImportView view = open();
        upload(view, sample("small"));
        until(() -> start().isEnabled());
        Path temporary = view.files().all().get(0);

        _click(start());
        until(() -> !_find(ReportPanel.class).isEmpty());

        ReportPanel report = _get(ReportPanel.class);
        assertThat(text(report))
                .contains("Your earlier data is here")
                .contains("14 need a look, none was left out")
                .contains("Their hours are read as Europe/Berlin")
                .contains("Save this report");
        assertThat(temporary).doesNotExist();
        assertThat(OwnedTables.rows(context)).containsEntry("task_instance", 300L);

        _click(_get(Button.class, spec -> spec.withText("All good")));
        assertThat(start().isEnabled()).isFalse();
    }

    @Test
    void ofSeveralPeopleThePersonChoosesThemselves() throws IOException {
        ImportView view = open();
        File place = view.files().place("tasks.csv");
        Files.writeString(place.toPath(), "task_id,name,user_id\nt1,Cook,1\nt2,Run,2\n");
        view.files().arrived(place.getName(), place);
        view.look();
        until(() -> !_find(Select.class).isEmpty());
        assertThat(start().isEnabled()).isFalse();
        @SuppressWarnings("unchecked")
        Select<String> user = _get(Select.class);
        _setValue(user, "2");
        until(() -> start().isEnabled());
        _click(start());
        until(() -> !_find(ReportPanel.class).isEmpty());
        assertThat(OwnedTables.rows(context)).containsEntry("task", 1L);
    }

    @Test
    void aFileThatIsNoneOfOursIsExplainedAndForgotten() throws IOException {
        ImportView view = open();
        File place = view.files().place("holiday.csv");
        view.files().arrived(place.getName(), place);
        view.look();
        until(() -> text(view).contains("holds none of the files we know"));
        assertThat(view.files().all()).isEmpty();
        assertThat(place).doesNotExist();
    }

    @Test
    void aFileThatIsTakenBackIsNotBroughtIn() throws IOException {
        ImportView view = open();
        upload(view, sample("tiny"));
        until(() -> !_find(ComboBox.class).isEmpty());
        Path notes = view.files().all().get(3);
        assertThat(notes).hasFileName("notes.csv").exists();
        Upload upload = _get(Upload.class);
        ComponentUtil.fireEvent(upload, new FileRemovedEvent(upload, "notes.csv"));
        assertThat(view.files().all()).hasSize(5).doesNotContain(notes);
        assertThat(notes).doesNotExist();
        until(() -> text(view).contains("40 rows found"));
    }

    @Test
    void theQuestionForTheZoneStaysWhileFilesArriveOneByOne() throws IOException {
        preferences.set(PreferenceKey.DETECTED_TIME_ZONE, "Europe/Berlin");
        ImportView view = open();
        upload(view, sample("tiny"));
        until(() -> start().isEnabled());
        view.look();
        until(() -> start().isEnabled());
        assertThat(_get(ComboBox.class).getValue()).isEqualTo("Europe/Berlin");
    }

    @Test
    void leavingThePageDeletesTheUploadedFiles() throws IOException {
        ImportView view = open();
        File place = view.files().place("tasks.csv");
        view.files().arrived(place.getName(), place);
        view.getElement().removeFromParent();
        assertThat(place).doesNotExist();
    }

    @Test
    void theDemoIsLoadedAndRemovedByOneSwitch() {
        open();
        Checkbox demo = _get(Checkbox.class);
        _setValue(demo, true);
        assertThat(OwnedTables.rows(context)).containsEntry("task", 8L);
        _setValue(demo, false);
        assertThat(OwnedTables.rows(context)).containsEntry("task", 0L);
    }

    @Test
    void namesFromOutsideCannotLeadAnywhere() {
        assertThat(UploadedFiles.plain("../../etc/passwd")).isEqualTo("passwd");
        assertThat(UploadedFiles.plain("C:\\x\\tasks (1).csv")).isEqualTo("tasks (1).csv");
        assertThat(UploadedFiles.plain("..")).isEqualTo("file..");
        assertThat(UploadedFiles.plain("")).isEqualTo("file");
    }
}
