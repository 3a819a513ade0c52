package app.taskaversion.platform.error;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ErrorLogTest {

    private static final String WORDS = "call my mother about the funeral";

    private final Logger logger = (Logger) LoggerFactory.getLogger(ErrorLog.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(log);
    }

    @Test
    void whatAPersonWroteDoesNotReachTheLog() {
        String id = ErrorLog.report(error());
        String line = logged().getFormattedMessage() + ThrowableProxyUtil.asString(logged().getThrowableProxy());
        assertThat(line)
                .doesNotContain(WORDS)
                .contains(id)
                .contains("java.lang.IllegalStateException", "java.lang.IllegalArgumentException")
                .contains("java.io.UncheckedIOException")
                .contains("at app.taskaversion.platform.error.ErrorLogTest.error");
    }

    @Test
    void neitherDoesItReachTheLinesForMachines() {
        String id = ErrorLog.report(error());
        JsonNode line = JsonMapper.shared().readTree(encode("ecs", logged()));
        assertThat(line.toString()).doesNotContain(WORDS);
        assertThat(line.path("message").asString()).isEqualTo("Error " + id);
        assertThat(line.path("log").path("level").asString()).isEqualTo("ERROR");
        assertThat(line.path("error").path("stack_trace").asString()).contains("java.lang.IllegalStateException");
    }

    @Test
    void anErrorThatCausesItselfEndsToo() {
        Exception first = new Exception("first");
        first.initCause(new Exception("second", first));
        assertThat(ErrorLog.report(first)).hasSize(5);
        assertThat(ErrorLog.chain(first)).hasSize(2);
    }

    @Test
    void anIdIsFiveCharactersThatCannotBeMisread() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            ids.add(ErrorLog.newId());
        }
        assertThat(ids)
                .hasSizeGreaterThan(990)
                .allMatch(id -> id.matches("[2-9A-Y]{5}") && !id.matches(".*[581IOLSBU].*"));
    }

    private static Throwable error() {
        Exception cause = new IllegalArgumentException(WORDS);
        cause.addSuppressed(new java.io.UncheckedIOException(WORDS, new java.io.IOException(WORDS)));
        return new IllegalStateException(WORDS, cause);
    }

    private ILoggingEvent logged() {
        assertThat(log.list).hasSize(1);
        return log.list.getFirst();
    }

    private static String encode(String format, ILoggingEvent event) {
        LoggerContext context = new LoggerContext();
        context.putObject(Environment.class.getName(), new MockEnvironment());
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat(format);
        encoder.start();
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }
}
