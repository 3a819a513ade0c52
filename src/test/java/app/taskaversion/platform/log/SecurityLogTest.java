package app.taskaversion.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.SecurityLines;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SecurityLogTest {

    private static final UUID ACCOUNT = UUID.fromString("0198c0de-0000-7000-8000-000000000001");

    private enum Kind {
        TWO_WORDS
    }

    @RegisterExtension
    private final SecurityLines log = new SecurityLines();

    @Test
    void anEventIsOneLineOfKeysAndValuesWithTheNetworkInPlaceOfTheAddress() {
        SecurityLog.of(SecurityEvent.SIGN_IN_REFUSED)
                .account(ACCOUNT)
                .from("192.0.2.77")
                .by(Kind.TWO_WORDS)
                .status(403)
                .write();
        assertThat(log.lines())
                .containsExactly(
                        "event=sign-in-refused account=" + ACCOUNT + " network=192.0.2.0/24 way=two-words status=403");
        assertThat(log.events().getFirst().getLevel()).isEqualTo(Level.WARN);
    }

    @Test
    void whoIsNotKnownIsLeftOut() {
        SecurityLog.of(SecurityEvent.SIGNED_OUT)
                .account(null)
                .from("2001:db8:1:2:3:4:5:6")
                .write();
        assertThat(log.lines()).containsExactly("event=signed-out network=2001:db8:1:2:0:0:0:0/64");
        assertThat(log.events().getFirst().getLevel()).isEqualTo(Level.INFO);
    }

    @Test
    void machinesFindEachValueInAFieldOfItsOwn() {
        SecurityLog.of(SecurityEvent.SIGNED_IN)
                .account(ACCOUNT)
                .from("192.0.2.77")
                .write();
        JsonNode line = JsonMapper.shared().readTree(encode(log.events().getFirst()));
        assertThat(line.path("account").asString()).isEqualTo(ACCOUNT.toString());
        assertThat(line.path("network").asString()).isEqualTo("192.0.2.0/24");
        assertThat(line.path("log").path("level").asString()).isEqualTo("INFO");
        assertThat(line.path("message").asString()).startsWith("event=signed-in account=");
    }

    private static String encode(ILoggingEvent event) {
        LoggerContext context = new LoggerContext();
        context.putObject(Environment.class.getName(), new MockEnvironment());
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat("ecs");
        encoder.start();
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }
}
