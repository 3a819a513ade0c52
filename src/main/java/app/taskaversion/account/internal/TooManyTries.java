package app.taskaversion.account.internal;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** It must wait a little. Said in the same way whether the account exists or not. */
class TooManyTries extends AuthenticationException {

    private final Duration wait;

    TooManyTries(Duration wait) {
        super("wait");
        this.wait = wait;
    }

    /** Whole seconds, at least one. */
    long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
