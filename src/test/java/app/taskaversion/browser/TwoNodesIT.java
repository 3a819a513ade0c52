package app.taskaversion.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import app.taskaversion.operations.verify.DeploymentCheck;
import app.taskaversion.testsupport.TestDatabases;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two nodes on one PostgreSQL behind the balancer of the operator guide, and one of them dies. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {

    private static final String PASSWORD = "lantern otter violin";
    private static final Map<String, String> SETTINGS = Map.of(
            "AUTH",
            "accounts",
            "SECRET_KEY",
            "dGhlIHNhbWUga2V5IG9uIGJvdGggbm9kZXMsIGZvciB0ZXN0cw==",
            "ADMIN_USERNAME",
            "operator",
            "ADMIN_PASSWORD",
            PASSWORD,
            "TRUSTED_PROXIES",
            "127.0.0.1",
            "DRAIN_SECONDS",
            "5",
            "DOORS_BCRYPT_COST",
            "6");

    private static Chromium chromium;
    private static PackagedApp one;
    private static PackagedApp two;
    private static Balancer balancer;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
        String database = TestDatabases.newPostgresUrl();
        one = node(database);
        two = node(database);
        balancer = Balancer.before(one, two);
    }

    private static PackagedApp node(String database) {
        Map<String, String> settings = new HashMap<>(SETTINGS);
        settings.put("DATABASE_URL", database);
        return PackagedApp.start(settings);
    }

    @AfterAll
    static void close() {
        if (balancer != null) {
            balancer.close();
        }
        if (one != null) {
            one.close();
        }
        if (two != null) {
            two.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @Order(2)
    void whoseNodeDiesGoesOnAtTheOtherOneWithoutSigningInAgain() {
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            Person person = new Person(page, Screen.DESKTOP);
            person.open(balancer.url("login"));
            page.getByLabel("Name or e-mail").fill("operator");
            page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                    .fill(PASSWORD);
            person.tap("Sign in");
            person.skipsTheFirstQuestions();
            page.getByLabel("One thing").fill("Sort papers ~15m");
            person.tap("Start");
            assertThat(person.button("Enough for now")).isVisible();

            String before = node(page);
            (before.equals("one") ? one : two).kill();

            person.open(balancer.url(""));
            assertThat(page.locator("h1").first()).hasText("Sort papers");
            assertThat(person.button("Enough for now")).isVisible();
            assertThat(node(page)).isNotEqualTo(before);
            person.tap("Enough for now");
            assertThat(person.button("Resume")).isVisible();
        }
    }

    @Test
    @Order(1)
    void theLookFromOutsideFindsNothing() {
        List<String> lines = new ArrayList<>();
        int code = DeploymentCheck.look(balancer.url(""), lines::add);
        assertThat(lines).noneMatch(line -> line.startsWith("WRONG"));
        assertThat(code).isZero();
    }

    private static String node(Page page) {
        return page.context().cookies(balancer.url("")).stream()
                .filter(cookie -> cookie.name.equals("TAS_NODE"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
