package app.taskaversion.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.RawHttp;
import app.taskaversion.testsupport.ServedTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

@ServedTest
class HeadersTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private RawHttp http;

    @BeforeEach
    void connect() {
        http = new RawHttp(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing/here", "/styles/tokens.css", "/styles/nothing.css", "/actuator/health"})
    void everyAnswerTellsTheBrowserToKeepOthersOut(String path) {
        RawHttp.Answer answer = http.get(path);
        assertThat(answer.header("Content-Security-Policy")).hasValue(SecurityHeaders.CONTENT);
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.header("X-Frame-Options")).hasValue("DENY");
        assertThat(answer.header("Referrer-Policy")).hasValue("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(answer.header("Permissions-Policy")).get().asString().contains("geolocation=()");
        assertThat(answer.header("Server")).isEmpty();
    }

    @Test
    void thePolicyNamesNoOtherServer() {
        assertThat(SecurityHeaders.CONTENT)
                .matches("(?:[a-z-]+(?: (?:'none'|'self'|'unsafe-inline'|'unsafe-eval'|data:))+(?:; |$))+")
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing/here", "/actuator/health", "/styles/nothing.css"})
    void whatIsPrivateOrPassingIsNotKept(String path) {
        assertThat(http.get(path).header("Cache-Control")).get().asString().contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/styles/tokens.css",
                "/styles/components.css",
                "/styles/views.css",
                "/icons/favicon.svg",
                "/scripts/push-worker.js",
                "/aura/aura.css"
            })
    void aStaticFileIsKeptForMinutesAndThenAskedFor(String path) {
        RawHttp.Answer first = http.get(path);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Cache-Control")).hasValue("max-age=300, must-revalidate, public");
        assertThat(first.header("Last-Modified")).isEmpty();
        assertThat(first.header("Set-Cookie")).isEmpty();
        String tag = first.header("ETag").orElseThrow();
        assertThat(http.get(path, "If-None-Match: " + tag).status()).isEqualTo(304);
        assertThat(http.get(path, "If-None-Match: W/\"older\"").status()).isEqualTo(200);
    }

    @Test
    void aCompressedStaticFileKeepsItsTag() {
        RawHttp.Answer answer = http.get("/styles/components.css", "Accept-Encoding: gzip");
        assertThat(answer.header("Content-Encoding")).hasValue("gzip");
        assertThat(answer.header("ETag")).get().asString().startsWith("W/\"");
    }

    @Test
    void differentFilesHaveDifferentTags() {
        assertThat(http.get("/styles/tokens.css").header("ETag"))
                .isNotEqualTo(http.get("/styles/views.css").header("ETag"));
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        assertThat(http.get("/").header("Set-Cookie"))
                .get()
                .asString()
                .startsWith("JSESSIONID=")
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    @Test
    void thePageLoadsNothingFromAnotherServer() {
        assertThat(http.get("/").body())
                .contains("styles/tokens.css")
                .doesNotContainPattern("(?:src|href)=\"(?:https?:)?//");
    }

    @Test
    void usageStatisticsAreOff() {
        assertThat(environment.getProperty("vaadin.devmode.usageStatistics.enabled"))
                .isEqualTo("false");
    }

    @Test
    void whatIsNotThereIsSaidKindlyAndWithoutDetails() {
        RawHttp.Answer answer = http.get("/styles/nothing.css", "Accept: text/html");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("There is nothing at this address.").doesNotContain("Whitelabel", "org.");
    }
}
