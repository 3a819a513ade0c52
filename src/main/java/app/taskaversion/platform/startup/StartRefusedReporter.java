package app.taskaversion.platform.startup;

import app.taskaversion.platform.error.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says why the start was refused in one sentence, without a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class StartRefusedReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        String sentence = sentence(failure);
        if (sentence == null) {
            return false;
        }
        Terminal.complain(sentence);
        return true;
    }

    private static @Nullable String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return refused.getMessage();
            }
            if (cause instanceof PortInUseException inUse) {
                return new StartRefused("startup.port.inUse", String.valueOf(inUse.getPort())).getMessage();
            }
        }
        return null;
    }
}
