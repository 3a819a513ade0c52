package app.taskaversion.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.Accounts;
import app.taskaversion.testsupport.RawHttp;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ServedTest;
import app.taskaversion.testsupport.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An address that is written in another way, or asked with another method, is no way past the door. */
@ServedTest
@Accounts
class OddAddressesTest {

    private static final Set<String> DOORS = Set.of("login", "login/code", "register", "forgot", "set-up");

    /** {@code %s} is an address behind the door. */
    private static final List<String> WAYS = List.of(
            "/%s/",
            "//%s",
            "/./%s",
            "/nothing/../%s",
            "/login/../%s",
            "/login/..;/%s",
            "/login;/../%s",
            "/login/%%2e%%2e/%s",
            "/login%%2f..%%2f%s",
            "/styles/../%s",
            "/styles/..;/%s",
            "/styles/%%2e%%2e/%s",
            "/styles%%2f..%%2f%s",
            "/actuator/../%s",
            "/actuator/..;/%s",
            "/VAADIN/../%s",
            "/VAADIN/static/..;/%s",
            "/%s;x=y",
            "/%s;jsessionid=0123456789ABCDEF0123456789ABCDEF",
            "/;/%s",
            "/%s%%2f",
            "/%s%%00",
            "/%s%%0d%%0aSet-Cookie:%%20a=b",
            "/%s.html",
            "/%s.json",
            "/%s?v-r=init",
            "/%s?continue",
            "/%s#login",
            "/%s%%23login",
            "/%s%%3flogin",
            "/\\%s");

    @LocalServerPort
    private int port;

    private static List<String> inside() {
        List<String> inside = new ArrayList<>(Screen.routes().keySet());
        inside.removeAll(DOORS);
        return inside;
    }

    @Test
    void noOtherSpellingOpensAnAddress() {
        RawHttp http = new RawHttp(port);
        List<String> wrong = new ArrayList<>();
        for (String address : inside()) {
            for (String way : WAYS) {
                String path = way.formatted(address);
                RawHttp.Answer answer = http.get(path);
                String target = answer.header("Location").orElse("").replaceFirst("^https?://[^/]+", "");
                boolean refused = answer.status() >= 400 && answer.status() < 500;
                boolean sentToTheDoor = answer.status() == 302 && target.equals("/login");
                // The call that begins a page is open: what it may show is decided at the move, see ForcedBrowsingTest.
                boolean begins = path.contains("v-r=init") && answer.status() == 200;
                if (!refused && !sentToTheDoor && !begins) {
                    wrong.add(path + ": " + answer.status() + " " + target);
                }
                if (answer.head().toString().toLowerCase(java.util.Locale.ROOT).contains("set-cookie: a=b")) {
                    wrong.add(path + ": wrote a header");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What stands in an address is passed on and kept, so no session is ever named there, nor taken from there. */
    @Test
    void aSessionIsNeverInTheAddress() {
        Visitor guest = new Visitor(port);
        assertThat(guest.form("/guest", "").target()).isEqualTo("/");
        assertThat(guest.get("/tasks").status()).isEqualTo(200);
        RawHttp thief = new RawHttp(port);
        for (String path : List.of("/tasks;jsessionid=", "/;jsessionid=", "/tasks?jsessionid=", "/tasks?JSESSIONID=")) {
            RawHttp.Answer answer = thief.get(path + guest.session());
            assertThat(answer.status()).as(path).isIn(302, 400, 404);
            assertThat(answer.header("Location").orElse("/login")).as(path).endsWith("/login");
        }
        assertThat(thief.get("/login").body()).doesNotContainIgnoringCase("jsessionid");
        assertThat(thief.get("/tasks").header("Location")).get().asString().doesNotContain("jsessionid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "MADE-UP"})
    void anotherMethodOpensNothing(String method) {
        RawHttp http = new RawHttp(port);
        List<String> wrong = new ArrayList<>();
        for (String address : inside()) {
            RawHttp.Answer answer =
                    http.send(method, "/" + address, "localhost:" + port, "Origin: http://localhost:" + port);
            // To the page that waited too long, where a form without its token is sent.
            boolean sentToTheDoor = answer.status() == 302
                    && answer.header("Location").orElse("").contains("/login");
            boolean refused = answer.status() >= 400 && answer.status() < 500;
            if (!sentToTheDoor && !refused && answer.status() != 501) {
                wrong.add(method + " /" + address + ": " + answer.status());
            }
            if (answer.body().contains("JSESSIONID") || answer.body().contains("Cookie:")) {
                wrong.add(method + " /" + address + " gives back what was sent");
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** For who is in, a page is read; the framework's own calls are the only ones that change something. */
    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void whoIsInIsRefusedTheMethodsThatNothingUses(String method) {
        Visitor guest = new Visitor(port);
        assertThat(guest.form("/guest", "").target()).isEqualTo("/");
        for (String address : inside()) {
            assertThat(guest.send(method, "/" + address, "text/plain", "x").status())
                    .as(method + " /" + address)
                    .isIn(302, 403, 405);
        }
    }
}
