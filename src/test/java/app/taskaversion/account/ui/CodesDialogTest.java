package app.taskaversion.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewTest
class CodesDialogTest {

    @Test
    void eachCodeIsShownUntilThePersonSaysTheyKeptThem() {
        CodesDialog dialog = new CodesDialog(List.of("AAAA-BBBB", "CCCC-DDDD"));
        dialog.open();
        assertThat(_find(ListItem.class).stream().map(ListItem::getText)).containsExactly("AAAA-BBBB", "CCCC-DDDD");
        assertThat(dialog.isCloseOnOutsideClick()).isFalse();
        Screen.press("I have kept it");
        assertThat(dialog.isOpened()).isFalse();
    }
}
