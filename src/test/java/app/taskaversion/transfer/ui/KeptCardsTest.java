package app.taskaversion.transfer.ui;

import static app.taskaversion.testsupport.Patience.until;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.ImportRequest;
import app.taskaversion.transfer.ImportService;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
class KeptCardsTest {

    private static final Path TINY = Path.of("src/test/resources/legacy/tiny").toAbsolutePath();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private KeptCards kept;

    private Div open() {
        Div cards = kept.create(new Feedback(UI.getCurrent(), () -> false, () -> {}));
        UI.getCurrent().add(cards);
        return cards;
    }

    private void bringIn() {
        var unused = context.getBean(ImportService.class)
                .run(
                        new ImportRequest(
                                List.of(TINY), "tiny.zip", ImportChoices.NONE.withZone(ZoneId.of("Europe/Berlin"))),
                        ImportProgress.NONE);
    }

    private static Button inDialog(String words) {
        return _get(_get(TakeBackDialog.class), Button.class, spec -> spec.withText(words));
    }

    @Test
    void beforeTheFirstImportThereIsOnlyTheWayOut() {
        assertThat(Screen.words(open()))
                .startsWith("Take your data with you Everything")
                .contains("In the older app’s format")
                .doesNotContain("The original files", "What you brought before", "Original files");
    }

    @Test
    void anImportOfAnotherTabComesInByItself() {
        Div cards = open();
        bringIn();
        MockVaadin.clientRoundtrip(false);
        assertThat(Screen.words(cards))
                .contains("What you brought before tiny.zip")
                .contains("Original files", "The original files")
                .containsPattern("today, \\d?\\d:\\d\\d · \\d+ entries Take it back");
    }

    @Test
    void anImportIsTakenBackFromTheListAndStaysInItAsSuch() {
        bringIn();
        Div cards = open();
        _click(_get(Button.class, spec -> spec.withText("Take it back")));
        until(() -> Screen.words(_get(TakeBackDialog.class)).contains("This goes"));
        _click(inDialog("Take it back"));
        until(() -> _find(TakeBackDialog.class).isEmpty());
        MockVaadin.clientRoundtrip(false);
        assertThat(OwnedTables.rows(context)).containsEntry("task", 0L).containsEntry("task_instance", 0L);
        assertThat(Screen.words(cards)).contains("Taken back today");
        assertThat(_find(Button.class, spec -> spec.withText("Take it back"))).isEmpty();
        assertThat(Screen.messages()).containsExactly("Taken back: tiny.zip.");
    }

    @Test
    void anOriginalFileGoesForGoodAtTheSecondTapOnly() {
        bringIn();
        Div cards = open();
        long before = OwnedTables.rows(context).getOrDefault("import_original", 0L);
        Button delete = _find(TwoTapButton.class).get(0);
        String name = delete.getAriaLabel().orElseThrow().replace("Delete for good: ", "");
        _click(delete);
        assertThat(delete.getText()).isEqualTo("Delete for good");
        assertThat(OwnedTables.rows(context)).containsEntry("import_original", before);
        _click(delete);
        assertThat(OwnedTables.rows(context)).containsEntry("import_original", before - 1);
        assertThat(Screen.messages()).containsExactly("Deleted: " + name + ". What came in from it stays.");
        assertThat(OwnedTables.rows(context).get("task")).isPositive();
        assertThat(_find(cards, TwoTapButton.class)).hasSize((int) before - 1);
    }
}
