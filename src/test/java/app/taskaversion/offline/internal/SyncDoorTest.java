package app.taskaversion.offline.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.Accounts;
import app.taskaversion.testsupport.RawHttp;
import app.taskaversion.testsupport.ServedTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** With accounts, nobody is told so; the script keeps what it has until they are back. */
@ServedTest
@Accounts
class SyncDoorTest {

    @LocalServerPort
    private int port;

    @Test
    void nobodyIsRefusedWithoutBeingSentToAPage() {
        RawHttp http = new RawHttp(port);
        assertThat(http.get("/api/sync").status()).isEqualTo(401);
        assertThat(http.send(
                                "POST",
                                "/api/sync",
                                "localhost:" + port,
                                "Origin: http://localhost:" + port,
                                SyncAddress.HEADER + ": 1")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void thePartsOfTheInstalledAppAreThereBeforeAnybodySignsIn() {
        RawHttp http = new RawHttp(port);
        for (String path : new String[] {"/sw.js", "/manifest.webmanifest", "/offline.html", "/icons/app-192.png"}) {
            assertThat(http.get(path).status()).as(path).isEqualTo(200);
        }
    }
}
