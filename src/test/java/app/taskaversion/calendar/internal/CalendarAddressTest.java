package app.taskaversion.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.CalendarLinkService;
import app.taskaversion.testsupport.Accounts;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.RawHttp;
import app.taskaversion.testsupport.RawHttp.Answer;
import app.taskaversion.testsupport.ServedTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The feed over the wire, as a program gets it that has no cookie and signs in nowhere. */
@ServedTest
@Accounts
class CalendarAddressTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CalendarLinkService links;

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void somebody() {
        People.signIn(People.create(context));
    }

    @AfterEach
    void nobody() {
        People.signOut();
    }

    private Answer get(String path) {
        return new RawHttp(port).get(path);
    }

    @Test
    void aSecretIsEnoughAndNoSessionIsMade() {
        Answer answer = get("/calendar/" + links.make(true) + ".ics");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(answer.header("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.body()).startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void anotherSecretIsAnAddressThatDoesNotExist() {
        Answer answer = get("/calendar/" + "A".repeat(43) + ".ics");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }
}
