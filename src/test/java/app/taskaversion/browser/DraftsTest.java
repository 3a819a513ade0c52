package app.taskaversion.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.Drafts;
import app.taskaversion.platform.ui.TextDialog;
import app.taskaversion.platform.ui.WordList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is typed outlives a closed sheet and a lost session, wherever there is a field for it. */
class DraftsTest {

    private static final String BASE = "app.taskaversion.";

    /** Fields whose words need not be kept, and why. */
    private static final Map<String, String> NOT_KEPT = new TreeMap<>(Map.ofEntries(
            Map.entry("account.ui.TimeSection", "chosen from a list"),
            Map.entry("analytics.ui.LookBackFilters", "chosen from a list"),
            Map.entry("emotion.ui.MergeDialog", "chosen from a list"),
            Map.entry("operations.ui.ErrorsView", "a code to look up, not an entry"),
            Map.entry(
                    "privacy.ui.AccountDeletionDialog",
                    "two words that are given on the screen, to be typed each time"),
            Map.entry("shell.PaletteDialog", "a search, not an entry"),
            Map.entry("task.ui.JobTasksDialog", "chosen from a list"),
            Map.entry("task.ui.JobsField", "chosen from a list"),
            Map.entry("tracking.ui.EmotionsField", "chosen from a list"),
            Map.entry("tracking.ui.TaskFilters", "a search, not an entry"),
            Map.entry("transfer.ui.ZoneField", "chosen from a list")));

    private static final JavaClasses OURS =
            new ClassFileImporter().importPath(Path.of("target", "classes", "app", "taskaversion"));

    @Test
    void everyClassWithAFieldForTextKeepsWhatIsTypedOrSaysWhyNot() {
        Set<String> expected = new TreeSet<>(TextInputs.INSIDE.keySet());
        expected.removeAll(NOT_KEPT.keySet());
        assertThat(keeping()).containsAll(expected);
        assertThat(TextInputs.INSIDE.keySet()).containsAll(NOT_KEPT.keySet());
        assertThat(keeping()).doesNotContainAnyElementsOf(NOT_KEPT.keySet());
    }

    @Test
    void nothingIsKeptAtTheDoors() {
        assertThat(keeping()).doesNotContainAnyElementsOf(TextInputs.WITH_ACCOUNTS.keySet());
    }

    /** A field for a password or an address is none of these, so it cannot be handed over at all. */
    @Test
    void onlyTextsAndNumbersCanBeKept() {
        Set<Class<?>> kept = Arrays.stream(Drafts.class.getMethods())
                .filter(method -> method.getName().equals("keep"))
                .map(Method::getParameterTypes)
                .map(types -> types[0])
                .collect(Collectors.toSet());
        assertThat(kept)
                .isEqualTo(Set.<Class<? extends Component>>of(TextField.class, TextArea.class, NumberField.class));
    }

    private static Set<String> keeping() {
        return OURS.stream()
                .filter(DraftsTest::keeps)
                .map(type -> type.getName().replace(BASE, ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean keeps(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> (call.getTargetOwner().isEquivalentTo(Drafts.class)
                                && call.getName().equals("keep"))
                        || ((call.getTargetOwner().isEquivalentTo(TextDialog.class)
                                        || call.getTargetOwner().isEquivalentTo(WordList.class))
                                && call.getName().equals("keptAs")));
    }
}
