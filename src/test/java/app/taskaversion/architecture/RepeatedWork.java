package app.taskaversion.architecture;

import static app.taskaversion.architecture.Conditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodReference;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Work that comes again by itself ({@code @Scheduled}, {@code Repeater.every}) has no person. Where it leads to rows of
 * people, it says on the way for whom, with {@code callAs} or {@code runAs}.
 */
final class RepeatedWork {

    private static final Set<String> OWNED_SQL = Set.of("OwnedSql", "OwnedBatch", "OwnedComparison");
    /** Helpers of {@code OwnedSql} that turn values into others. */
    private static final Set<String> PLAIN = Set.of("at", "instant", "number", "uuid");

    private static final String REPOSITORY = "org.springframework.data.repository.Repository";

    private final House house;
    private final Set<String> doors;

    private RepeatedWork(House house, Set<String> doors) {
        this.house = house;
        this.doors = doors;
    }

    /** @param doors services that hold no rows of people, by full name */
    static ArchRule saysForWhom(House house, Set<String> doors) {
        RepeatedWork work = new RepeatedWork(house, doors);
        return classes().should(have("say for whom repeated work acts", work::wrong));
    }

    private Stream<String> wrong(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(unit -> unit.isAnnotatedWith("org.springframework.scheduling.annotation.Scheduled")
                        || unit.getAccessesFromSelf().stream().anyMatch(RepeatedWork::repeats))
                .flatMap(
                        start -> reached(start, new HashSet<>()).map(what -> start.getFullName() + " reaches " + what));
    }

    private static boolean repeats(JavaAccess<?> access) {
        return access.getTargetOwner().getSimpleName().equals("Repeater")
                && access.getName().equals("every");
    }

    /**
     * What belongs to people, along calls and references to methods. A lambda counts as part of the method around it; so
     * the other lines of a method that begins a repetition are followed too.
     */
    private Stream<String> reached(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        if (!seen.add(unit) || unit.getAccessesFromSelf().stream().anyMatch(RepeatedWork::saysForWhom)) {
            return Stream.empty();
        }
        return Stream.concat(
                unit.getAccessesFromSelf().stream()
                        .filter(access -> !PLAIN.contains(access.getName()) && isOwned(access.getTargetOwner()))
                        .map(JavaAccess::getDescription),
                Stream.concat(
                                unit.getCallsFromSelf().stream().map(JavaAccess::getTarget),
                                unit.getMethodReferencesFromSelf().stream().map(JavaMethodReference::getTarget))
                        .filter(CodeUnitAccessTarget.class::isInstance)
                        .map(CodeUnitAccessTarget.class::cast)
                        .flatMap(target -> target.resolveMember().stream())
                        .filter(next -> house.owns(next.getOwner()))
                        .flatMap(next -> reached(next, seen)));
    }

    private static boolean saysForWhom(JavaAccess<?> access) {
        return access.getTargetOwner().getSimpleName().equals("CurrentOwner")
                && Set.of("callAs", "runAs").contains(access.getName());
    }

    private boolean isOwned(JavaClass target) {
        return OWNED_SQL.contains(target.getSimpleName())
                || (target.isAssignableTo(REPOSITORY)
                        && target.getInterfaces().stream().anyMatch(this::isOfOwned))
                || (target.isInterface()
                        && house.owns(target)
                        && house.partOf(target).isEmpty()
                        && !house.featureOf(target).equals("platform")
                        && !doors.contains(target.getName())
                        && target.getSimpleName().matches(".+(Service|Queries|Store|History|Files)"));
    }

    private boolean isOfOwned(com.tngtech.archunit.core.domain.JavaType repository) {
        return repository instanceof JavaParameterizedType generic
                && generic.getActualTypeArguments().getFirst().toErasure().getAllRawSuperclasses().stream()
                        .anyMatch(parent -> parent.getSimpleName().equals("OwnedEntity"));
    }
}
