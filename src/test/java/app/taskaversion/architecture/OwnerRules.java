package app.taskaversion.architecture;

import static app.taskaversion.architecture.Conditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where the owner of the rows comes from, and that no way leads past it (architecture.md §12). */
final class OwnerRules {

    private static final Set<String> CONTEXTS = Set.of(
            "org.springframework.security.core.context.SecurityContext",
            "org.springframework.security.core.context.SecurityContextImpl",
            "org.springframework.security.core.context.SecurityContextHolder",
            "org.springframework.security.core.context.SecurityContextHolderStrategy");

    private static final Set<String> THREADS = Set.of(
            "java.lang.Thread",
            "java.lang.Thread$Builder",
            "java.util.Timer",
            "java.util.concurrent.Executors",
            "java.util.concurrent.ForkJoinPool",
            "java.util.concurrent.ThreadPoolExecutor");

    private static final Set<String> PLAIN_SQL = Set.of(
            "org.springframework.jdbc.core.simple.JdbcClient",
            "org.springframework.jdbc.core.JdbcTemplate",
            "org.springframework.jdbc.core.JdbcOperations",
            "org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate",
            "javax.sql.DataSource",
            "java.sql.DriverManager");

    private OwnerRules() {}

    /** @param doors the classes that sign people in, by full name */
    static ArchRule peopleComeThroughTheDoors(House house, Set<String> doors) {
        return classes()
                .that()
                .resideOutsideOfPackage(house.base() + ".platform.owner..")
                .should(have(
                        "leave signing in to the doors",
                        (JavaClass type) -> doors.contains(CodeRules.outermost(type))
                                ? Stream.empty()
                                : accesses(type, OwnerRules::signsIn)));
    }

    static boolean signsIn(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return (CONTEXTS.contains(owner.getName())
                        && Set.of("setAuthentication", "setContext", "setDeferredContext", "setContextHolderStrategy")
                                .contains(access.getName()))
                || (owner.getSimpleName().equals("CurrentOwner")
                        && access.getName().equals("authenticationOf"))
                || (owner.getSimpleName().equals("OwnerPrincipal")
                        && access.getName().equals("<init>"));
    }

    /** The owner travels with what goes through {@code platform.job}; a thread made elsewhere has none. */
    static ArchRule threadsAreMadeInOnePlace(House house) {
        return classes()
                .that()
                .resideOutsideOfPackage(house.base() + ".platform.job..")
                .should(have(
                        "make no thread",
                        (JavaClass type) -> Stream.concat(
                                accesses(type, OwnerRules::makesAThread),
                                type.getMethods().stream()
                                        .filter(method -> method.isAnnotatedWith(
                                                "org.springframework.scheduling.annotation.Async"))
                                        .map(method -> method.getFullName() + " runs in another thread"))));
    }

    private static boolean makesAThread(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        return (THREADS.contains(owner) && (name.equals("<init>") || name.matches("new.+|of.+|start.*|commonPool")))
                || name.matches("(run|supply|then\\w+|handle|whenComplete)Async")
                || name.equals("parallelStream");
    }

    /** @param inside packages below the base whose own tables hold no rows of people, or files that are not ours */
    static ArchRule plainSqlStaysInside(House house, Set<String> inside) {
        return classes()
                .that()
                .resideOutsideOfPackage(house.base() + ".platform.persistence..")
                .should(have(
                        "send no SQL past OwnedSql",
                        (JavaClass type) -> inside.contains(house.featureOf(type) + "." + house.partOf(type))
                                ? Stream.empty()
                                : accesses(
                                        type,
                                        access -> PLAIN_SQL.contains(
                                                        access.getTargetOwner().getName())
                                                || access.getName().equals("createNativeQuery"))));
    }

    private static Stream<String> accesses(JavaClass type, Predicate<JavaAccess<?>> wrong) {
        return type.getAccessesFromSelf().stream().filter(wrong).map(JavaAccess::getDescription);
    }
}
