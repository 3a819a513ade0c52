package app.taskaversion.reminder.internal.keys;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.startup.SecretKey;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import java.time.Clock;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

abstract class PushKeysContract {

    @Autowired
    private PushKeys keys;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private SecretKey secret;

    @SqliteTest
    static class OnSqliteTest extends PushKeysContract {}

    @PostgresTest
    static class OnPostgresTest extends PushKeysContract {}

    @Test
    void allNodesHaveTheSamePairAndThePrivateOneIsNotReadable() {
        String key = keys.publicKey();
        assertThat(Base64.getUrlDecoder().decode(key)).hasSize(65).startsWith(4);
        PushKeys otherNode = new PushKeys(jdbc, clock, secret);
        assertThat(otherNode.publicKey()).isEqualTo(key);
        assertThat(PushKeys.nameOf(otherNode.get()))
                .isEqualTo(PushKeys.nameOf(keys.get()))
                .hasSize(64);
        assertThat(otherNode.name()).isEqualTo(keys.name()).isPresent();
        assertThat(otherNode.get().getPkcs8PrivateKey()).isEqualTo(keys.get().getPkcs8PrivateKey());
        String stored =
                jdbc.sql("select private_key from push_key").query(String.class).single();
        assertThat(stored).doesNotContain(keys.get().getPkcs8PrivateKey()).matches("[0-9a-f]+");
    }
}
