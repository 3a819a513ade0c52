package app.taskaversion.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewTest
class PressableRowsTest {

    private final List<String> done = new ArrayList<>();
    private PressableRows rows;

    @BeforeEach
    void thirtyRows() {
        PressableRows.Writer writer = new PressableRows.Writer();
        for (int i = 0; i < 30; i++) {
            String name = "Row " + i + (i == 7 ? " <b onclick='a()'>\"x\"</b>" : "");
            NativeButton press = writer.pressable(new NativeButton(name), () -> done.add("pressed " + name));
            writer.add(new ListItem(
                    press,
                    writer.more("More: " + name, menu -> menu.addItem("Away", click -> done.add("away " + name)))));
        }
        rows = writer.list();
        UI.getCurrent().add(rows);
        MockVaadin.clientRoundtrip(false);
    }

    @Test
    void aPressReachesItsRowAndNoOther() {
        Screen.choose("Row 3");
        assertThat(done).containsExactly("pressed Row 3");
        Screen.menu("More: Row 29", "Away");
        assertThat(done).last().isEqualTo("away Row 29");
    }

    @Test
    void wordsOfAPersonStayWords() {
        assertThat(rows.html()).doesNotContain("<b ");
        assertThat(Screen.inRows("button")).contains("Row 7 <b onclick='a()'>\"x\"</b>");
    }

    @Test
    void whatABrowserMakesUpPressesNothing() {
        for (String mark : List.of("", "30", "-1", "1e1", "00", "999999999999", "x")) {
            rows.press(mark);
            assertThat(rows.menu(mark)).isNull();
        }
        assertThat(done).isEmpty();
    }

    @Test
    void theMenuIsThatOfTheRowItWasOpenedFor() {
        assertThat(rows.menu("3")).isNotNull();
        ContextMenu menu = Objects.requireNonNull(rows.menu("4"));
        assertThat(menu.getItems()).hasSize(1);
        ContextMenuKt._clickItemWithCaption(menu, "Away");
        assertThat(done).containsExactly("away Row 4");
    }

    @Test
    void theServerHoldsTwoNodesOfThem() {
        UI ui = UI.getCurrent();
        int with = Screen.nodes(ui);
        ui.remove(rows);
        MockVaadin.clientRoundtrip(false);
        assertThat(with - Screen.nodes(ui)).isBetween(1, 2);
    }
}
