package app.taskaversion.shell;

import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.error.Busy;
import app.taskaversion.platform.error.ErrorLog;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.log.SecurityEvent;
import app.taskaversion.platform.log.SecurityLog;
import app.taskaversion.platform.owner.OwnerPrincipal;
import app.taskaversion.platform.persistence.DatabaseState;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/**
 * What a person is told about an error.
 *
 * @param kind whose turn it is
 */
record Answer(Kind kind, String messageKey, List<Object> arguments) {

    enum Kind {
        /** Something of theirs is not there (any more). */
        GONE,
        /** They can do something about it; the message says what. */
        THEIR_TURN,
        /** Others are served before; the same again in a moment will do. */
        BUSY,
        /** The database cannot be reached. The bar says so. */
        PAUSED,
        /** Our fault; logged with an id. */
        FAULT
    }

    /** Looks through the causes too, because frameworks wrap what our services throw. Logs a fault of ours. */
    static Answer to(Throwable error, DatabaseState database) {
        for (Throwable cause : ErrorLog.chain(error)) {
            if (cause instanceof AccessDeniedException) {
                SecurityLog.of(SecurityEvent.ACCESS_REFUSED)
                        .account(
                                OwnerPrincipal.current().map(OwnerPrincipal::id).orElse(null))
                        .write();
            }
            if (cause instanceof AppException expected) {
                Kind kind = switch (expected) {
                    case NotFound gone -> Kind.GONE;
                    case Busy later -> Kind.BUSY;
                    default -> Kind.THEIR_TURN;
                };
                return new Answer(kind, expected.messageKey(), Arrays.asList(expected.arguments()));
            }
        }
        return database.noticed(error)
                ? new Answer(Kind.PAUSED, "error.page.paused", List.of())
                : new Answer(Kind.FAULT, "error.unexpected", List.of(ErrorLog.report(error)));
    }
}
