package app.taskaversion.architecture;

import static app.taskaversion.architecture.Conditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** What code of ours does not do (architecture.md §4 rule 6, §7, §8). */
final class CodeRules {

    private static final Set<String> OPTIONALS = Set.of(
            Optional.class.getName(),
            OptionalInt.class.getName(),
            OptionalLong.class.getName(),
            OptionalDouble.class.getName());

    private CodeRules() {}

    static ArchRule absenceIsNullNotOptional(House house) {
        return classes().should(have("take and keep no Optional", CodeRules::optionals));
    }

    private static Stream<String> optionals(JavaClass type) {
        return Stream.concat(
                type.getFields().stream()
                        .filter(field -> OPTIONALS.contains(field.getRawType().getName()))
                        .map(field -> "Field " + field.getFullName() + " is an Optional"),
                type.getCodeUnits().stream()
                        .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(unit -> unit.getRawParameterTypes().stream()
                                .anyMatch(parameter -> OPTIONALS.contains(parameter.getName())))
                        .map(unit -> unit.getFullName() + " takes an Optional"));
    }

    static ArchRule collaboratorsComeThroughTheConstructor(House house) {
        return noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .orShould()
                .beAnnotatedWith("jakarta.persistence.PersistenceContext")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject");
    }

    /** @param terminal the classes that speak to a person at a terminal, by full name */
    static ArchRule onlyTheTerminalPrints(House house, Set<String> terminal) {
        return classes()
                .should(have(
                        "not print",
                        (JavaClass type) -> terminal.contains(outermost(type))
                                ? Stream.empty()
                                : type.getAccessesFromSelf().stream()
                                        .filter(CodeRules::prints)
                                        .map(access -> access.getDescription())));
    }

    static boolean prints(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        return (owner.equals("java.lang.System")
                        && Set.of("out", "err", "console").contains(name))
                || name.equals("printStackTrace");
    }

    static ArchRule timeIsJavaTime(House house) {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Calendar")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.text.SimpleDateFormat");
    }

    static ArchRule noZoneIsTheMachines(House house) {
        return classes()
                .should(have(
                        "not ask the machine for its time zone",
                        (JavaClass type) -> type.getAccessesFromSelf().stream()
                                .filter(access -> is(access, "java.time.ZoneId", "systemDefault")
                                        || is(access, "java.util.TimeZone", "getDefault")
                                        || is(access, "java.time.Clock", "systemDefaultZone"))
                                .map(access -> access.getDescription())));
    }

    /** @param clockMaker the class that makes the one clock of the application */
    static ArchRule nowComesFromTheClock(House house, String clockMaker) {
        return classes()
                .should(have(
                        "take the present moment from a Clock that was passed in",
                        (JavaClass type) -> type.getName().equals(clockMaker)
                                ? Stream.empty()
                                : type.getAccessesFromSelf().stream()
                                        .filter(CodeRules::readsTheClock)
                                        .map(access -> access.getDescription())));
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        boolean now = owner.startsWith("java.time.")
                && access.getName().equals("now")
                && access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return now
                || (owner.equals("java.time.Clock") && access.getName().startsWith("system"))
                || is(access, "java.lang.System", "currentTimeMillis");
    }

    static boolean readsAClockOrDice(JavaAccess<?> access) {
        boolean unseeded = access.getTargetOwner().isEquivalentTo(Random.class)
                && access.getTarget()
                        instanceof com.tngtech.archunit.core.domain.AccessTarget.ConstructorCallTarget made
                && made.getRawParameterTypes().isEmpty();
        return unseeded
                || readsTheClock(access)
                || is(access, "java.lang.Math", "random")
                || is(access, "java.lang.System", "nanoTime")
                || is(access, "java.util.UUID", "randomUUID");
    }

    /** @param boundaries the classes at which an unexpected error ends, by full name */
    static ArchRule unexpectedErrorsEndAtTheBoundaries(House house, Set<String> boundaries) {
        return classes()
                .should(have(
                        "not catch everything",
                        (JavaClass type) -> boundaries.contains(outermost(type))
                                ? Stream.empty()
                                : type.getCodeUnits().stream()
                                        .filter(CodeRules::catchesEverything)
                                        .map(unit -> unit.getFullName() + " catches Exception")));
    }

    static boolean catchesEverything(JavaCodeUnit unit) {
        return unit.getTryCatchBlocks().stream()
                .flatMap(block -> block.getCaughtThrowables().stream())
                .anyMatch(caught -> caught.isEquivalentTo(Exception.class));
    }

    /** Whatever a person or a file says, there is no command line that it could get into. */
    static ArchRule noProcessIsStarted(House house) {
        return classes()
                .should(have(
                        "start no process",
                        (JavaClass type) -> type.getAccessesFromSelf().stream()
                                .filter(access -> is(access, "java.lang.ProcessBuilder", "<init>")
                                        || is(access, "java.lang.Runtime", "exec"))
                                .map(access -> access.getDescription())));
    }

    static ArchRule namesSayWhatAThingIs(House house) {
        return classes()
                .should(have(
                        "have a name that says what it is",
                        (JavaClass type) -> Arrays.asList("Util", "Utils", "Helper", "Manager", "Impl").stream()
                                .filter(word -> type.getSimpleName().endsWith(word))
                                .map(word -> type.getName() + " ends with " + word)));
    }

    private static boolean is(JavaAccess<?> access, String owner, String name) {
        return access.getTargetOwner().getName().equals(owner)
                && access.getName().equals(name);
    }

    static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }
}
