package app.taskaversion.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.taskaversion.TaskAversionApplication;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** Features see each other's root packages only, without cycles, and each says which others it needs. */
class ModulesTest {

    /** Stands around the features and may know them all; that nothing knows it is a rule of its own. */
    private static final String SHELL = "shell";

    private static final ApplicationModules OURS = ApplicationModules.of(TaskAversionApplication.class);
    private static final ApplicationModules BROKEN =
            ApplicationModules.of(House.BROKEN.base(), new ImportOption.OnlyIncludeTests());

    @Test
    void featuresKeepToTheirAllowedDependenciesWithoutCycles() {
        assertThat(OURS.stream()).hasSizeGreaterThan(8);
        OURS.verify();
    }

    @Test
    void aFeatureThatReachesIntoAnotherIsSeen() {
        assertThatThrownBy(BROKEN::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("non-exposed type brokenhouse.beta.internal.BetaEntity");
    }

    @Test
    void eachFeatureNamesItsAllowedDependencies() {
        assertThat(withoutAllowedDependencies(OURS, House.OURS)).containsExactly(SHELL);
        assertThat(withoutAllowedDependencies(BROKEN, House.BROKEN)).contains("alpha", "beta");
    }

    private static List<String> withoutAllowedDependencies(ApplicationModules modules, House house) {
        return modules.stream()
                .filter(module -> !namesThem(house, module.getBasePackage().getName()))
                .map(module -> module.getIdentifier().toString())
                .toList();
    }

    /** Read from the class file: on the class path a test package of the same name hides this package's notes. */
    private static boolean namesThem(House house, String packageName) {
        return house.classes().stream()
                .filter(type -> type.getName().equals(packageName + ".package-info"))
                .filter(type -> type.isAnnotatedWith(ApplicationModule.class))
                .map(type -> type.getAnnotationOfType(ApplicationModule.class))
                .anyMatch(module -> !List.of(module.allowedDependencies()).contains(ApplicationModule.OPEN_TOKEN));
    }
}
