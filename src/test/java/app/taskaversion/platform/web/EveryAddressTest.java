package app.taskaversion.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.RawHttp;
import app.taskaversion.testsupport.ServedTest;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every address that the app answers to, found and not listed, with what each answer must tell the browser. */
@ServedTest
class EveryAddressTest {

    private static final Map<String, String> ALWAYS = new LinkedHashMap<>(Map.of(
            "Content-Security-Policy", SecurityHeaders.CONTENT,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin"));

    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext servlets;

    private RawHttp http;
    private Addresses addresses;

    @BeforeEach
    void connect() {
        http = new RawHttp(port);
        addresses = new Addresses(servlets);
    }

    @Test
    void theRoutesAreFound() {
        assertThat(addresses.routes()).contains("/", "/tasks", "/settings/import");
        assertThat(Addresses.ourFiles()).contains("/styles/tokens.css", "/scripts/keys.js");
    }

    @Test
    void everyAnswerTellsTheBrowserToKeepOthersOut() {
        List<String> wrong = new ArrayList<>();
        for (String path : addresses.all()) {
            for (String method : List.of("GET", "HEAD", "POST")) {
                RawHttp.Answer answer =
                        http.send(method, path, "localhost:" + port, "Origin: http://localhost:" + port);
                ALWAYS.forEach((name, value) -> {
                    if (!answer.header(name).equals(Optional.of(value))) {
                        wrong.add(method + " " + path + " (" + answer.status() + "): " + name + " is "
                                + answer.header(name).orElse("not there"));
                    }
                });
                if (!answer.header("Permissions-Policy").orElse("").contains("geolocation=()")) {
                    wrong.add(method + " " + path + ": Permissions-Policy");
                }
                for (String unwanted : List.of("Server", "X-Powered-By", "Access-Control-Allow-Origin")) {
                    answer.header(unwanted).ifPresent(value -> wrong.add(method + " " + path + ": " + unwanted));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void onlyFilesOfTheAppMayBeKept() {
        List<String> files = Addresses.ourFiles();
        List<String> wrong = new ArrayList<>();
        for (String path : addresses.all()) {
            RawHttp.Answer answer = http.get(path);
            String kept = answer.header("Cache-Control").orElse("");
            // The worker and its page are made for each start, with words put in; the worker keeps what is to be kept.
            boolean made = path.equals("/sw.js") || path.equals("/offline.html");
            boolean file = files.contains(path) && !made && answer.status() == 200;
            if (!(file ? kept.equals("max-age=300, must-revalidate, public") : kept.contains("no-store"))) {
                wrong.add(path + " (" + answer.status() + "): " + kept);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyTextSaysItsCharacters() {
        List<String> wrong = new ArrayList<>();
        for (String path : addresses.all()) {
            RawHttp.Answer answer = http.get(path, "Accept: text/html");
            String type = answer.header("Content-Type").orElse("");
            if (!answer.body().isEmpty() && (type.isEmpty() || (type.matches("text/.*") && !utf8(type)))) {
                wrong.add(path + " (" + answer.status() + "): " + type);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean utf8(String type) {
        return type.toLowerCase(Locale.ROOT).contains("charset=utf-8");
    }

    @Test
    void everyCookieIsOutOfReachOfScriptsAndOtherSites() {
        List<String> wrong = new ArrayList<>();
        int cookies = 0;
        for (String path : addresses.all()) {
            for (String line : http.get(path).head()) {
                if (line.regionMatches(true, 0, "Set-Cookie:", 0, 11)) {
                    cookies++;
                    if (!line.contains("HttpOnly") || !line.matches("(?i).*SameSite=(Lax|Strict).*")) {
                        wrong.add(path + ": " + line);
                    }
                }
            }
        }
        assertThat(cookies).isPositive();
        assertThat(wrong).isEmpty();
    }

    @Test
    void traceIsNotAnswered() {
        assertThat(http.send("TRACE", "/", "localhost:" + port, "Origin: http://localhost:" + port)
                        .status())
                .isEqualTo(405);
        assertThat(http.send("TRACE", "/", "localhost:" + port).body()).doesNotContain("TRACE /");
    }

    /** None of these reaches a filter of ours. */
    @Test
    void whatTheServerItselfRefusesSaysTheSame() {
        for (String path : List.of("/%", "/%zz", "/a\\b", "/a%00b", "/a%2Fb", "/a;b/..;/c", "/META-INF/x")) {
            RawHttp.Answer answer = http.get(path);
            ALWAYS.forEach((name, value) ->
                    assertThat(answer.header(name)).as(path + ": " + name).hasValue(value));
            assertThat(answer.header("Cache-Control")).as(path).hasValue("no-store");
            assertThat(answer.body()).as(path).doesNotContainIgnoringCase("tomcat", "exception", "org.");
        }
    }

    @Test
    void whatWeRefuseSaysTheSame() {
        List<RawHttp.Answer> refused = List.of(
                http.send("GET", "/", "evil.example"),
                http.get("/", "Origin: http://evil.example"),
                http.send("POST", "/", "localhost:" + port));
        assertThat(refused).extracting(RawHttp.Answer::status).containsExactly(421, 403, 403);
        for (RawHttp.Answer answer : refused) {
            ALWAYS.forEach((name, value) -> assertThat(answer.header(name)).hasValue(value));
        }
    }
}
