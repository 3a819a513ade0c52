package app.taskaversion.account.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody whose password was right and whose code is still missing. Kept in the session and not in the security
 * context: until the code is there, they are nobody.
 *
 * @param remember whether they asked to stay signed in
 */
record PendingCode(UUID account, Instant since, boolean remember) implements Serializable {

    static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String ATTRIBUTE = PendingCode.class.getName();

    /** The session gets a new id here too: from now on it is worth something. */
    static void begin(HttpSession session, UUID account, Instant now, HttpServletRequest request) {
        String unused = request.changeSessionId();
        boolean remember = request.getParameter(RotatingRememberMe.PARAMETER) != null;
        session.setAttribute(ATTRIBUTE, new PendingCode(account, now, remember));
    }

    static Optional<PendingCode> of(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(ATTRIBUTE) instanceof PendingCode pending
                        && now.isBefore(pending.since().plus(PATIENCE))
                ? Optional.of(pending)
                : Optional.empty();
    }

    static void done(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }
}
