package app.taskaversion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.owner.OwnerPrincipal;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.testsupport.Accounts;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ServedTest;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.Principal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may open which address in server mode: typing it in is not a way past the door. */
@ServedTest
@Accounts
class RouteAccessTest {

    /** For each address who may open it. */
    private static final Map<String, String> TABLE = new TreeMap<>(Map.ofEntries(
            Map.entry("", "guest user admin"),
            Map.entry("analytics", "guest user admin"),
            Map.entry("analytics/advice", "guest user admin"),
            Map.entry("analytics/classic", "guest user admin"),
            Map.entry("forgot", "nobody guest user admin"),
            Map.entry("help/now", "guest user admin"),
            Map.entry("login", "nobody guest user admin"),
            Map.entry("login/code", "nobody guest user admin"),
            Map.entry("register", "nobody guest user admin"),
            Map.entry("sampler", "guest user admin"),
            Map.entry("set-up", "nobody guest user admin"),
            Map.entry("settings", "guest user admin"),
            // As the models.
            Map.entry("settings/errors", "guest user admin"),
            Map.entry("settings/experiments", "guest user admin"),
            Map.entry("settings/import", "guest user admin"),
            // Opens for the administrator only: the service says so, and to the others there is no such page.
            Map.entry("settings/models", "guest user admin"),
            Map.entry("settings/privacy", "guest user admin"),
            // As the models.
            Map.entry("settings/sharing", "guest user admin"),
            Map.entry("settings/suggestions", "guest user admin"),
            Map.entry("settings/words", "guest user admin"),
            Map.entry("survey", "guest user admin"),
            Map.entry("survey/:kind", "guest user admin"),
            Map.entry("survey/results", "guest user admin"),
            Map.entry("tasks", "guest user admin"),
            Map.entry("welcome", "guest user admin")));

    /** The roles that each kind of person has; a guest is a person without a name and a password. */
    private static final Map<String, Set<String>> ROLES =
            Map.of("guest", Set.of("USER"), "user", Set.of("USER"), "admin", Set.of("USER", "ADMIN"));

    @LocalServerPort
    private int port;

    @Test
    void theTableSaysForEachAddressWhoMayOpenIt() {
        Map<String, String> found = new TreeMap<>();
        AccessAnnotationChecker access = new AccessAnnotationChecker();
        Screen.routes().forEach((address, view) -> {
            StringBuilder who = new StringBuilder();
            if (access.hasAccess(view, nobody(), role -> false)) {
                who.append("nobody ");
            }
            for (String kind : new String[] {"guest", "user", "admin"}) {
                Principal somebody = new OwnerPrincipal(Ids.next());
                Set<String> roles = ROLES.getOrDefault(kind, Set.of());
                if (access.hasAccess(view, somebody, role -> roles.contains(role.replace("ROLE_", "")))) {
                    who.append(kind).append(' ');
                }
            }
            found.put(address, who.toString().strip());
        });
        assertThat(found).isEqualTo(TABLE);
    }

    @SuppressWarnings("NullAway") // Vaadin asks for nobody in this way, and does not say so.
    private static Principal nobody() {
        return null;
    }

    static Set<String> addresses() {
        return TABLE.keySet();
    }

    @ParameterizedTest(name = "/{0}")
    @MethodSource("addresses")
    void nobodyIsSentToTheLoginBeforeAnythingIsServed(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer;
        try (HttpClient client = HttpClient.newHttpClient()) {
            answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + address))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
        boolean open = String.valueOf(TABLE.get(address)).contains("nobody");
        assertThat(answer.statusCode()).isEqualTo(open ? 200 : 302);
        if (!open) {
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
        }
    }
}
