package app.taskaversion.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.RawHttp;
import app.taskaversion.testsupport.ServedTest;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedTest
class LocalModeTest {

    private static final String PUSH = "/VAADIN/push?v-r=push&X-Atmosphere-Transport=websocket";
    private static final String[] PLACES = {"/", "/actuator/health", "/styles/tokens.css", "/nothing/here"};

    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext context;

    private RawHttp http;

    @BeforeEach
    void connect() {
        http = new RawHttp(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "LocalHost", "localhost:8080", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:80"})
    void thisMachinesOwnNamesAreAnsweredWithAnyPort(String host) {
        assertThat(http.send("GET", "/actuator/health", host).status()).isEqualTo(200);
        assertThat(http.send("GET", "/", host).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "localhost@evil.example",
                "127.0.0.1.evil.example",
                "127.0.0.2",
                "0.0.0.0",
                "[::]",
                "192.168.1.5:8080",
                "localhost:8080:8080",
                ""
            })
    void anyOtherHostIsNot(String host) {
        for (String place : PLACES) {
            RawHttp.Answer answer = http.send("GET", place, host);
            // The server itself refuses what is no host name at all.
            assertThat(answer.status()).isIn(421, 400);
            assertThat(answer.header("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void anotherHostGetsASentenceAndTheRightStatus() {
        RawHttp.Answer answer = http.send("GET", "/", "evil.example");
        assertThat(answer.status()).isEqualTo(421);
        assertThat(answer.body()).contains("answers only to localhost");
        assertThat(http.send("GET", "/", "localhost", "Host: evil.example").status())
                .isIn(400, 421);
    }

    @Test
    void forwardedHeadersChangeNothing() {
        assertThat(http.send(
                                "GET",
                                "/actuator/health",
                                "evil.example",
                                "X-Forwarded-Host: localhost",
                                "Forwarded: host=localhost")
                        .status())
                .isEqualTo(421);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "PROPFIND"})
    void aWriteFromAnotherPageOrFromNowhereIsRefused(String method) {
        for (String place : PLACES) {
            assertThat(write(method, place, "Origin: http://evil.example").status())
                    .isEqualTo(403);
            assertThat(write(method, place, "Origin: null").status()).isEqualTo(403);
            assertThat(write(method, place, "Origin: http://localhost:" + (port + 1))
                            .status())
                    .isEqualTo(403);
            assertThat(write(method, place, "Origin: https://localhost:" + port).status())
                    .isEqualTo(403);
            assertThat(write(method, place).status()).isEqualTo(403);
        }
    }

    @Test
    void aWriteFromOurOwnPageIsNotRefusedHere() {
        // What Vaadin answers to an empty request of no session is its own business.
        RawHttp.Answer answer = write("POST", "/?v-r=uidl&v-uiId=0", "Origin: http://localhost:" + port);
        assertThat(answer.body()).doesNotContain("did not come from a page of this app");
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void readingFromAnotherPageIsRefusedToo() {
        assertThat(http.get("/", "Origin: http://evil.example").status()).isEqualTo(403);
        assertThat(http.get("/styles/tokens.css", "Origin: http://evil.example").status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "cross-site, navigate, document, 200",
        "none, navigate, document, 200",
        "same-origin, cors, empty, 200",
        "cross-site, no-cors, image, 403",
        "same-site, no-cors, script, 403",
        "cross-site, navigate, iframe, 403"
    })
    void aLinkMayLeadHereButNoOtherPageMayEmbedUs(String site, String mode, String destination, int status) {
        assertThat(http.get("/", "Sec-Fetch-Site: " + site, "Sec-Fetch-Mode: " + mode, "Sec-Fetch-Dest: " + destination)
                        .status())
                .isEqualTo(status);
    }

    @Test
    void thePushChannelOpensForOurOwnPageOnly() {
        assertThat(upgrade("Origin: http://localhost:" + port).status()).isEqualTo(101);
        assertThat(upgrade("Origin: http://evil.example").status()).isEqualTo(403);
        assertThat(upgrade("Origin: http://localhost:" + (port + 1)).status()).isEqualTo(403);
        assertThat(upgrade("Origin: null").status()).isEqualTo(403);
        assertThat(upgrade("X-No-Origin: 1").status()).isEqualTo(403);
        assertThat(http.get(PUSH.replace("websocket", "long-polling"), "Origin: http://evil.example")
                        .status())
                .isEqualTo(403);
    }

    /** A channel that deflates keeps what it needs for that, some 300 kB, as long as a tab is open. */
    @Test
    void thePushChannelDoesNotDeflate() {
        RawHttp.Answer answer =
                upgrade("Origin: http://localhost:" + port, "Sec-WebSocket-Extensions: permessage-deflate");
        assertThat(answer.status()).isEqualTo(101);
        assertThat(answer.header("Sec-WebSocket-Extensions")).isEmpty();
    }

    @Test
    void thePushChannelHasSmallBuffers() {
        assertThat(context.getInitParameter("org.apache.tomcat.websocket.textBufferSize"))
                .isEqualTo("512");
        assertThat(System.getProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE"))
                .isEqualTo("1024");
        List<String> sizes = Collections.list(context.getAttributeNames()).stream()
                .map(context::getAttribute)
                .filter(AtmosphereFramework.class::isInstance)
                .map(push -> ((AtmosphereFramework) push)
                        .getAtmosphereConfig()
                        .getInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE))
                .toList();
        assertThat(sizes).isNotEmpty().containsOnly("512");
    }

    /** It would be kept for half a day, and there is one for each call of a script that keeps no cookies. */
    @Test
    void whoeverAsksForNoPageGetsNoSession() {
        RawHttp.Answer copy = http.get("/api/sync", "Origin: http://localhost:" + port);
        assertThat(copy.status()).isEqualTo(200);
        assertThat(copy.header("Set-Cookie")).isEmpty();
        assertThat(http.get("/").header("Set-Cookie")).isPresent();
    }

    private RawHttp.Answer write(String method, String path, String... headers) {
        return http.send(method, path, "localhost:" + port, headers);
    }

    private RawHttp.Answer upgrade(String... headers) {
        List<String> all = new ArrayList<>(List.of(
                "Connection: Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="));
        all.addAll(List.of(headers));
        return http.get(PUSH, all.toArray(String[]::new));
    }
}
