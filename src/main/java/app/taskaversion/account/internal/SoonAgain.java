package app.taskaversion.account.internal;

import app.taskaversion.platform.error.LimitExceeded;
import java.util.function.Supplier;

/** Throttled tries outside the login form: the wait is an expected refusal there, told in the person's words. */
final class SoonAgain {

    private SoonAgain() {}

    /** @throws LimitExceeded saying how many seconds to wait */
    static Throttle.Try begin(Throttle throttle, Throttle.Kind kind, String who, String address) {
        try {
            return throttle.begin(kind, who, address);
        } catch (TooManyTries wait) {
            throw new LimitExceeded("login.wait", wait.seconds());
        }
    }

    /** @throws LimitExceeded if too many hash passwords at this moment */
    static <T> T hashing(Supplier<T> work) {
        try {
            return work.get();
        } catch (TooBusy busy) {
            throw new LimitExceeded("login.busy");
        }
    }
}
