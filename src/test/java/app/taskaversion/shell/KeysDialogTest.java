package app.taskaversion.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList.Description;
import org.junit.jupiter.api.Test;

@ViewTest
class KeysDialogTest {

    @Test
    void theKeysButtonOfTheRailListsEveryKeyInWords() {
        UI.getCurrent().add(new MainNav("Ann", keys -> {}));
        _click(_get(Button.class, spec -> spec.withAttribute("data-key", "?")));
        assertThat(_get(KeysDialog.class).getHeaderTitle()).isEqualTo("Keyboard shortcuts");
        assertThat(_find(Description.class))
                .hasSameSizeAs(KeysDialog.KEYS)
                .noneMatch(words -> words.getText().startsWith("keys."));
    }
}
