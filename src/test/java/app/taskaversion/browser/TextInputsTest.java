package app.taskaversion.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.TextDialog;
import app.taskaversion.platform.ui.WordList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class that makes a field for text has to be on the list of those through which the XSS corpus goes. */
class TextInputsTest {

    private static final String BASE = "app.taskaversion.";

    private static final Set<String> FIELDS = Set.of(
            TextField.class.getName(),
            TextArea.class.getName(),
            EmailField.class.getName(),
            PasswordField.class.getName(),
            Input.class.getName(),
            WordList.class.getName());

    /** They make fields for others, who say what stands beside them. */
    private static final Set<String> SHARED =
            Set.of(TextDialog.class.getName(), WordList.class.getName(), BASE + "account.ui.DoorFields");

    private static final JavaClasses OURS =
            new ClassFileImporter().importPath(Path.of("target", "classes", "app", "taskaversion"));

    @Test
    void everyClassThatMakesAFieldIsOnTheList() {
        Set<String> listed = new TreeSet<>(TextInputs.INSIDE.keySet());
        listed.addAll(TextInputs.WITH_ACCOUNTS.keySet());
        listed.addAll(TextInputs.NOT_SERVED);
        assertThat(making(OURS)).isEqualTo(listed);
    }

    @Test
    void aClassThatMakesAFieldIsSeen() {
        JavaClasses sample = new ClassFileImporter().importClasses(Making.class, MakingNone.class, Wrapping.class);
        assertThat(making(sample)).containsExactly("browser.TextInputsTest$Making", "browser.TextInputsTest$Wrapping");
    }

    private static Set<String> making(JavaClasses classes) {
        Set<String> making = new TreeSet<>();
        for (JavaClass type : classes) {
            boolean makes = Stream.<JavaCodeUnit>concat(
                            type.getMethods().stream(),
                            Stream.concat(type.getConstructors().stream(), type.getStaticInitializer().stream()))
                    .anyMatch(TextInputsTest::makesAField);
            if ((makes || wraps(type)) && !SHARED.contains(type.getName())) {
                making.add(type.getName().replace(BASE, ""));
            }
        }
        return making;
    }

    private static boolean makesAField(JavaCodeUnit unit) {
        return unit.getConstructorCallsFromSelf().stream()
                        .map(call -> call.getTargetOwner())
                        .anyMatch(TextInputsTest::isField)
                || unit.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> SHARED.contains(call.getTargetOwner().getName())
                                && call.getName().matches("oneLine|manyLines|name|password|code"));
    }

    /** A field of the framework; ours are made of these, and stand on the list themselves. */
    private static boolean isField(JavaClass made) {
        return FIELDS.contains(made.getName())
                || (made.getName().startsWith("com.vaadin.") && made.isAssignableTo(ComboBoxBase.class));
    }

    /** A composite makes its content by what its superclass names. */
    private static boolean wraps(JavaClass type) {
        return type.getSuperclass()
                .filter(JavaParameterizedType.class::isInstance)
                .map(JavaParameterizedType.class::cast)
                .filter(parent -> parent.toErasure().isEquivalentTo(Composite.class))
                .filter(parent ->
                        isField(parent.getActualTypeArguments().getFirst().toErasure()))
                .isPresent();
    }

    static class Wrapping extends Composite<TextField> {}

    static class Making {
        Object field() {
            return new TextArea();
        }
    }

    static class MakingNone {
        Object button() {
            return new NativeButton();
        }
    }
}
