package app.taskaversion.platform.ui;

import static app.taskaversion.testsupport.Screen.press;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewTest
class TextDialogTest {

    @Test
    void whatIsRefusedStaysWithTheReason() {
        List<String> stored = new ArrayList<>();
        TextDialog.oneLine("Rename", "Word", "calm", text -> {
                    if (text.isBlank()) {
                        throw new LimitExceeded("error.limit.textMissing");
                    }
                    stored.add(text);
                })
                .open();
        TextField field = _get(TextField.class, spec -> spec.withLabel("Word"));
        assertThat(field.getValue()).isEqualTo("calm");
        _setValue(field, " ");
        press("Save");
        assertThat(field.getErrorMessage()).isEqualTo("A word is needed here.");
        assertThat(stored).isEmpty();
        _setValue(field, "at ease");
        press("Save");
        assertThat(stored).containsExactly("at ease");
        assertThat(_find(TextDialog.class)).isEmpty();
    }
}
