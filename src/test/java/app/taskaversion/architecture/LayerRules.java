package app.taskaversion.architecture;

import static app.taskaversion.architecture.Conditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who may use whom (architecture.md §4, rules 2 to 5). */
final class LayerRules {

    /** Packages of platform that stand on Vaadin by their purpose; the others are free of it like any feature. */
    private static final Set<String> PLATFORM_ON_VAADIN = Set.of(
            "ui", // the component kit
            "text", // Messages is Vaadin's I18NProvider: one bundle for views, errors and the command line
            "push", // tells open tabs
            "chart", // the chart component
            "web", // headers and error pages of Vaadin's servlet
            "job"); // comes back to a view

    /** How views would reach rows without a service. */
    private static final List<String> STORAGE = List.of(
            "jakarta.persistence", "org.hibernate", "org.springframework.data", "org.springframework.jdbc", "java.sql");

    private static final Set<String> OWN_STORAGE = Set.of("OwnedSql", "OwnedEntity", "AppDatabase");

    private static final List<String> FRAMEWORKS = List.of(
            "org.springframework",
            "jakarta",
            "org.hibernate",
            "com.vaadin",
            "java.sql",
            "javax.sql",
            "java.net",
            "org.slf4j");

    private static final Set<String> PLATFORM_WITH_EFFECTS =
            Set.of("persistence", "owner", "job", "web", "push", "startup");

    /** Formulas, rules and models: values without effects, which the screens of their own feature may show. */
    private static final Set<String> PURE = Set.of("metric", "classic", "feature", "rule", "explore", "model");

    private LayerRules() {}

    static ArchRule nothingDependsOnTheShell(House house) {
        String shell = house.base() + ".shell..";
        return noClasses()
                .that()
                .resideOutsideOfPackage(shell)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(shell);
    }

    static ArchRule viewsUseOnlyWhatIsOpenToThem(House house) {
        return classes()
                .that()
                .resideInAPackage(house.base() + "..ui..")
                .should(have(
                        "use root packages, platform and other features' navigation only",
                        (JavaClass view) -> view.getDirectDependenciesFromSelf().stream()
                                .filter(use -> !openToViews(
                                        house, view, use.getTargetClass().getBaseComponentType()))
                                .map(use -> use.getDescription())));
    }

    private static boolean openToViews(House house, JavaClass view, JavaClass target) {
        if (!house.owns(target)) {
            return STORAGE.stream().noneMatch(name -> target.getPackageName().startsWith(name));
        }
        String feature = house.featureOf(target);
        String part = house.partOf(target);
        if (feature.equals("platform")) {
            return !OWN_STORAGE.contains(target.getSimpleName());
        }
        if (feature.equals(house.featureOf(view))) {
            return part.isEmpty() || part.equals("ui") || part.startsWith("ui.") || PURE.contains(part);
        }
        return part.isEmpty() || (part.equals("ui") && outermost(target).endsWith("Navigation"));
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    static ArchRule onlyViewsKnowVaadin(House house) {
        return noClasses()
                .that(DescribedPredicate.describe(
                        "are neither views nor the shell nor the part of platform that serves views",
                        type -> !mayKnowVaadin(house, type)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..");
    }

    private static boolean mayKnowVaadin(House house, JavaClass type) {
        String feature = house.featureOf(type);
        String part = house.partOf(type);
        return feature.equals("shell")
                || part.equals("ui")
                || part.startsWith("ui.")
                || (feature.equals("platform") && PLATFORM_ON_VAADIN.contains(part.replaceFirst("\\..*", "")));
    }

    /** Formulas, rules and models are functions of their arguments. What says who may use a package is no formula. */
    static ArchRule formulasArePure(House house) {
        String base = house.base();
        return classes()
                .that()
                .doNotHaveSimpleName("package-info")
                .and()
                .resideInAnyPackage(
                        base + ".analytics.metric..",
                        base + ".analytics.classic..",
                        base + ".recommendation.feature..",
                        base + ".recommendation.rule..",
                        base + ".experiment.rule..",
                        base + ".recommendation.explore..",
                        base + ".recommendation.model..",
                        base + ".sharing.rule..")
                .should(have(
                        "depend on no framework, storage, clock or dice",
                        (JavaClass pure) -> Stream.concat(
                                pure.getDirectDependenciesFromSelf().stream()
                                        .filter(use -> impure(
                                                house, use.getTargetClass().getBaseComponentType()))
                                        .map(use -> use.getDescription()),
                                pure.getAccessesFromSelf().stream()
                                        .filter(CodeRules::readsAClockOrDice)
                                        .map(access -> access.getDescription()))));
    }

    private static boolean impure(House house, JavaClass target) {
        String name = target.getPackageName();
        return FRAMEWORKS.stream().anyMatch(name::startsWith)
                || target.isEquivalentTo(java.time.Clock.class)
                || target.isEquivalentTo(java.util.concurrent.ThreadLocalRandom.class)
                || target.isEquivalentTo(java.security.SecureRandom.class)
                || (house.owns(target) && hasEffects(house.featureOf(target), house.partOf(target)));
    }

    private static boolean hasEffects(String feature, String part) {
        return feature.equals("platform")
                ? PLATFORM_WITH_EFFECTS.contains(part)
                : part.equals("internal") || part.equals("ui");
    }
}
