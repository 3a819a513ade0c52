package app.taskaversion.architecture;

import static app.taskaversion.architecture.Conditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** What entities, routes and views look like from outside (architecture.md §3, §4 rules 6 to 8, §5, §6). */
final class ShapeRules {

    private static final String ENTITY = "jakarta.persistence.Entity";

    private static final List<String> ACCESS = List.of(
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.RolesAllowed",
            "com.vaadin.flow.server.auth.AnonymousAllowed");

    private ShapeRules() {}

    static ArchRule entitiesStayInside(House house) {
        return classes().should(have("show no entity", ShapeRules::shownEntities));
    }

    private static Stream<String> shownEntities(JavaClass type) {
        if (type.isAnnotatedWith(ENTITY)) {
            return Stream.concat(
                    type.getModifiers().contains(JavaModifier.PUBLIC)
                            ? Stream.of("Entity " + type.getName() + " is public")
                            : Stream.empty(),
                    type.getMethods().stream()
                            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                            .filter(method -> method.getName().matches("set[A-Z].*"))
                            .map(method -> method.getFullName() + " is a public setter of an entity"));
        }
        if (!type.getModifiers().contains(JavaModifier.PUBLIC)) {
            return Stream.empty();
        }
        return Stream.concat(
                type.getCodeUnits().stream()
                        .filter(unit -> isShown(unit.getModifiers()))
                        .filter(unit -> unit.getAllInvolvedRawTypes().stream().anyMatch(ShapeRules::isEntity))
                        .map(unit -> unit.getFullName() + " shows an entity"),
                type.getFields().stream()
                        .filter(field -> isShown(field.getModifiers()))
                        .filter(field -> field.getAllInvolvedRawTypes().stream().anyMatch(ShapeRules::isEntity))
                        .map(field -> field.getFullName() + " shows an entity"));
    }

    private static boolean isShown(java.util.Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean isEntity(JavaClass type) {
        return type.getBaseComponentType().isAnnotatedWith(ENTITY);
    }

    /** Inside a feature an aggregate may hold its parts; across features there are only ids. */
    static ArchRule aggregatesReferById(House house) {
        return classes()
                .that()
                .areAnnotatedWith(ENTITY)
                .or()
                .areAnnotatedWith("jakarta.persistence.MappedSuperclass")
                .or()
                .areAnnotatedWith("jakarta.persistence.Embeddable")
                .should(have(
                        "refer to other features by id",
                        (JavaClass entity) -> entity.getFields().stream()
                                .filter(field -> refersElsewhere(house, entity, field))
                                .map(field -> field.getFullName() + " refers to an entity of another feature")));
    }

    private static boolean refersElsewhere(House house, JavaClass entity, JavaField field) {
        return field.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .anyMatch(type -> isEntity(type) && !house.featureOf(type).equals(house.featureOf(entity)));
    }

    static ArchRule routesSayWhoMayEnter(House house) {
        return classes()
                .that()
                .areAnnotatedWith("com.vaadin.flow.router.Route")
                .or()
                .areAnnotatedWith("com.vaadin.flow.router.Layout")
                .should(have("carry one access annotation", (JavaClass route) -> {
                    long count = ACCESS.stream().filter(route::isAnnotatedWith).count();
                    return count == 1
                            ? Stream.empty()
                            : Stream.of(route.getName() + " carries " + count + " access annotations");
                }));
    }

    /** A feature's screens are reached through its navigation class only. */
    static ArchRule viewsAreTheirFeaturesOwn(House house) {
        return classes()
                .that()
                .resideInAPackage(house.base() + "..ui..")
                .and()
                .resideOutsideOfPackage(house.base() + ".platform..")
                .and()
                .areTopLevelClasses()
                .and()
                .haveSimpleNameNotEndingWith("Navigation")
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .notBePublic();
    }
}
