package app.taskaversion.account.internal;

import org.springframework.security.authentication.AuthenticationServiceException;

/** Too many people sign in at this moment, or the database is busy. Trying again in a moment will do. */
class TooBusy extends AuthenticationServiceException {

    TooBusy() {
        super("busy");
    }
}
