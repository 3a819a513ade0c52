package app.taskaversion.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.Accounts;
import app.taskaversion.testsupport.RawHttp;
import app.taskaversion.testsupport.ServedTest;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The same addresses in server mode, to somebody who is not signed in, through a proxy with TLS. */
@ServedTest
@Accounts
@TestPropertySource(properties = "TRUSTED_PROXIES=127.0.0.1, ::1")
class EveryAddressUnderTlsTest {

    private static final String HOST = "tasks.example.org";
    private static final String[] PROXY = {"X-Forwarded-Proto: https", "X-Forwarded-For: 192.0.2.1"};

    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext servlets;

    private RawHttp.Answer ask(String path, String... headers) {
        return new RawHttp(port).send("GET", path, HOST, headers);
    }

    private List<String> all() {
        List<String> all = new ArrayList<>(new Addresses(servlets).all());
        all.addAll(List.of("/%", "/a%00b", "/META-INF/x"));
        return all;
    }

    @Test
    void everyAnswerKeepsOthersOutAndTheBrowserWithTls() {
        List<String> wrong = new ArrayList<>();
        for (String path : all()) {
            RawHttp.Answer answer = ask(path, PROXY);
            SecurityHeaders.ALWAYS.forEach((name, value) -> {
                if (!name.equals("Cache-Control") && !answer.header(name).equals(Optional.of(value))) {
                    wrong.add(path + " (" + answer.status() + "): " + name + " is "
                            + answer.header(name).orElse("not there"));
                }
            });
            if (!answer.header("Strict-Transport-Security").equals(Optional.of(SecurityHeaders.STRICT_TRANSPORT))) {
                wrong.add(path + " (" + answer.status() + "): no Strict-Transport-Security");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void withoutTlsThereIsNoSuchPromise() {
        assertThat(ask("/login").header("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void everyCookieIsSecure() {
        List<String> wrong = new ArrayList<>();
        int cookies = 0;
        for (String path : all()) {
            for (String line : ask(path, PROXY).head()) {
                if (line.regionMatches(true, 0, "Set-Cookie:", 0, 11)) {
                    cookies++;
                    if (!line.contains("HttpOnly")
                            || !line.contains("Secure")
                            || !line.matches("(?i).*SameSite=(Lax|Strict).*")
                            || line.contains("Domain=")) {
                        wrong.add(path + ": " + line);
                    }
                }
            }
        }
        assertThat(cookies).isPositive();
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingOfAPersonIsKeptInACache() {
        List<String> files = Addresses.ourFiles();
        for (String path : all()) {
            if (!files.contains(path) && !path.equals("/sw.js")) {
                assertThat(ask(path, PROXY).header("Cache-Control"))
                        .as(path)
                        .get()
                        .asString()
                        .contains("no-store");
            }
        }
    }
}
