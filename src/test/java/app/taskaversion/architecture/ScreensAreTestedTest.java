package app.taskaversion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Each view and dialog has a test of the same name. */
class ScreensAreTestedTest {

    @Test
    void eachViewAndDialogHasATestOfItsName() {
        assertThat(screens(House.OURS)).isNotEmpty();
        assertThat(untested(House.OURS)).isEmpty();
    }

    @Test
    void aScreenWithoutATestIsSeen() {
        assertThat(untested(House.BROKEN))
                .containsExactlyInAnyOrder("brokenhouse.alpha.ui.OpenView", "brokenhouse.alpha.ui.TornView");
    }

    private static List<String> untested(House house) {
        return screens(house)
                .map(JavaClass::getName)
                .filter(name -> !hasTest(name))
                .toList();
    }

    private static Stream<JavaClass> screens(House house) {
        return house.classes().stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getSimpleName().matches(".+(View|Dialog)"));
    }

    private static boolean hasTest(String screen) {
        try {
            return tests(Class.forName(screen + "Test"));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean tests(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> AnnotationSupport.isAnnotated(method, Testable.class))
                || Arrays.stream(type.getDeclaredClasses()).anyMatch(ScreensAreTestedTest::tests);
    }
}
