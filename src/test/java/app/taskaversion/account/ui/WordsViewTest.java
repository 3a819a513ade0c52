package app.taskaversion.account.ui;

import static app.taskaversion.testsupport.Screen.menu;
import static app.taskaversion.testsupport.Screen.messages;
import static app.taskaversion.testsupport.Screen.press;
import static app.taskaversion.testsupport.Screen.pressNamed;
import static app.taskaversion.testsupport.Screen.undo;
import static app.taskaversion.testsupport.Screen.words;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.emotion.EmotionRow;
import app.taskaversion.emotion.EmotionService;
import app.taskaversion.note.NoteService;
import app.taskaversion.task.JobRow;
import app.taskaversion.task.JobService;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class WordsViewTest {

    @Autowired
    private EmotionService emotions;

    @Autowired
    private JobService jobs;

    @Autowired
    private NoteService notes;

    @BeforeEach
    void open() {
        Screen.open("settings/words");
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private void addWord(String word) {
        _setValue(field("Another word"), word);
        pressNamed("Add: Another word");
    }

    @Test
    void aWordIsAddedRenamedAndDeletedEachWithUndo() {
        addWord("calm");
        assertThat(words(_get(WordsView.class))).contains("calm not used yet");
        menu("More for calm", "Rename");
        _setValue(field("Word"), "at ease");
        press("Save");
        assertThat(messages()).contains("“calm” is “at ease” now.");
        assertThat(emotions.list()).extracting(EmotionRow::name).containsExactly("at ease");
        undo();
        assertThat(emotions.list()).extracting(EmotionRow::name).containsExactly("calm");
        menu("More for calm", "Delete");
        assertThat(emotions.list()).isEmpty();
        undo();
        assertThat(emotions.list()).hasSize(1);
    }

    @Test
    void aWordThatIsThereIsRefusedAtTheField() {
        addWord("calm");
        addWord("Calm");
        assertThat(field("Another word").isInvalid()).isTrue();
        assertThat(field("Another word").getValue()).isEqualTo("Calm");
        assertThat(emotions.list()).hasSize(1);
    }

    @Test
    void twoWordsBecomeOneAndUndoPartsThem() {
        addWord("angst");
        addWord("fear");
        menu("More for angst", "Merge into…");
        @SuppressWarnings({"unchecked", "rawtypes"})
        ComboBox<EmotionRow> into = _get(ComboBox.class, spec -> spec.withLabel("Into which word?"));
        into.setValue(into.getListDataView().getItem(0));
        press("Merge");
        assertThat(emotions.list()).extracting(EmotionRow::name).containsExactly("fear");
        undo();
        assertThat(emotions.list()).hasSize(2);
    }

    @Test
    void aGroupIsAddedRenamedAndDeletedEachWithUndo() {
        _setValue(field("Another group"), "Household");
        pressNamed("Add: Another group");
        assertThat(words(_get(WordsView.class))).contains("Household no tasks");
        menu("More for Household", "Rename");
        _setValue(field("Name of the group"), "Home");
        press("Save");
        undo();
        assertThat(jobs.list()).extracting(JobRow::name).containsExactly("Household");
        menu("More for Household", "Delete");
        assertThat(jobs.list()).isEmpty();
        undo();
        assertThat(jobs.list()).hasSize(1);
    }

    @Test
    void aNoteIsKeptChangedAndDeletedEachWithUndo() {
        _setValue(_get(TextArea.class, spec -> spec.withLabel("A thought to keep")), "Mornings are easier");
        press("Keep it");
        pressNamed("Edit the note of today, 9:00");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Note")), "Evenings too");
        press("Save");
        assertThat(notes.list(0, 10).get(0).content()).isEqualTo("Evenings too");
        undo();
        assertThat(notes.list(0, 10).get(0).content()).isEqualTo("Mornings are easier");
        pressNamed("Delete the note of today, 9:00");
        assertThat(notes.count()).isZero();
        undo();
        assertThat(notes.count()).isOne();
    }

    @Test
    void notesAreFoundByTheirWordsAndTheAddressStaysAsItIs() {
        notes.add("Mornings are easier");
        notes.add("Tea helps");
        Screen.open("tasks");
        Screen.open("settings/words");
        _setValue(field("Find a note"), "TEA");
        assertThat(words(_get(WordsView.class))).contains("Tea helps").doesNotContain("Mornings are easier");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("settings/words");
        pressNamed("Delete the note of today, 9:00");
        assertThat(words(_get(WordsView.class))).contains("No note with these words.");
        undo();
        assertThat(notes.count()).isEqualTo(2);
        _setValue(field("Find a note"), "");
        assertThat(words(_get(WordsView.class))).contains("Tea helps", "Mornings are easier");
    }
}
