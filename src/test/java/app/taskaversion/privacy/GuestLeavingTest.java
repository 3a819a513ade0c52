package app.taskaversion.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.NewAccount;
import app.taskaversion.account.RegistrationService;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.testsupport.Accounts;
import app.taskaversion.testsupport.DoorBrowser;
import app.taskaversion.testsupport.ServedTest;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A guest may leave by a request; nobody else is deleted like that. */
@ServedTest
@Accounts
@TestPropertySource(properties = {"REGISTRATION=open", "TRUSTED_PROXIES=127.0.0.1"})
class GuestLeavingTest {

    private static final String PASSWORD = "lantern otter violin";

    @LocalServerPort
    private int port;

    @Autowired
    private RegistrationService registration;

    private HttpResponse<String> leave(DoorBrowser browser, String token) {
        return browser.send(browser.request("/api/guest")
                .header("Origin", "http://localhost:" + port)
                .header("X-CSRF-TOKEN", token)
                .method("DELETE", HttpRequest.BodyPublishers.noBody())
                .build());
    }

    @Test
    void aGuestLeavesAndIsOut() {
        DoorBrowser guest = new DoorBrowser(port, "10.7.1.1");
        HttpResponse<String> in = guest.post("/guest", "_csrf=" + DoorBrowser.encoded(guest.token("/login")));
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(leave(guest, "made up").statusCode()).isEqualTo(403);
        assertThat(guest.isIn()).isTrue();
        assertThat(leave(guest, guest.token("/tasks")).statusCode()).isEqualTo(204);
        assertThat(guest.isIn()).isFalse();
    }

    @Test
    void whoHasAnAccountStays() {
        String name = "stayer-" + Ids.next().toString().substring(24);
        registration.register(new NewAccount(name, null, PASSWORD), null, "10.7.2.1");
        DoorBrowser browser = new DoorBrowser(port, "10.7.2.1");
        assertThat(browser.signIn(name, PASSWORD, "").statusCode()).isEqualTo(302);
        assertThat(leave(browser, browser.token("/tasks")).statusCode()).isEqualTo(403);
        assertThat(browser.isIn()).isTrue();
    }

    @Test
    void whoIsNotSignedInIsSentToTheDoor() {
        DoorBrowser nobody = new DoorBrowser(port, "10.7.3.1");
        assertThat(leave(nobody, nobody.token("/login")).statusCode()).isEqualTo(302);
    }
}
