package app.taskaversion.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.FailureReport;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The dependency and code rules of architecture.md §4: each holds for our code, and each sees a code that breaks it. */
class ArchitectureTest {

    /** Speak to a person at a terminal: nothing else is listening there. */
    private static final Set<String> TERMINAL = Set.of();

    /** Where an unexpected error ends: it is logged with an id and becomes one sentence. */
    private static final Set<String> BOUNDARIES = Set.of();

    private static final String CLOCK_MAKER = "app.taskaversion.platform.time.TimeConfiguration";

    /** Sign people in: whoever else puts somebody into the security context opens a way past the doors. */
    private static final Set<String> DOORS =
            Set.of("app.taskaversion.shell.LocalGuestFilter", "app.taskaversion.account.internal.SignInAuthentication");

    /** Know people by their account and hold no rows of theirs. */
    private static final Set<String> DOOR_SERVICES = Set.of("app.taskaversion.account.AccountService");

    /** Send SQL of their own: to tables that belong to nobody, or to files of the older app. */
    private static final Set<String> OWN_SQL = Set.of(
            "account.internal",
            "operations.internal",
            "recommendation.internal.registry",
            "reminder.internal.keys",
            "sharing.internal.book",
            "transfer.legacy");

    /** Rule and what it must say about the broken house. */
    static Stream<Arguments> rules() {
        return Stream.of(
                rule("nothing depends on the shell", LayerRules::nothingDependsOnTheShell, "AlphaService", "Shell"),
                rule(
                        "views use only what is open to them",
                        LayerRules::viewsUseOnlyWhatIsOpenToThem,
                        "AlphaRepository",
                        "EntityManager",
                        "OwnedSql",
                        "BetaCard",
                        "BetaSums"),
                rule("only views know Vaadin", LayerRules::onlyViewsKnowVaadin, "AlphaService", "BetaStore"),
                rule(
                        "formulas are pure",
                        LayerRules::formulasArePure,
                        "Math.random()",
                        "Instant.now()",
                        "java.util.Random.<init>()",
                        "java.time.Clock",
                        "org.springframework.stereotype.Component",
                        "BetaStore"),
                rule(
                        "entities stay inside",
                        ShapeRules::entitiesStayInside,
                        "AlphaService.all()",
                        "Entity brokenhouse.alpha.internal.AlphaEntity is public",
                        "setName"),
                rule(
                        "absence is null, not Optional",
                        CodeRules::absenceIsNullNotOptional,
                        "AlphaService.mood is an Optional",
                        "AlphaService.feel(java.util.Optional) takes"),
                rule(
                        "collaborators come through the constructor",
                        CodeRules::collaboratorsComeThroughTheConstructor,
                        "OpenView.entities",
                        "OpenView.sql"),
                rule(
                        "only the terminal prints",
                        house -> CodeRules.onlyTheTerminalPrints(house, TERMINAL),
                        "System.out",
                        "System.err",
                        "printStackTrace"),
                rule("time is java.time", CodeRules::timeIsJavaTime, "java.util.Date", "java.util.Calendar"),
                rule(
                        "no zone is the machine's",
                        CodeRules::noZoneIsTheMachines,
                        "ZoneId.systemDefault()",
                        "TimeZone.getDefault()"),
                rule(
                        "now comes from the clock",
                        house -> CodeRules.nowComesFromTheClock(house, CLOCK_MAKER),
                        "LocalDate.now(java.time.ZoneId)",
                        "System.currentTimeMillis()",
                        "Clock.systemUTC()"),
                rule(
                        "unexpected errors end at the boundaries",
                        house -> CodeRules.unexpectedErrorsEndAtTheBoundaries(house, BOUNDARIES),
                        "BetaStore.swallow()"),
                rule("no process is started", CodeRules::noProcessIsStarted, "java.lang.ProcessBuilder.<init>"),
                rule("names say what a thing is", CodeRules::namesSayWhatAThingIs, "BetaHelper"),
                rule(
                        "aggregates refer to each other by id",
                        ShapeRules::aggregatesReferById,
                        "AlphaEntity.beta",
                        "AlphaEntity.betas"),
                rule(
                        "routes say who may enter",
                        ShapeRules::routesSayWhoMayEnter,
                        "OpenView carries 0",
                        "TornView carries 2"),
                rule(
                        "people come through the doors",
                        house -> OwnerRules.peopleComeThroughTheDoors(house, DOORS),
                        "setAuthentication"),
                rule(
                        "threads are made in one place",
                        OwnerRules::threadsAreMadeInOnePlace,
                        "newCachedThreadPool",
                        "runAsync"),
                rule(
                        "plain SQL stays inside",
                        house -> OwnerRules.plainSqlStaysInside(house, OWN_SQL),
                        "javax.sql.DataSource.getConnection()"),
                rule(
                        "repeated work says for whom",
                        house -> RepeatedWork.saysForWhom(house, DOOR_SERVICES),
                        "GammaJob.everySecond() reaches"),
                rule("views are their feature's own", ShapeRules::viewsAreTheirFeaturesOwn, "OpenView"));
    }

    private static Arguments rule(String name, Function<House, ArchRule> rule, String... sees) {
        return argumentSet(name, rule, sees);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsForOurCode(Function<House, ArchRule> rule, String... sees) {
        FailureReport report = check(House.OURS, rule);
        assertThat(report.getDetails()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void seesTheCodeThatBreaksIt(Function<House, ArchRule> rule, String... sees) {
        assertThat(String.join("\n", check(House.BROKEN, rule).getDetails())).contains(sees);
    }

    private static FailureReport check(House house, Function<House, ArchRule> rule) {
        return rule.apply(house)
                .allowEmptyShould(true)
                .evaluate(house.classes())
                .getFailureReport();
    }

    @Test
    void theExceptionsAreNeeded() {
        assertThat(TERMINAL)
                .allSatisfy(name -> assertThat(ours(name).getAccessesFromSelf())
                        .as(name + " prints")
                        .anyMatch(CodeRules::prints));
        assertThat(BOUNDARIES)
                .allSatisfy(name -> assertThat(ours(name).getCodeUnits())
                        .as(name + " catches everything")
                        .anyMatch(CodeRules::catchesEverything));
        assertThat(DOORS)
                .allSatisfy(name -> assertThat(ours(name).getAccessesFromSelf())
                        .as(name + " signs in")
                        .anyMatch(OwnerRules::signsIn));
        assertThat(ours(CLOCK_MAKER).getMethods()).isNotEmpty();
    }

    private static JavaClass ours(String name) {
        return House.OURS.classes().get(name);
    }

    @Test
    void bothHousesWereReallyRead() {
        assertThat(House.OURS.classes()).hasSizeGreaterThan(100);
        assertThat(House.OURS.classes())
                .anyMatch(type -> House.OURS.partOf(type).equals("metric"));
        assertThat(House.BROKEN.classes()).hasSizeGreaterThan(8);
    }
}
