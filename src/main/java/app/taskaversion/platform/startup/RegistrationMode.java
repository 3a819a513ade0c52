package app.taskaversion.platform.startup;

/** What {@code REGISTRATION} says: who may make an account. The first one always needs the set-up token. */
public enum RegistrationMode {
    /** Everybody who reaches the page. */
    OPEN,
    /** Whoever holds an invitation, which the administrator writes. */
    INVITE,
    /** Nobody. */
    CLOSED
}
