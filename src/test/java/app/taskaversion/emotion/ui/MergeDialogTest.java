package app.taskaversion.emotion.ui;

import static app.taskaversion.testsupport.Screen.press;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.emotion.EmotionRow;
import app.taskaversion.emotion.EmotionService;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class MergeDialogTest {

    @Autowired
    private EmotionService emotions;

    @Test
    void oneOtherWordHasToBeChosen() {
        EmotionRow from = emotions.add("angst");
        EmotionRow into = emotions.add("fear");
        List<EmotionRow> chosen = new ArrayList<>();
        new MergeDialog(from, emotions.list(), chosen::add).open();
        @SuppressWarnings({"unchecked", "rawtypes"})
        ComboBox<EmotionRow> box = _get(ComboBox.class, spec -> spec.withLabel("Into which word?"));
        assertThat(box.getListDataView().getItems()).containsExactly(into);
        press("Merge");
        assertThat(box.isInvalid()).isTrue();
        assertThat(chosen).isEmpty();
        box.setValue(into);
        press("Merge");
        assertThat(chosen).containsExactly(into);
        assertThat(_find(MergeDialog.class)).isEmpty();
    }
}
